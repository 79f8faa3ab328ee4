import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  cyrus: 'https://github.com/cyrusimap/cyrus-imapd/tree/master/imap',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
} as const;

/** Message structure or encoding not acceptable. */
export const contentErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'contenterror', source: 'sisimai', texts: [
      'improperly-formatted binary content', 'header size exceeds maximum permitted', 'improper use of 8-bit data in message header',
      'message header size, or recipient list, exceeds policy limit', 'message mime complexity exceeds the policy maximum',
      'routing loop detected -- too many received: headers', 'this message contain text that uses unnecessary base64 encoding',
    ],
  },
  {
    reason: 'contenterror', source: 'hosts', texts: [
      'invalid message content', 'invalid characters', 'bare line feed', 'message depth exceeded', 'too many related errors',
    ],
  },
  {
    reason: 'contenterror', source: 'sendmail', texts: [
      'headers too large', 'data format error', '8 bit data in message header', 'conversion required',
    ],
  },
  {
    reason: 'contenterror', source: 'cyrus', texts: [
      'non-ascii characters in headers',
    ],
  },
  {
    reason: 'contenterror', source: 'postfix', texts: [
      'smtputf8 is required, but was not offered', 'internationalized mail is not supported', 'mime nesting exceeds',
      'improper use of 8-bit data in message body',
    ],
  },
  {
    reason: 'contenterror', source: 'exim', texts: [
      'malformed mime', 'invalid mime', 'mime error',
    ],
  },
  {
    reason: 'contenterror', source: 'cfortune', texts: [
      'invalid content',
    ],
  },
];
