import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc7372',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
} as const;

/** SPF, DKIM, DMARC or ARC check of the sending domain failed. */
export const authFailurePhrases: readonly PhraseGroup[] = [
  {
    reason: 'authfailure', source: 'sisimai', texts: [
      'spf check: fail', 'dmarc verification failed', '//spf.pobox.com', 'bad spf records for', 'dmarc policy',
      'please inspect your spf settings', 'sender policy framework (spf) fail', 'is not allowed to send mail. … _401',
      'is not allowed to send from < … per it\'s spf record',
    ],
  },
  {
    reason: 'authfailure', source: 'kumomta', texts: [
      'dmarcrejection',
    ],
  },
  {
    reason: 'authfailure', source: 'hosts', texts: [
      'requires all senders to authenticate', 'senders to authenticate with', 'senders to authenticate their email with',
      'this mail is unauthenticated', 'unauthenticated email from', 'fails to pass authentication checks',
      'has an spf record with a hard fail', 'spf record of the sending domain', 'aligned with either the authenticated spf or dkim',
      'to add a dmarc record to', 'doesn\'t meet the required authentication level', 'does not meet the required authentication level',
      'sender policy framework violation', 'does not pass dmarc', 'spf sender invalid', 'dkim sender invalid', 'dmarc sender invalid',
      'failing both spf and dkim', 'domain authentication fail', 'verification dmarc',
    ],
  },
  {
    reason: 'authfailure', source: 'meaning', texts: [
      'fails to pass spf checks', 'spf check failed', 'dmarc check failed', 'sender authentication failed', 'email authentication failed',
      'message authentication failed', 'domain authentication failed', 'failed authentication checks', 'fails authentication checks',
      'spf validation failed', 'spf fail', 'failed spf', 'spf hardfail', 'spf unauthorized mail', 'spf softfail',
      'dkim signature verification failed', 'dkim verification failed', 'dkim validation failed', 'dkim signature is not valid',
      'failed dmarc', 'dmarc fail', 'fails dmarc', 'dmarc rejected', 'rejected by dmarc', 'spf record does not',
      'not authorized by the spf', 'not permitted by spf', 'not allowed by spf', 'openspf.', 'spf-help',
    ],
  },
  {
    reason: 'authfailure', weak: true, source: 'meaning', texts: [
      ' dmarc', ' spf', ' dkim',
    ],
  },
  {
    reason: 'authfailure', source: 'cfortune', texts: [
      'does not pass domainkeys',
    ],
  },
];
