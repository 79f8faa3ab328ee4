import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  google: 'https://support.google.com/a/answer/3726730',
} as const;

/** Host or domain never takes mail. */
export const notAcceptPhrases: readonly PhraseGroup[] = [
  {
    reason: 'notaccept', source: 'sisimai', texts: [
      'recipient address has null mx', 'does not accept mail (nullmx)', 'mail receiving disabled', 'host/domain does not accept mail',
      'host does not accept mail', 'name server: .: host not found', 'no mx record found for domain=', 'no route for current request',
      'smtp protocol returned a permanent error',
    ],
  },
  {
    reason: 'notaccept', source: 'kumomta', texts: [
      'recipient address has a null mx',
    ],
  },
  {
    reason: 'notaccept', source: 'google', texts: [
      'null mx',
    ],
  },
];
