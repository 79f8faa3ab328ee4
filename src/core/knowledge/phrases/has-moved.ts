import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Address replaced or owner changed. */
export const hasMovedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'hasmoved', source: 'sisimai', texts: [
      'has been replaced by', 'user not local; please try',
    ],
  },
];
