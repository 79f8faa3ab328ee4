import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  fieldManual: 'https://smtpfieldmanual.com',
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
      'helo command rejected: need fully-qualified hostname', 'bad recipient address syntax',
    ],
  },
  {
    reason: 'syntaxerror', source: 'zonemta', texts: [
      'syntax error in parameters',
    ],
  },
  {
    reason: 'syntaxerror', source: 'fieldManual', texts: [
      'improper sequence of commands',
    ],
  },
];
