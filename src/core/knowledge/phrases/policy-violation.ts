import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  bouncefetch: 'https://github.com/2called-chaos/bouncefetch/blob/master/config/rules.rb',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
  googleSmtpJa: 'https://support.google.com/a/answer/3726730?hl=ja',
  gmailContentJa: 'https://www.johosecuritynavi.com/?p=2674',
  mailScanner: 'https://github.com/MailScanner/v5/tree/master/common/usr/share/MailScanner/reports',
  mailman: 'https://gitlab.com/mailman/mailman/-/tree/master/src/mailman/messages',
} as const;

/** Local policy of the receiver (attachment, header, member-only list, forwarding rule). */
export const policyViolationPhrases: readonly PhraseGroup[] = [
  {
    reason: 'policyviolation', source: 'sisimai', texts: [
      'message rejected due to local policy', 'closed mailing list', 'because the recipient is not accepting mail with',
      'by non-member to a members-only list', 'denied by policy', 'header error', 'local policy violation',
      'message bounced due to organizational settings', 'message given low priority',
      'the email address used to send your message is not subscribed to this group', 'the message was rejected by organization policy',
      'we do not accept messages containing images or other attachments', 'you\'re using a mass mailer',
      'you have exceeded the … allowable number of posts without solving a captcha',
    ],
  },
  {
    reason: 'policyviolation', weak: true, source: 'sisimai', texts: [
      'protocol violation',
    ],
  },
  {
    reason: 'policyviolation', source: 'hosts', texts: [
      'header are not accepted', 'messages with multiple addresses', 'has a policy that prohibit',
      'blocked because its content presents a potential', 'potential security issue', 'illegal attachment',
      'mailbox delivery restricted by policy', 'anti-spoofing policy', 'content examination policy', 'no data before greeting',
      'attachment extension is forbidden', 'policy violation detected', 'same message-id', 'transport.rules.reject',
      'message was rejected by a rule',
    ],
  },
  {
    reason: 'policyviolation', source: 'civicrm', texts: [
      'attachment blocking', 'does not conform to our e-mail policy', 'does not conform to our email policy', 'content control',
    ],
  },
  {
    reason: 'policyviolation', source: 'meaning', texts: [
      'attachment not allowed', 'attachment is not allowed', 'attachments are not allowed', 'forbidden attachment', 'blocked attachment',
      'banned attachment', 'policy reasons', 'policy reject', 'security policy', 'administrative policy', 'policy restriction',
      'against policy', 'violates policy',
    ],
  },
  {
    reason: 'policyviolation', weak: true, source: 'meaning', texts: [
      ' policy',
    ],
  },
  {
    reason: 'policyviolation', source: 'bouncefetch', texts: [
      'keine emails mit eingebetteten bildern akzeptiert',
    ],
  },
  {
    reason: 'policyviolation', source: 'cfortune', texts: [
      'password protected file', 'security regulations',
    ],
  },
  {
    reason: 'policyviolation', source: 'meaning', texts: [
      'rejected due to attachment',
    ],
  },
  {
    reason: 'policyviolation', weak: true, source: 'cfortune', texts: [
      'policy violation',
    ],
  },
  {
    reason: 'policyviolation', source: 'googleSmtpJa', texts: [
      'メールポリシーに違反',
    ],
  },
  {
    reason: 'policyviolation', source: 'gmailContentJa', texts: [
      'コンテンツにセキュリティ上の問題が潜んでいる可能性',
    ],
  },
  {
    reason: 'policyviolation', source: 'mailScanner', texts: [
      'lijst met onaanvaardbare bijlagen', 'archief dat met een wachtwoord is beveiligd',
      'lista de tipos de arquivo … proíbidos pelo sistema', 'arquivo proibido detectado', 'anexo comprimido protegido com senha',
    ],
  },
  {
    reason: 'policyviolation', source: 'mailman', texts: [
      'bestandsextensie van het bericht werd expliciet niet toegelaten', '(mime) van het bericht werd expliciet geweigerd',
      'da mensagem foi explicitamente proibid', 'del mensaje ha sido inhabilitado explícitamente',
      'del mensaje se ha inhabilitado explícitamente', 'nel messaggio è stato esplicitamente vietato',
      'nel messaggio è stata esplicitamente vietata', 'der nachricht wurde explizit nicht', 'du message a été explicitement refusé',
    ],
  },
];
