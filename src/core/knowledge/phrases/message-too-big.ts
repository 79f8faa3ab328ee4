import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Message larger than a limit. */
export const messageTooBigPhrases: readonly PhraseGroup[] = [
  {
    reason: 'mesgtoobig', source: 'postfix', texts: [
      'message exceeds fixed maximum message size',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'sisimai', texts: [
      'message size exceeds fixed maximum message size', 'taille limite du message atteinte', 'exceeded maximum inbound message size',
      'line limit exceeded', 'max message size exceeded', 'message file too big', 'message length exceeds administrative limit',
      'message size exceeds fixed limit', 'message size exceeds maximum value', 'message too big', 'message too large for this',
    ],
  },
  {
    reason: 'mesgtoobig', weak: true, source: 'sisimai', texts: [
      'size limit',
    ],
  },
];
