import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
} as const;

/** Receiver’s whole system out of space or resources. */
export const systemFullPhrases: readonly PhraseGroup[] = [
  {
    reason: 'systemfull', source: 'sisimai', texts: [
      'mail system full',
    ],
  },
  {
    reason: 'systemfull', source: 'sendmail', texts: [
      'low on space', 'insufficient disk space; try again later', 'out of disk space', 'disk full', 'no space on device',
      'insufficient storage', 'not enough free space', 'no space left to finish writing', 'out of memory', 'queue is full',
      'system storage', 'system resources', 'load too high', 'system load', 'server overloaded', 'server too busy', 'server busy',
      'mail system congestion',
    ],
  },
  {
    reason: 'systemfull', source: 'cfortune', texts: [
      'too busy to accept', 'too much load',
    ],
  },
];
