import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
} as const;

/** SPF, DKIM, DMARC or ARC check of the sending domain failed. */
export const authFailurePhrases: readonly PhraseGroup[] = [
  {
    reason: 'authfailure', source: 'sisimai', texts: [
      'spf check: fail', 'dmarc verification failed', '//spf.pobox.com', 'bad spf records for', 'dmarc policy',
      'please inspect your spf settings', 'sender policy framework (spf) fail', 'spf (sender policy framework) domain authentication fail',
      'is not allowed to send mail. … _401', 'is not allowed to send from < … per it\'s spf record',
    ],
  },
  {
    reason: 'authfailure', source: 'kumomta', texts: [
      'dmarcrejection',
    ],
  },
];
