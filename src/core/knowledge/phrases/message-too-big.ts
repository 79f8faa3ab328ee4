import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  qmail: 'https://github.com/notqmail/notqmail',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  rfc5321: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
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
      'taille limite du message atteinte', 'exceeded maximum inbound message size', 'line limit exceeded', 'max message size exceeded',
      'message file too big', 'message length exceeds administrative limit', 'message too big', 'message too large for this',
    ],
  },
  {
    reason: 'mesgtoobig', weak: true, source: 'sisimai', texts: [
      'size limit',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'qmail', texts: [
      'exceeds my databytes limit',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'exim', texts: [
      'maximum message size exceeded',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'sendmail', texts: [
      'message is too large', 'message size exceeds',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'meaning', texts: [
      'exceeds maximum message size', 'exceeds the maximum message size', 'exceeds the maximum size', 'exceeds the size limit',
      'exceeds maximum size', 'exceeded message size', 'message size limit', 'maximum email size exceeded', 'mail is too big',
      'mail too big', 'email is too large', 'attachment is too large', 'attachment too large', 'message trop volumineux',
      'message est trop volumineux',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'senders', texts: [
      'mail size limit exceeded',
    ],
  },
  {
    reason: 'mesgtoobig', weak: true, source: 'rfc5321', texts: [
      'too big', 'too large',
    ],
  },
];
