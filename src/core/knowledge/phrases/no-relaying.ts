import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
} as const;

/** Server refuses to forward for this sender. */
export const noRelayingPhrases: readonly PhraseGroup[] = [
  {
    reason: 'norelaying', source: 'sisimai', texts: [
      'relay access denied', 'email address is not verified.', 'insecure mail relay',
      'is not permitted to relay through this server without authentication',
      'mail server requires authentication when attempting to send to a non-local e-mail address', 'no relaying', 'not a gateway',
      'not allowed to relay through this machine', 'not an open relay, so get lost', 'relay denied', 'relaying mail to',
      'specified domain is not allowed', 'that domain isn\'t in my list of allowed rcpthost', 'this system is not configured to relay mail',
      'unable to relay', 'we don\'t handle mail for',
    ],
  },
  {
    reason: 'norelaying', source: 'zonemta', texts: [
      'relaying denied',
    ],
  },
  {
    reason: 'norelaying', source: 'kumomta', texts: [
      'relay not permitted',
    ],
  },
  {
    reason: 'norelaying', weak: true, source: 'sisimai', texts: [
      'as a relay', 'not local host',
    ],
  },
];
