import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  fieldManual: 'https://smtpfieldmanual.com',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  postfixCode: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  rfc5321: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
} as const;

/** SMTP command or address syntax refused. */
export const syntaxErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'syntaxerror', source: 'kumomta', texts: [
      'bad sequence of commands',
    ],
  },
  {
    reason: 'syntaxerror', source: 'postfix', texts: [
      'bad recipient address syntax',
    ],
  },
  {
    reason: 'syntaxerror', source: 'fieldManual', texts: [
      'improper sequence of commands',
    ],
  },
  {
    reason: 'syntaxerror', source: 'exim', texts: [
      'syntactically invalid', 'unqualified address not permitted', 'syntax or protocol errors', 'malformed address',
      'address must contain a domain', 'nested too deep', 'expected word or', 'domain missing in source-routed',
    ],
  },
  {
    reason: 'syntaxerror', source: 'sendmail', texts: [
      'domain name required', 'user address required', 'invalid route address', 'hostile address', 'colon illegal in',
      'command unrecognized', 'unbalanced',
    ],
  },
  {
    reason: 'syntaxerror', source: 'postfixCode', texts: [
      'improper command pipelining', 'need fully-qualified address', 'non-smtp command',
    ],
  },
  {
    reason: 'syntaxerror', weak: true, source: 'rfc5321', texts: [
      'protocol error',
    ],
  },
  {
    reason: 'syntaxerror', source: 'rfc5321', texts: [
      'syntax error', 'command not implemented', 'command not recognized', 'unrecognized command', 'unimplemented command',
      'parameter not implemented', 'parameters not recognized', 'bad command', 'unknown command', 'bad address syntax', 'invalid syntax',
      'illegal address', 'nonstandard smtp line terminator', 'commands out of sequence',
    ],
  },
];
