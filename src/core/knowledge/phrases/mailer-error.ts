import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Local delivery program on receiver failed. */
export const mailerErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'mailererror', source: 'sisimai', texts: [
      'command died with status', 'pipe to |', 'bin/procmail', 'bin/maidrop', 'command failed:', 'command output:', 'mailer error',
    ],
  },
  {
    reason: 'mailererror', weak: true, source: 'sisimai', texts: [
      '|| exit', 'procmail:', 'x-unix;',
    ],
  },
];
