import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  qmail: 'https://github.com/notqmail/notqmail',
} as const;

/** Message exceeds a limit set for that recipient (size, headers). */
export const exceedLimitPhrases: readonly PhraseGroup[] = [
  {
    reason: 'exceedlimit', source: 'sisimai', texts: [
      'message header size exceeds limit', 'message too large',
    ],
  },
  {
    reason: 'exceedlimit', source: 'qmail', texts: [
      'the message exeeded the maximum size the user accepts', 'message too large for this recipient',
    ],
  },
];
