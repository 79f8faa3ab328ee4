import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
} as const;

/** Temporarily held, cause not yet known (greylisting, verification). */
export const onHoldPhrases: readonly PhraseGroup[] = [
  {
    reason: 'onhold', source: 'zonemta', texts: [
      'greylisted',
    ],
  },
  {
    reason: 'onhold', weak: true, source: 'zonemta', texts: [
      'greylist', 'please try again later', 'try again later',
    ],
  },
];
