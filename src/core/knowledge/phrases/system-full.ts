import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Receiver’s whole system out of space or resources. */
export const systemFullPhrases: readonly PhraseGroup[] = [
  {
    reason: 'systemfull', source: 'zonemta', texts: [
      'insufficient system resources',
      'insufficient system storage',
    ],
  },
  {
    reason: 'systemfull', source: 'sisimai', texts: [
      'mail system full', 'requested mail action aborted: exceeded storage allocation',
    ],
  },
];
