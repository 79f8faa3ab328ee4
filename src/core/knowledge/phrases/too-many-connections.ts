import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
} as const;

/** Too many connections, or too many recipients in one message. */
export const tooManyConnectionsPhrases: readonly PhraseGroup[] = [
  {
    reason: 'toomanyconn', source: 'zonemta', texts: [
      'too many connections', 'too many recipients',
    ],
  },
  {
    reason: 'toomanyconn', source: 'sisimai', texts: [
      'too many concurrent smtp connections', 'all available ips are at maximum connection limit', 'connection rate limit exceeded',
      'exceeds per-domain connection limit for', 'has exceeded the max emails per hour', 'throttling failure: daily message quota exceeded',
      'throttling failure: maximum sending rate exceeded', 'too many errors from your ip', 'too many smtp sessions for this host',
      'we have already made numerous attempts to deliver this message',
    ],
  },
  {
    reason: 'toomanyconn', source: 'franceptt', texts: [
      'trop de connexions',
    ],
  },
];
