import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  qmail: 'https://github.com/notqmail/notqmail',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  exchange: 'https://support.microsoft.com/help/3028012',
  bouncefetch: 'https://github.com/2called-chaos/bouncefetch/blob/master/config/rules.rb',
  mailman: 'https://gitlab.com/mailman/mailman/-/tree/master/src/mailman/messages',
  sympa: 'https://github.com/sympa-community/sympa/tree/main/po/sympa',
  ndrJa: 'https://technet.microsoft.com/ja-jp/library/bb232118(v=exchg.150)',
  ndrPt: 'https://technet.microsoft.com/pt-br/library/bb232118(v=exchg.150)',
} as const;

/** The sender address or domain refused (not the recipient). */
export const rejectedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'rejected', source: 'kumomta', texts: [
      'invalid sender', 'sender domain resolve fail',
    ],
  },
  {
    reason: 'rejected', source: 'sisimai', texts: [
      'emetteur invalide',
      'access denied (in reply to mail from command)', 'access denied (sender blacklisted)', 'administrative prohibition',
      'batv failed to verify', 'batv validation failure', 'backscatter protection detected an invalid or expired email address',
      'because the sender isn\'t on the recipient\'s list of senders to accept mail from', 'bogus mail from',
      'can\'t determine purported responsible address', 'connections not accepted from servers without a valid sender domain',
      'denied [bouncedeny]', 'denied by secumail valid-address-filter', 'delivery not authorized, message refused',
      'does not exist e2110', 'email address is on senderfilterconfig list', 'empty envelope senders not allowed', 'envelope blocked -',
      'error: no third-party dsns', 'from: domain is invalid. please provide a valid from:', 'fully qualified email address required',
      'invalid domain, see <url:', 'is not a registered gateway user', 'message rejected: email address is not verified',
      'mx records for', 'recipient addresses rejected : access denied', 'recipient not accepted. (batv: no tag',
      'returned mail not accepted here', 'rfc 1035 violation: recursive cname records for', 'rule imposed mailbox access for',
      'sending this from a different address or alias using the', 'sender address has been blacklisted',
      'sender is in my black list', 'sender is spammer', 'sender not pre-approved', 'sender rejected', 'sender domain is empty',
      'sender was rejected', 'spam reporting address', 'syntax error: empty email address',
      'the message has been rejected by batv defense', 'this server does not accept mail from', 'transaction failed unsigned dsn for',
      'you are not allowed to post to this mailing list',
      'you are sending to/from an address that has been blacklisted', 'your email address has been blacklisted',
    ],
  },
  {
    reason: 'rejected', weak: true, source: 'sisimai', texts: [
      'address rejected',
    ],
  },
  {
    reason: 'rejected', source: 'civicrm', texts: [
      'syntax error in from address', 'address … has not been verified', 'automatically-generated messages are not accepted',
      'automatic messages are not accepted',
    ],
  },
  {
    reason: 'rejected', source: 'meaning', texts: [
      'sender is not allowed', 'sender not allowed', 'sender denied', 'sender is blocked', 'sender blocked', 'sender has been blocked',
      'sender is not authorized', 'not in allowed-senders list', 'sender not authenticated',
    ],
  },
  {
    reason: 'rejected', source: 'exim', texts: [
      'sender address must contain a domain',
      'callback setup failed while verifying', 'callout verification failed', 'unverifiable sender', 'verification failed for <',
    ],
  },
  {
    reason: 'rejected', source: 'sendmail', texts: [
      'domain must resolve',
    ],
  },
  {
    reason: 'rejected', source: 'hosts', texts: [
      'was not authenticated by organization', 'sender was not authenticated', 'bad outbound sender', 'unknown sender address',
      'mail is rejected by recipients', 'mail rejected by destination domain', 'unresolvable rfc.5321',
      'your domain has been blacklisted', 'your domain has been blocked', 'your email address has been blocked', 'sender address blocked',
      'sender envelope domain not allowed', 'envelope rejected', 'reject mail from', 'reject spammers:', 'not member article',
      'not a member of this mailing list',
    ],
  },
  {
    reason: 'rejected', source: 'exchange', texts: [
      'do not have permission to send to', 'don\'t have permission to send', 'not authorized to send to',
      'delivery to this address is restricted', 'resolver.rst.notauthorized', 'only accepts mail from', 'only accepting mail from',
      'restricted to members', 'not allowed to send to', 'not permitted to send to',
    ],
  },
  {
    reason: 'rejected', weak: true, source: 'sisimai', texts: [
      'delivery not authorized',
    ],
  },
  {
    reason: 'rejected', source: 'bouncefetch', texts: [
      'nur emails von bestimmten email-adressen akzeptiert',
    ],
  },
  {
    reason: 'rejected', source: 'bouncefetch', texts: [
      'recipient definitively does not want', 'envelope sender has been denied', 'callout verification failure',
    ],
  },
  {
    reason: 'rejected', source: 'meaning', texts: [
      'does not accept mail from', 'does not accept mails from', 'does not accept email from',
    ],
  },
  {
    reason: 'rejected', source: 'mailman', texts: [
      'bericht komt niet van een lid van deze lijst', 'mensagem não é de um membro da lista', 'mensaje no es de un miembro de la lista',
      'messaggio non proviene da un membro della lista', 'nachricht stammt nicht von einem listenmitglied',
      'message n\'est pas d\'un membre de la liste',
    ],
  },
  {
    reason: 'rejected', source: 'sympa', texts: [
      'このリストへ発送できるのは、リストの読者だけ', 'op de lijst is beperkt tot lijstabonnees', 'mensagem na lista é restrita aos membros',
      'mensajes en esta lista está restringida a los suscriptores', 'messaggi in questa lista è limitata agli iscritti',
      'auf dieser liste ist auf abonnenten beschränkt', 'messages dans la liste est réservée aux abonnés',
    ],
  },
  {
    reason: 'rejected', source: 'ndrJa', texts: [
      'この受信者にメッセージを送信することを許可されていません',
    ],
  },
  {
    reason: 'rejected', source: 'ndrPt', texts: [
      'remetente não tem permissão para enviar mensagens ao destinatário',
    ],
  },
];

/**
 * Words that name the sender's address. Tried before those of an unknown recipient, which follow them where the sender was looked up:
 * "Sender address rejected: User unknown", "Domain of sender address … does not exist".
 */
export const senderPhrases: readonly PhraseGroup[] = [
  {
    reason: 'rejected', source: 'sisimai', texts: [
      'sender address rejected', 'sender verify failed', 'unroutable sender address', 'sender email address rejected',
      'mail from not owned by user',
    ],
  },
  {
    reason: 'rejected', source: 'exim', texts: [
      'sender verification failed', 'could not complete sender verify',
    ],
  },
  {
    reason: 'rejected', source: 'sendmail', texts: [
      'real domain name required for sender address', 'sender domain must exist', 'domain of sender',
      'domain name required for sender address',
    ],
  },
  {
    reason: 'rejected', source: 'qmail', texts: [
      'badmailfrom',
    ],
  },
];
