import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  google: 'https://support.google.com/mail/answer/6596',
  interscan: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/InterScanMSS.pm',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
  agents: 'https://github.com/sisimai/go-sisimai/blob/5-stable/lda/lib.go',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  googleFr: 'https://support.google.com/mail/answer/6596?hl=fr',
  domino: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Domino.pm',
  ironport: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118275-technote-esa-00.html',
  postfixCode: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  rfc5321: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  microsoft: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  bouncefetch: 'https://github.com/2called-chaos/bouncefetch/blob/master/config/rules.rb',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
  borras: 'https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/',
  gmailDe: 'https://github.com/deltachat/deltachat-core-rust/blob/master/test-data/message/gmail_ndn.eml',
  dation: 'https://help.dation.nl/support/solutions/articles/80001046844-niet-verzonden-e-mails-bijwerken-',
  gmailUnknownJa: 'https://ja.paraquee.com/post/mail-delivery-subsystem-address-unknown',
  googleJa: 'https://support.google.com/mail/answer/6596?hl=ja',
  dti: 'http://dream.jp/support/techinfo/mail/error/error05.html',
  ndrJa: 'https://technet.microsoft.com/ja-jp/library/bb232118(v=exchg.150)',
  ndrPt: 'https://technet.microsoft.com/pt-br/library/bb232118(v=exchg.150)',
  ccm: 'https://br.ccm.net/faq/28855-a-retrodifusao-do-mail-delivery-system',
  nk: 'https://nkinformatica.com.br/e-mail-voltando-com-erro/',
  googleDe: 'https://support.google.com/mail/answer/6596?hl=de',
  googleEs: 'https://support.google.com/mail/answer/6596?hl=es-419',
  googleIt: 'https://support.google.com/mail/answer/6596?hl=it',
  accessDeniedIt: 'https://support.microsoft.com/it-it/topic/codice-di-errore-550-5-4-1-del-rapporto-di-mancato-recapito-indirizzo-del-destinatario-rifiutato-accesso-negato-c0e98a8e-81db-49c2-9bf1-32a1734d3e77',
} as const;

