import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  rfc5321: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
} as const;

/** Address replaced or owner changed. */
export const hasMovedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'hasmoved', source: 'sisimai', texts: [
      'has been replaced by', 'user not local; please try',
    ],
  },
  {
    reason: 'hasmoved', source: 'civicrm', texts: [
      'address has changed', 'no longer on server', 'please use my new e-mail address', 'please use my new email address',
    ],
  },
  {
    reason: 'hasmoved', source: 'rfc5321', texts: [
      'user not local; will forward', 'mailbox has moved', 'user has moved', 'account has moved',
    ],
  },
  {
    reason: 'hasmoved', source: 'cfortune', texts: [
      'old address no longer valid',
    ],
  },
];
