import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  specimens: 'https://github.com/sisimai/set-of-emails',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc5322',
  cyrus: 'https://github.com/cyrusimap/cyrus-imapd/tree/master/imap',
  qmail: 'https://github.com/notqmail/notqmail',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  rfc5322: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
} as const;

/** Message breaks RFC 5322. */
export const notCompliantRfcPhrases: readonly PhraseGroup[] = [
  {
    reason: 'notcompliantrfc', source: 'sisimai', texts: [
      'https://support.google.com/mail/?p=rfcmessagenoncompliant',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'specimens', texts: [
      'duplicate header',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'zonemta', texts: [
      'message must be rfc',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'hosts', texts: [
      'not rfc 5322 compliant', 'headers are not rfc compliant', 'missing a valid address in the from: header',
      'missing a valid message-id', 'multiple addresses in from: header are not accepted', 'unicode character in a disallowed header',
      'encoded-word syntax is not permitted', 'mail message is malformed', 'is not a valid rfc 5321 address',
      'has detected that this message is not rfc', 'blank from: addresses', 'ip addresses are not allowed as a from',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'meaning', texts: [
      'must be rfc 5322', 'is not rfc compliant',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'cyrus', texts: [
      'message contains bare newlines', 'message contains nul characters', 'message contains invalid header',
      'message has no header/body separator',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'qmail', texts: [
      'docs/smtplf.html', 'stray linefeed', 'stray newline',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'senders', texts: [
      'duplicated message-id',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'exim', texts: [
      'lines too long for transport', 'maximum allowed line length', 'missing or empty from:', 'no valid sender in any header line',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'rfc5322', texts: [
      'messages without to: field', 'missing from: header', 'missing from header', 'missing date header', 'missing date: header',
      'missing message-id header', 'multiple from headers', 'more than one from header',
    ],
  },
];
