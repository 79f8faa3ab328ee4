import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Sender too fast or too much (rate limit). */
export const speedingPhrases: readonly PhraseGroup[] = [
  {
    reason: 'speeding', source: 'sisimai', texts: [
      'rate limited', 'please try again slower', 'receiving mail at a rate that prevents additional messages from being delivered',
    ],
  },
];