/** Local part (before @) does not exist at the receiver. */
export const userUnknownPhrases: readonly PhraseGroup[] = [
  {
    reason: 'userunknown', source: 'kumomta', texts: [
      'not our customer', 'utilisateur inconnu', 'no such id', 'recipient unrecognized', 'invalid account. tenant or domain not found',
    ],
  },
  {
    reason: 'userunknown', source: 'sisimai', texts: [
      'sorry, no mailbox here by that name', '#5.1.1 bad address', '550 address invalid', '5.1.0 address rejected',
      'address does not exist', 'address not present in directory', 'address unknown', 'can\'t accept user',
      'destination addresses were unknown', 'destination server rejected recipients', 'invalid address', 'invalid mailbox',
      'invalid recipient', 'is not a known user', 'is not an active address at this host', 'mailbox does not exist', 'mailbox invalid',
      'mailbox is inactive', 'mailbox is unavailable', 'mailbox not present', 'mailbox not found', 'mailbox unavaiable',
      'nessun utente simile in questo indirizzo', 'no account by that name here', 'no existe dicha persona', 'no existe ese usuario',
      'no mail box available for this user', 'no mailbox by that name is currently available', 'no mailbox found', 'no such mailbox',
      'no such recipient', 'no such user', 'no thank you rejected: account unavailable', 'not a valid recipient', 'not a local address',
      'not email addresses', 'recipient address rejected. (in reply to rcpt to command)', 'recipient address rejected: invalid-recipient',
      'recipient address rejected: userunknown', 'recipient does not exist', 'recipient is not accepted', 'recipient is not local',
      'recipient not exist', 'recipient not found', 'recipient not ok', 'recipient refuses to accept your mail', 'recipient unknown',
      'sorry, badrcptto', 'sorry, your envelope recipient has been denied', 'that domain or user isn\'t in my list of allowed rcpthosts',
      'the following recipients was undeliverable', 'the user\'s email name is not found',
      'this email address is wrong or no longer valid', 'this recipient is in my badrecipientto list',
      'this recipient is not in my validrcptto list', 'this spectator does not exist', 'unknown mailbox', 'unknown recipient',
      'unknown user', 'user does not exist', 'user missing home directory', 'user not active', 'user not exist', 'user not found',
      'user not known', 'user unknown', 'your envelope recipient is in my badrcptto list', '> not found', '>... blocked by',
      'mailbox … does not exist', 'mailbox … unavailable or access denied', ' in name directory', 'non-existent user',
      'rcpt < … does not exist', 'rcpt ( … t exist', 'this user doesn\'t have a … account', 'unknown e … mail address',
      'unknown local … part', 'user … does not exist',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'sisimai', texts: [
      'requested action not taken: mailbox unavailable', 'does not exist.',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'postfix', texts: [
      'recipient address rejected',
    ],
  },
  {
    reason: 'userunknown', source: 'google', texts: [
      'address not found',
    ],
  },
  {
    reason: 'userunknown', source: 'interscan', texts: [
      'check if address is correct',
    ],
  },
  {
    reason: 'userunknown', source: 'civicrm', texts: [
      'user is not recognized', 'recipient is not recognized', 'recipient name is not recognized', 'address could not be found',
      'address couldn\'t be found', 'address was not found', 'addressee unknown', 'addressee invalid', 'bad destination',
      'badly formatted address', 'can\'t open mailbox for', 'does not specify a valid notes mail file', 'illegal alias', 'invalid user',
      'invalid email address', 'invalid e-mail address', 'mailbox name not allowed', 'missing or malformed local part',
      'missing or malformed local-part', 'no email address registered', 'no e-mail address registered', 'no such mail drop',
      'no such email address', 'no such address', 'no such local user', 'no such person', 'not known at this site',
      'not found in directory', 'not a valid user', 'not a valid mailbox', 'not a valid address', 'not a valid email',
      'not present in directory entry', 'recipient rejected', 'recipient denied', 'unavailable mailbox', 'unrecognized recipient',
      'unregistered address', 'user doesn\'t exist', 'user\'s e-mail name is not found', 'no valid recipient', 'recipnotfound',
      'no one at this address', 'non sono riuscito a trovare l\'indirizzo', 'nadie con esta direcci', 'elektronski naslov ne obstaja',
      'unknown or illegal user',
    ],
  },
  {
    reason: 'userunknown', source: 'meaning', texts: [
      'invalid account', 'no such account', 'unknown account', 'user not registered', 'recipientnotfound', 'not known here',
      'account not found', 'account does not exist', 'account doesn\'t exist', 'mailbox unknown', 'mailbox doesn\'t exist',
      'no longer exists', 'does not exist here', 'not on bypass list', 'non-existent recipient', 'user … unknown', 'recipient … unknown',
      'mailbox … unknown', 'account … unknown', 'user … not found', 'recipient … not found', 'mailbox … not found', 'account … not found',
      'user … not known', 'user … doesn\'t exist', 'recipient … does not exist', 'address … does not exist', 'account … does not exist',
      'destinataire inconnu', 'adresse inconnue', 'utilisateur inexistant', 'destinataire inexistant', 'boîte aux lettres inconnue',
      'boîte aux lettres introuvable', 'destination mailbox address',
    ],
  },
  {
    reason: 'userunknown', source: 'agents', texts: [
      'invalid or unknown base user', 'invalid or unknown virtual', 'does not refer to a virtual user', 'cannot find system user',
    ],
  },
  {
    reason: 'userunknown', source: 'reasons', texts: [
      'bad recipient', 'weil die adresse nicht gefunden wurde',
    ],
  },
  {
    reason: 'userunknown', source: 'hosts', texts: [
      'inactive email address', 'mailbox is not allowed', 'marked as invalid', 'resolver.adr.recip', 'imceaex-', 'imceainvalid-',
    ],
  },
  {
    reason: 'userunknown', source: 'franceptt', texts: [
      'destinataire invalide',
    ],
  },
  {
    reason: 'userunknown', source: 'googleFr', texts: [
      'adresse introuvable', 'l\'adresse est introuvable',
    ],
  },
  {
    reason: 'userunknown', source: 'domino', texts: [
      'répertorié dans l\'annuaire domino', 'no se encuentra en el directorio de domino', 'not listed in … address book',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'ironport', texts: [
      'unknown address error',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'postfixCode', texts: [
      'undeliverable address',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'rfc5321', texts: [
      'mailbox unavailable', 'mailbox not available', 'no access to mailbox',
    ],
  },
  {
    reason: 'userunknown', source: 'microsoft', texts: [
      'wasn\'t found at', 'email address you entered couldn\'t be found', 'mailbox you are trying to reach is not found',
      'recipient\'s email address is incorrect',
    ],
  },
  {
    reason: 'userunknown', source: 'sisimai', texts: [
      'non … existent user',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'sisimai', texts: [
      'bad … recipient',
    ],
  },
  {
    reason: 'userunknown', source: 'meaning', texts: [
      '> does not exist', 'unknown local user', 'no mailbox for', 'not a valid account', 'no mailbox at this address',
      'address is unknown', 'unknown address or alias', 'e-mail address was not found',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'meaning', texts: [
      'not our user',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'microsoft', texts: [
      'storedrv.submit',
    ],
  },
  {
    reason: 'userunknown', source: 'gmailDe', texts: [
      'die adresse wurde nicht gefunden',
    ],
  },
  {
    reason: 'userunknown', source: 'bouncefetch', texts: [
      'die eingegebene e-mail-adresse konnte nicht gefunden werden', 'niemand unter dieser adresse bekannt',
      'wurde im e-mail-system des empfängers',
    ],
  },
  {
    reason: 'userunknown', source: 'cfortune', texts: [
      'destinatario sconosciuto', 'destin. sconosciuto', 'destinatario errato', 'indirizzo inesistente', 'nie ma takiego konta',
      'adressat unbekannt', 'we are sorry but the address is invalid',
    ],
  },
  {
    reason: 'userunknown', source: 'borras', texts: [
      'usuario inexistente', 'no se encuentra en la libreta',
    ],
  },
  {
    reason: 'userunknown', source: 'cfortune', texts: [
      'address invalid', 'account is unavailable', 'no one with that email address', 'doesn\'t handle mail for that user',
      'not known to this system', 'user invalid', 'not found in ldap', 'unable to find alias', 'no longer an employee',
      'recipient cannot be verified', 'address not recognized', 'address is not recognized', 'recipients are invalid', 'illegal user',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'cfortune', texts: [
      'bad address',
    ],
  },
  {
    reason: 'userunknown', source: 'meaning', texts: [
      'address is not valid', 'sent your message to wasn\'t found',
    ],
  },
  {
    reason: 'userunknown', source: 'dation', texts: [
      'e-mail adres niet bekend',
    ],
  },
  {
    reason: 'userunknown', source: 'gmailUnknownJa', texts: [
      'アドレス不明',
    ],
  },
  {
    reason: 'userunknown', source: 'googleJa', texts: [
      '送信先のメール アカウントは存在しません', '受信者のメールアドレスが存在しません',
    ],
  },
  {
    reason: 'userunknown', source: 'dti', texts: [
      'のユーザーは登録されていません',
    ],
  },
  {
    reason: 'userunknown', source: 'ndrJa', texts: [
      '該当する受信者が存在しない',
    ],
  },
  {
    reason: 'userunknown', source: 'ndrPt', texts: [
      'não existe um destinatário no sistema de email de destino',
    ],
  },
  {
    reason: 'userunknown', source: 'ccm', texts: [
      'usuário desconhecido',
    ],
  },
  {
    reason: 'userunknown', source: 'nk', texts: [
      'endereço de e-mail não existe',
    ],
  },
  {
    reason: 'userunknown', source: 'googleDe', texts: [
      'adresse des empfängers existiert nicht', 'das e-mail-konto, das sie kontaktieren möchten, ist nicht vorhanden',
    ],
  },
  {
    reason: 'userunknown', source: 'googleEs', texts: [
      'dirección de correo electrónico del destinatario no existe',
    ],
  },
  {
    reason: 'userunknown', source: 'googleIt', texts: [
      'account email che hai cercato di raggiungere non esiste',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'accessDeniedIt', texts: [
      'indirizzo del destinatario rifiutato',
    ],
  },
];
