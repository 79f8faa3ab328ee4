import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  google: 'https://support.google.com/a/answer/3726730',
} as const;

/** Reputation of IP or domain too low. */
export const badReputationPhrases: readonly PhraseGroup[] = [
  {
    reason: 'badreputation', source: 'sisimai', texts: [
      'very low reputation of the sending', 'a poor email reputation score', 'has been temporarily rate limited due to ip reputation',
      'ip/domain reputation problems', 'none/bad reputation',
    ],
  },
  {
    reason: 'badreputation', source: 'kumomta', texts: [
      'poor reputation',
    ],
  },
  {
    reason: 'badreputation', source: 'google', texts: [
      'very low reputation',
    ],
  },
];
