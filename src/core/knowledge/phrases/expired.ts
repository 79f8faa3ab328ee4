import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  sendmail: 'https://www.sendmail.org/~ca/email/doc8.12/op.html',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  exchange: 'https://support.microsoft.com/help/3028012',
  borras: 'https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/',
  ndrJa: 'https://technet.microsoft.com/ja-jp/library/bb232118(v=exchg.150)',
  ndrPt: 'https://technet.microsoft.com/pt-br/library/bb232118(v=exchg.150)',
  expiredPt: 'https://support.microsoft.com/kb/2625264/pt',
  gmailJa: 'https://urashita.com/?p=36286',
  googleIt: 'https://support.google.com/mail/answer/6596?hl=it',
} as const;

/** Retries exhausted. Weak: the queue's own words, which only wrap what kept the message waiting. */
export const expiredPhrases: readonly PhraseGroup[] = [
  {
    reason: 'expired', source: 'zonemta', texts: [
      'connection timed out',
    ],
  },
  {
    reason: 'expired', source: 'sisimai', texts: [
      'could not find a gateway for', 'server did not respond', 'failed to deliver to domain', 'it has not been collected after',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'zonemta', texts: [
      'message expired',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'sisimai', texts: [
      'delivery time expired', 'could not be delivered for more than', 'delivery attempts will continue', 'delivery expired',
      'giving up on', 'has been delayed', 'message timed out', 'unable to deliver message after multiple retries',
      'was not reachable within the allowed queue period', 'could not be delivered for … days',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'sendmail', texts: [
      'message still undelivered after', 'could not be delivered for … hours', 'could not send message for past',
      'could not send mail for past',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'senders', texts: [
      'have been failing for a long time', 'retry timeout exceeded', 'could not deliver for the last', 'delivery retry timeout',
      'envelope expired', 'remote host is not responding', 'host not responding', 'did not accept our requests to connect',
      'could not contact dns servers', 'queue too long', 'delivery timeout', 'no action is required on your part',
      'unable to deliver … after', 'without success and has stopped trying', 'could not initiate smtp conversation',
    ],
  },
  {
    reason: 'expired', source: 'meaning', texts: [
      'operation timed out', 'host not reachable', 'connection timeout', 'connect timeout',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'exchange', texts: [
      'in the time limit specified', 'time limit specified', 'delivery is delayed', 'has not been delivered', 'not yet been delivered',
      'has not yet been delivered', 'still being retried', 'will continue to try', 'will be retried', 'message delayed',
      'message is delayed', 'has been in the queue', 'retry time not reached', 'maximum retries', 'max retries', 'too many retries',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'borras', texts: [
      'tiempo de entrega vencido',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'ndrJa', texts: [
      'メッセージの有効期限が切れ', '配信先のサーバーが応答していません',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'ndrPt', texts: [
      'mensagem na fila expirou', 'servidor de destino não está respondendo',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'expiredPt', texts: [
      'mensagem expirou',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'gmailJa', texts: [
      '配信中に一時的な問題が発生',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'googleIt', texts: [
      'server del destinatario non ha accettato le nostre richieste',
    ],
  },
];
