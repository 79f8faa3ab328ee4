import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
  dovecot: 'https://github.com/dovecot/core/tree/main/src',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  communigate: 'https://www.communigate.com/CommuniGatePro/SMTP.html',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  microsoftFr: 'https://learn.microsoft.com/fr-fr/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  googleFr: 'https://support.google.com/mail/answer/6596?hl=fr',
  bouncefetch: 'https://github.com/2called-chaos/bouncefetch/blob/master/config/rules.rb',
  borras: 'https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/',
  microsoftDe: 'https://learn.microsoft.com/de-de/exchange/troubleshoot/email-delivery/ndr/cannot-send-mail-mepf',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
  microsoftEs: 'https://learn.microsoft.com/es-es/exchange/client-developer/web-service-reference/mailboxfull',
  microsoftPt: 'https://learn.microsoft.com/pt-br/exchange/client-developer/web-service-reference/mailboxfull',
  microsoftJa: 'https://learn.microsoft.com/ja-jp/exchange/client-developer/web-service-reference/mailboxfull',
  folderNl: 'https://learn.microsoft.com/nl-nl/exchange/troubleshoot/email-delivery/cannot-send-mail-mepf',
  dation: 'https://help.dation.nl/support/solutions/articles/80001046844-niet-verzonden-e-mails-bijwerken-',
  folderJa: 'https://learn.microsoft.com/ja-jp/exchange/troubleshoot/email-delivery/cannot-send-mail-mepf',
  gmailJa: 'https://urashita.com/?p=36286',
  googleJa: 'https://support.google.com/mail/answer/6596?hl=ja',
  ndrJa: 'https://technet.microsoft.com/ja-jp/library/bb232118(v=exchg.150)',
  ndrPt: 'https://technet.microsoft.com/pt-br/library/bb232118(v=exchg.150)',
  googlePt: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes?hl=pt-br',
  netbit: 'https://netbit.com.br/suporte/kb_E-mail_Problemas-comuns-no-envio.php',
  ccm: 'https://br.ccm.net/faq/28855-a-retrodifusao-do-mail-delivery-system',
  googleDe: 'https://support.google.com/mail/answer/6596?hl=de',
  googleEs: 'https://support.google.com/mail/answer/6596?hl=es-419',
} as const;

