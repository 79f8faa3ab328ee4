import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
} as const;

/** Reputation of IP or domain too low. */
export const badReputationPhrases: readonly PhraseGroup[] = [
  {
    reason: 'badreputation', source: 'sisimai', texts: [
      'a poor email reputation score', 'has been temporarily rate limited due to ip reputation',
    ],
  },
  {
    reason: 'badreputation', source: 'kumomta', texts: [
      'poor reputation',
    ],
  },
  {
    reason: 'badreputation', source: 'hosts', texts: [
      'unusual rate of unsolicited mail', 'temporarily deferred due to user complaints',
      'temporarily deferred due to unexpected volume or user complaints', 'will be permanently deferred', 'connection rejected by policy',
      'internal resources are temporarily unavailable',
    ],
  },
  {
    reason: 'badreputation', source: 'meaning', texts: [
      'low reputation', 'bad reputation', 'ip reputation', 'domain reputation', 'sender reputation',
    ],
  },
  {
    reason: 'badreputation', weak: true, source: 'meaning', texts: [
      ' reputation',
    ],
  },
];
