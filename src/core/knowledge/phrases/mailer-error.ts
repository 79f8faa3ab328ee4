import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  agents: 'https://github.com/sisimai/go-sisimai/blob/5-stable/lda/lib.go',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
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
  {
    reason: 'mailererror', weak: true, source: 'agents', texts: [
      'mail.local:', 'maildrop:', 'vdelivermail:', 'vdeliver:', '/procmail', 'was automatically rejected:',
    ],
  },
  {
    reason: 'mailererror', source: 'exim', texts: [
      'child process of', 'pipe delivery process', 'returned … from command',
    ],
  },
  {
    reason: 'mailererror', source: 'postfix', texts: [
      'command time limit exceeded', 'command died with signal',
    ],
  },
];
