import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  rfc5248: 'https://www.rfc-editor.org/rfc/rfc5248',
} as const;

/** Recipient account disabled, closed, archived or locked. */
export const suspendPhrases: readonly PhraseGroup[] = [
  {
    reason: 'suspend', source: 'kumomta', texts: [
      'account is not active', 'account closed, please remove', 'this account is suspended',
    ],
  },
  {
    reason: 'suspend', source: 'sisimai', texts: [
      'boite du destinataire archivee', 'le compte du destinataire est bloque', 'is currently suspended', 'temporary locked',
      'archived recipient', 'email account that you tried to reach is disabled', 'has been suspended', 'inactive account',
      'invalid/inactive user', 'is a deactivated mailbox', 'is unavailable: user is terminated', 'mailbox currently suspended',
      'mailbox disabled', 'mailbox is frozen', 'mailbox unavailable or access denied', 'recipient rejected: temporarily inactive',
      'recipient suspend the service', 'this account has been disabled or discontinued', 'this account has been temporarily suspended',
      'this address no longer accepts mail', 'this mailbox is disabled', 'user or domain is disabled', 'user suspended',
      'vdelivermail: account is locked email bounced',
    ],
  },
  {
    reason: 'suspend', source: 'rfc5248', texts: [
      'user account disabled', 'account is disabled', 'account disabled',
    ],
  },
];
