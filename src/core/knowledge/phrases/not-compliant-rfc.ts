import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  specimens: 'https://github.com/sisimai/set-of-emails',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
} as const;

/** Message breaks RFC 5322. */
export const notCompliantRfcPhrases: readonly PhraseGroup[] = [
  {
    reason: 'notcompliantrfc', source: 'sisimai', texts: [
      'https://support.google.com/mail/?p=rfcmessagenoncompliant',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'specimens', texts: [
      'duplicate header',
    ],
  },
  {
    reason: 'notcompliantrfc', source: 'zonemta', texts: [
      'message must be rfc',
    ],
  },
];
