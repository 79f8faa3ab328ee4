import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  rfc5321: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  rfc3463: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  postfixClient: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_trouble.c',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  qmail: 'https://github.com/notqmail/notqmail',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  exchange: 'https://support.microsoft.com/help/3028012',
  office365Nl: 'https://support.office.com/nl-nl/article/rapporten-over-niet-uitgevoerde-bezorging-e-mailen-in-office-365-51daa6b9-2e35-49c4-a0c9-df85bf8533c3',
  sympa: 'https://github.com/sympa-community/sympa/tree/main/po/sympa',
  ndrJa: 'https://technet.microsoft.com/ja-jp/library/bb232118(v=exchg.150)',
  ndrPt: 'https://technet.microsoft.com/pt-br/library/bb232118(v=exchg.150)',
  thunderbird: 'https://github.com/thunderbird/thunderbird-l10n',
} as const;

/** Cannot connect, route, or loop between servers. */
export const networkErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'networkerror', source: 'postfixClient', texts: [
      ' timed out while ', 'network is unreachable',
    ],
  },
  {
    reason: 'networkerror', source: 'sisimai', texts: [
      'too many hops', 'no route to host', 'could not connect and send the mail to',
      'dns records for the destination computer could not be found', 'host is unreachable', 'mail forwarding loop for',
      'malformed name server reply', 'malformed or unexpected name server reply', 'maximum forwarding loop count exceeded',
      'message looping', 'unable to resolve route', 'unrouteable mail domain',
    ],
  },
  {
    reason: 'networkerror', source: 'zonemta', texts: [
      'connection refused',
    ],
  },
  {
    reason: 'networkerror', source: 'rfc5321', texts: [
      'connection dropped', 'connection reset by peer', 'connection was dropped by remote host',
    ],
  },
  {
    reason: 'networkerror', source: 'rfc3463', texts: [
      'no answer from host',
    ],
  },
  {
    reason: 'networkerror', source: 'civicrm', texts: [
      'error involving remote host', 'server is not responding', 'mail loop', 'mail-loop', 'routing loop', 'excessive recursion',
      'forwarded more than the maximum', 'too many recursive forwards', 'maximum hop count', 'name lookup failure',
    ],
  },
  {
    reason: 'networkerror', source: 'rfc3463', texts: [
      'server is down', 'mailloop', 'hop count exceeded', 'too many received', 'host is down', 'host down', 'dns timeout',
      'dns soft error',
    ],
  },
  {
    reason: 'networkerror', weak: true, source: 'postfix', texts: [
      'delivery temporarily suspended',
    ],
  },
  {
    reason: 'networkerror', weak: true, source: 'civicrm', texts: [
      'unable to connect', 'not connected',
    ],
  },
  {
    reason: 'networkerror', weak: true, source: 'rfc3463', texts: [
      'could not connect', 'couldn\'t connect', 'cannot connect', 'can\'t connect', 'failed to connect', 'connection closed',
    ],
  },
  {
    reason: 'networkerror', source: 'qmail', texts: [
      'message is looping', 'cname lookup failed', 'wasn\'t able to establish an smtp connection', 'listed as a best-preference mx',
    ],
  },
  {
    reason: 'networkerror', source: 'postfix', texts: [
      'lost connection', 'conversation with … timed out',
    ],
  },
  {
    reason: 'networkerror', source: 'exim', texts: [
      'too many "received" headers', 'no host found for existing smtp connection',
      'host lookup did not complete', 'remote host closed connection', 'smtp timeout after', 'dns lookup defer',
    ],
  },
  {
    reason: 'networkerror', source: 'senders', texts: [
      'address family mismatch on destination', 'all routes to destination blocked', 'bad dns lookup error code', 'no valid route to',
      'temporary failure in mx lookup', 'network error on', 'could not retrieve source address', 'had no relevant answers',
      'message exceeded … hops', 'no route found to domain',
    ],
  },
  {
    reason: 'networkerror', source: 'hosts', texts: [
      'dns query failed', 'dns lookup failed', 'proxy session setup failed', 'timeout - closing connection',
      'connection was closed abruptly', 'suspiciousremoteservererror',
    ],
  },
  {
    reason: 'networkerror', source: 'exchange', texts: [
      'bounce between two servers', 'a configuration error in the e-mail system caused',
    ],
  },
  {
    reason: 'networkerror', source: 'office365Nl', texts: [
      'verbinding geweigerd',
    ],
  },
  {
    reason: 'networkerror', source: 'sympa', texts: [
      'メールループしていると思われます', 'メールループ検出', 'um laço - loop - foi detectado', 'se ha detectado un bucle', 'rilevato loop',
      'wurde eine schleife festgestellt', 'une boucle a été détectée',
    ],
  },
  {
    reason: 'networkerror', source: 'ndrJa', texts: [
      'メールのループが検出されました', 'サーバー間の接続が解除されました',
    ],
  },
  {
    reason: 'networkerror', source: 'ndrPt', texts: [
      'loop de email foi detectada', 'causou um loop de email', 'conexão foi perdida entre os servidores',
    ],
  },
  {
    reason: 'networkerror', source: 'thunderbird', texts: [
      'verbinden met uitgaande (smtp-)server … is mislukt', 'verbinding met uitgaande (smtp-)server … verbroken',
      'verbinding met uitgaande (smtp-)server … verlopen', 'servidor de envio (smtp) … falhou', 'servidor de envio (smtp) … foi perdida',
      'servidor de envio (smtp) … expirou', 'に接続できなかったため、メッセージを送信できませんでした', 'との接続が切断されたため、メッセージを送信できませんでした',
      'との接続がタイムアウトしたため、メッセージを送信できませんでした',
    ],
  },
];

/**
 * A name server that did not answer: nothing is known of the name. Tried before the words of an unknown domain, which
 * Postfix writes before these.
 */
export const temporaryLookupPhrases: readonly PhraseGroup[] = [
  {
    reason: 'networkerror', source: 'sisimai', texts: [
      'host not found, try again',
    ],
  },
];