/** Recipient storage quota reached. */
export const mailboxFullPhrases: readonly PhraseGroup[] = [
  {
    reason: 'mailboxfull', source: 'zonemta', texts: [
      'boite du destinataire pleine',
    ],
  },
  {
    reason: 'mailboxfull', source: 'kumomta', texts: [
      'mailbox limit exeeded for this email address', 'mailbox full',
    ],
  },
  {
    reason: 'mailboxfull', source: 'sisimai', texts: [
      '452 insufficient disk space', 'account disabled temporarly for exceeding receiving limits', 'account is exceeding their quota',
      'diskspace quota', 'does not have enough space', 'exceeded storage allocation', 'exceeding its mailbox quota', 'full mailbox',
      'mail file size exceeds the maximum size allowed for mail delivery', 'mailbox exceeded the local limit',
      'mailbox has exceeded its disk space limit', 'mailbox is full', 'mailbox size limit exceeded', 'no space left on device',
      'not enough storage space in', 'not sufficient disk space', 'over the allowed quota',
      'recipient rejected: mailbox would exceed maximum allowed storage', 'too much mail data', 'user has exceeded quota, bouncing mail',
      'user has too many messages on the server',
    ],
  },
  {
    reason: 'mailboxfull', source: 'civicrm', texts: [
      'over quota', 'overquota', 'disk quota', 'storage quota', 'exceed quota', 'exceeds quota', 'quota has been exceeded',
      'quota for the mailbox has been exceeded', 'exceeds allowed message count', 'inbox is full', 'inbox full', 'folder is full',
      'mailbox has exceeded the limit', 'mailbox is over the limit', 'mailbox exceeds allowed size', 'no space left for this user',
      'quota usage', 'quota violation', 'recipient storage full', 'not able to receive more mail', 'running out of disk space',
    ],
  },
  {
    reason: 'mailboxfull', source: 'reasons', texts: [
      'account is … quota', 'mailbox … exceeded … limit', 'mailbox … quota', 'maildir … quota', 'quota … exceeded',
      'would exceed maximum allowed storage', 'user\'s space has been used up',
    ],
  },
  {
    reason: 'mailboxfull', source: 'meaning', texts: [
      'mailbox … is full', 'quota exceed', 'over its quota', 'over their quota', 'over his quota', 'over the quota', 'exceeded its quota',
      'exceeded his quota', 'exceeded their quota', 'enough disk space', 'boîte aux lettres pleine', 'boîte aux lettres est pleine',
      'quota dépassé',
    ],
  },
  {
    reason: 'mailboxfull', weak: true, source: 'reasons', texts: [
      'over … quota',
    ],
  },
  {
    reason: 'mailboxfull', weak: true, source: 'meaning', texts: [
      'quota limit',
    ],
  },
  {
    reason: 'mailboxfull', source: 'dovecot', texts: [
      'mailbox for user is full',
    ],
  },
  {
    reason: 'mailboxfull', source: 'postfix', texts: [
      'error writing message: file too large',
    ],
  },
  {
    reason: 'mailboxfull', source: 'communigate', texts: [
      'account is full',
    ],
  },
  {
    reason: 'mailboxfull', source: 'hosts', texts: [
      'account storage limit', 'out of storage space',
    ],
  },
  {
    reason: 'mailboxfull', source: 'microsoftFr', texts: [
      'boîte aux lettres du destinataire est pleine',
    ],
  },
  {
    reason: 'mailboxfull', source: 'googleFr', texts: [
      'boîte de réception pleine', 'boîte de réception du destinataire est pleine',
    ],
  },
  {
    reason: 'mailboxfull', source: 'microsoftDe', texts: [
      'das postfach des empfängers ist voll',
    ],
  },
  {
    reason: 'mailboxfull', source: 'bouncefetch', texts: [
      'benutzer hat zuviele mails auf dem server', 'benutzer hat das speichervolumen', 'kapazität des empfänger', 'over message quota',
    ],
  },
  {
    reason: 'mailboxfull', source: 'borras', texts: [
      'correo lleno',
    ],
  },
  {
    reason: 'mailboxfull', source: 'cfortune', texts: [
      'exhausted allowed storage', 'not enough storage space',
    ],
  },
  {
    reason: 'mailboxfull', source: 'microsoftEs', texts: [
      'buzón del destinatario está lleno',
    ],
  },
  {
    reason: 'mailboxfull', source: 'microsoftPt', texts: [
      'caixa de correio do destinatário está cheia',
    ],
  },
  {
    reason: 'mailboxfull', source: 'microsoftJa', texts: [
      '受信者のメールボックスがいっぱい',
    ],
  },
  {
    reason: 'mailboxfull', source: 'folderNl', texts: [
      'postvak van de ontvanger is vol', '5.2.2 postvak vol',
    ],
  },
  {
    reason: 'mailboxfull', source: 'dation', texts: [
      'mailbox van het e-mailadres is vol',
    ],
  },
  {
    reason: 'mailboxfull', source: 'folderJa', texts: [
      '5.2.2 メールボックスがいっぱい',
    ],
  },
  {
    reason: 'mailboxfull', source: 'gmailJa', texts: [
      '宛先の受信トレイの空き容量不足', '宛先の受信トレイがいっぱい',
    ],
  },
  {
    reason: 'mailboxfull', source: 'googleJa', texts: [
      '受信者の受信トレイがいっぱい',
    ],
  },
  {
    reason: 'mailboxfull', source: 'ndrJa', texts: [
      'メールボックスが格納域の制限を超え',
    ],
  },
  {
    reason: 'mailboxfull', source: 'ndrPt', texts: [
      'caixa de correio do destinatário excedeu sua cota',
    ],
  },
  {
    reason: 'mailboxfull', source: 'googlePt', texts: [
      'caixa de entrada do destinatário está sem espaço',
    ],
  },
  {
    reason: 'mailboxfull', source: 'netbit', texts: [
      'caixa postal do destinatário está cheia',
    ],
  },
  {
    reason: 'mailboxfull', source: 'ccm', texts: [
      'usuário está acima da cota',
    ],
  },
  {
    reason: 'mailboxfull', source: 'googleDe', texts: [
      'posteingang des empfängers ist voll', 'posteingang des empfängers hat keinen freien speicherplatz',
    ],
  },
  {
    reason: 'mailboxfull', source: 'googleEs', texts: [
      'bandeja recibidos del destinatario no tiene espacio',
    ],
  },
];
