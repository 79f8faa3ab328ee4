import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  rfc5248: 'https://www.rfc-editor.org/rfc/rfc5248',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
  bouncefetch: 'https://github.com/2called-chaos/bouncefetch/blob/master/lib/bouncefetch/rules.rb',
} as const;

/** Recipient account disabled, closed, archived or locked. */
export const suspendPhrases: readonly PhraseGroup[] = [
  {
    reason: 'suspend', source: 'kumomta', texts: [
      'account is not active', 'account closed, please remove',
    ],
  },
  {
    reason: 'suspend', source: 'sisimai', texts: [
      'boite du destinataire archivee', 'le compte du destinataire est bloque', 'is currently suspended', 'temporary locked',
      'archived recipient', 'email account that you tried to reach is disabled', 'has been suspended', 'inactive account',
      'is unavailable: user is terminated', 'mailbox currently suspended', 'mailbox disabled', 'mailbox is frozen',
      'mailbox unavailable or access denied', 'recipient rejected: temporarily inactive', 'recipient suspend the service',
      'this account has been temporarily suspended', 'this address no longer accepts mail', 'user suspended',
    ],
  },
  {
    reason: 'suspend', source: 'rfc5248', texts: [
      'account is disabled', 'account disabled',
    ],
  },
  {
    reason: 'suspend', source: 'civicrm', texts: [
      'account expired', 'account deactivated', 'account is locked', 'account inactive', 'deactivated mailbox', 'inactive user',
      'is inactive on this domain', 'mailbox temporarily disabled', 'no longer accepting mail', 'no longer in use', 'user banned',
    ],
  },
  {
    reason: 'suspend', source: 'meaning', texts: [
      'account has been locked', 'account has been deactivated', 'account has been disabled', 'account has been closed',
      'account is closed', 'account is suspended', 'account suspended', 'account is deactivated', 'account is inactive',
      'account is blocked', 'disabled or discontinued', 'user is inactive', 'user is disabled', 'mailbox has been disabled',
      'mailbox is blocked', 'mailbox is closed', 'mailbox closed', 'mailbox is suspended', 'mailbox suspended', 'mailbox is inactive and',
      'no longer active', 'address is disabled', 'address has been disabled', 'disabled mailbox', 'disabled user',
      'recipient is disabled', 'recipient disabled', 'blocked due to inactivity', 'domain is disabled', 'domain has been disabled',
      'domain is suspended', 'is no longer valid', 'banned recipient', 'mailbox is disabled', 'compte suspendu', 'compte désactivé',
      'compte est désactivé', 'boîte aux lettres désactivée',
    ],
  },
  {
    reason: 'suspend', source: 'hosts', texts: [
      'account that you tried to reach is inactive',
    ],
  },
  {
    reason: 'suspend', source: 'meaning', texts: [
      'no longer in service',
    ],
  },
  {
    reason: 'suspend', source: 'cfortune', texts: [
      'user is suspended', 'locked or suspended', 'mailbox was disabled', 'not currently being accepted for this mailbox',
      'ha expirado por falta de uso', 'usuario esta en estado: inactivo', 'bloccato per inutilizzo',
      'zablokowane administracyjnie lub nieaktywne',
    ],
  },
  {
    reason: 'suspend', source: 'bouncefetch', texts: [
      'useraccount is locked',
    ],
  },
];
