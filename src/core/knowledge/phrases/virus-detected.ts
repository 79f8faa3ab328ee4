import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  mailScanner: 'https://github.com/MailScanner/v5/tree/master/common/usr/share/MailScanner/reports',
  sympa: 'https://github.com/sympa-community/sympa/tree/main/po/sympa',
} as const;

/** Malware or forbidden executable attachment. */
export const virusDetectedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'virusdetected', source: 'zonemta', texts: [
      'rejected due to virus',
    ],
  },
  {
    reason: 'virusdetected', source: 'sisimai', texts: [
      'potentially executable attachment', 'the message was rejected because it contains prohibited virus or spam content',
      'this form of attachment has been used by recent viruses or other malware', 'virus detected',
      'virus phishing/malicious_url detected',
    ],
  },
  {
    reason: 'virusdetected', source: 'civicrm', texts: [
      'virus filter', 'anti-virus gateway has detected', 'antivirus gateway has detected',
    ],
  },
  {
    reason: 'virusdetected', source: 'meaning', texts: [
      'virus found', 'contains a virus', 'contained a virus', 'virus infected', 'infected with', 'infected message', 'infected file',
      'malware detected', 'contains malware', 'malicious content', 'malicious attachment', 'worm detected', 'message contains virus',
      'identified as virus', 'identified as a virus', 'virus has been',
    ],
  },
  {
    reason: 'virusdetected', weak: true, source: 'meaning', texts: [
      ' virus', ' malware',
    ],
  },
  {
    reason: 'virusdetected', source: 'mailScanner', texts: [
      'besmette bijlagen', 'parte do e-mail que estava infectada', 'antivirus a détecté un virus', 'alle infizierten teile der nachricht',
      'partes del mensaje que estaban infectadas', 'parte del messaggio ritenuta infetta',
    ],
  },
  {
    reason: 'virusdetected', source: 'sympa', texts: [
      'という名前のウイルスを発見', 'メール中にウイルスがみつかりました', 'virusscanner heeft een virus', 'een virus in uw bericht', 'een virus in uw email',
      'um vírus no seu email', 'antivirus detectó un virus', 'hay un virus en tu mensaje', 'antivirus ha trovato un virus',
      'trovato un virus nel tuo messaggio', 'virenschutzprogramm hat einen virus', 'contenait le virus', 'un virus dans votre message',
    ],
  },
];
