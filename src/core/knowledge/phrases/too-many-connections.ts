import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
} as const;

/** Too many connections, or too many recipients in one message. */
export const tooManyConnectionsPhrases: readonly PhraseGroup[] = [
  {
    reason: 'toomanyconn', source: 'zonemta', texts: [
      'too many recipients',
    ],
  },
  {
    reason: 'toomanyconn', source: 'sisimai', texts: [
      'connection rate limit exceeded', 'has exceeded the max emails per hour', 'throttling failure: daily message quota exceeded',
      'throttling failure: maximum sending rate exceeded', 'too many errors from your ip', 'too many smtp sessions for this host',
      'we have already made numerous attempts to deliver this message',
    ],
  },
  {
    reason: 'toomanyconn', source: 'franceptt', texts: [
      'trop de connexions',
    ],
  },
  {
    reason: 'toomanyconn', source: 'reasons', texts: [
      'too many session', 'too many … sessions', 'connection limit', 'too many connection', 'too many … recipients',
    ],
  },
  {
    reason: 'toomanyconn', source: 'meaning', texts: [
      'too many concurrent', 'too many simultaneous', 'maximum number of connections', 'connections limit', 'connection rate',
      'concurrent connections', 'max message per connection', 'max connections', 'recipients limit', 'recipient limit',
      'maximum recipients', 'max recipients', 'maximum number of recipients', 'number of recipients exceeds',
      'connection frequency limited',
    ],
  },
  {
    reason: 'toomanyconn', source: 'hosts', texts: [
      'error: too many errors', 'account service is temporarily unavailable', 'outbound thread limit',
      'requested action aborted: try again later',
    ],
  },
  {
    reason: 'toomanyconn', source: 'sendmail', texts: [
      'too many open connections',
    ],
  },
];
