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
  mailScanner: 'https://github.com/MailScanner/v5/tree/master/common/usr/share/MailScanner/reports',
  mailman: 'https://gitlab.com/mailman/mailman/-/tree/master/src/mailman/messages',
  sympa: 'https://github.com/sympa-community/sympa/tree/main/po/sympa',
  thunderbird: 'https://github.com/thunderbird/thunderbird-l10n',
  googleJa: 'https://support.google.com/mail/answer/6596?hl=ja',
  ndrPt: 'https://technet.microsoft.com/pt-br/library/bb232118(v=exchg.150)',
  googleDe: 'https://support.google.com/mail/answer/6596?hl=de',
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
  {
    reason: 'mesgtoobig', source: 'mailScanner', texts: [
      'bericht is te groot', 'bijlage is te groot', 'mensagem é muito grande', 'anexo é muito grande',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'mailman', texts: [
      'bericht is groter dan de … maximum grootte', 'mensagem é maior do que o tamanho máximo', 'mensaje es mayor que el tamaño máximo',
      'messaggio è più grande della dimensione massima', 'nachricht ist größer als die maximale größe',
      'message est plus lourd que la taille maximale',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'sympa', texts: [
      'がリストで受け付けられる大きさ', 'mensagem não pôde ser enviada pois seu tamanho', 'no se ha podido enviar tu mensaje porque su tamaño',
      'supera la dimensione massima consentita', 'die auf dieser liste maximal erlaubte größe', 'taille maximum de message autorisée',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'thunderbird', texts: [
      'groottelimiet van de server', 'tamanho da mensagem que você quer enviar excede', 'メッセージのサイズがサーバーのサイズ制限を超え',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'googleJa', texts: [
      'メールのサイズが大きすぎ',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'ndrPt', texts: [
      'mensagem excede um limite de tamanho',
    ],
  },
  {
    reason: 'mesgtoobig', source: 'googleDe', texts: [
      'zu groß für den posteingang',
    ],
  },
];
