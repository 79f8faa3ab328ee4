import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Message structure or encoding not acceptable. */
export const contentErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'contenterror', source: 'sisimai', texts: [
      'improperly-formatted binary content', 'header size exceeds maximum permitted',
      'improper use of 8-bit data in message header', 'message header size, or recipient list, exceeds policy limit',
      'message mime complexity exceeds the policy maximum', 'routing loop detected -- too many received: headers',
      'this message contain invalid mime headers', 'this message contain text that uses unnecessary base64 encoding',
    ],
  },
];
