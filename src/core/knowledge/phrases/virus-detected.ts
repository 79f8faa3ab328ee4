import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Malware or forbidden executable attachment. */
export const virusDetectedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'virusdetected', source: 'zonemta', texts: [
      'message contains a virus', 'rejected due to virus',
    ],
  },
  {
    reason: 'virusdetected', source: 'sisimai', texts: [
      'potentially executable attachment', 'the message was rejected because it contains prohibited virus or spam content',
      'this form of attachment has been used by recent viruses or other malware', 'virus detected', 'virus phishing/malicious_url detected',
      'your message was infected with a virus',
    ],
  },
];
