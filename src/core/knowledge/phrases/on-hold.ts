import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  meaning: 'https://www.rfc-editor.org/rfc/rfc6647',
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
  {
    reason: 'onhold', source: 'meaning', texts: [
      'unverified address', 'address verification in progress', 'liste grise', 'graylisted', 'graylisting', 'greylisting', 'grey-list',
      'deferred due to greylist', 'recipient verify callout', 'temporarily deferred', 'come back later', 'try later',
      'temporarily rejected', 'temporarily unavailable, try',
    ],
  },
];
