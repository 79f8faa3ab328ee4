import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
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
];
