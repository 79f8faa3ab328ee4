import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
} as const;

/** Login, TLS or encryption problem. */
export const securityErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'securityerror', source: 'sisimai', texts: [
      'must be authenticated',
      'authentification requise', 'must issue a starttls command first', 'account not subscribed to ses',
      'authentication credentials invalid', 'authentication failure', 'authentication turned on in your email client',
      'executable files are not allowed in compressed files', 'recipient address rejected: access denied',
      'sorry, you don\'t authenticate or the domain isn\'t in my list of allowed rcpthosts', 'tls required but not supported',
      'unauthenticated senders not allowed', 'verification failure', 'you are not authorized to send mail, authentication is required',
      'authentication failed; server … said:', 'authentification invalide … 305', 'domain … is a dead domain',
      'user … is not authorized to perform ses:sendrawemail on resource',
    ],
  },
  {
    reason: 'securityerror', source: 'kumomta', texts: [
      'authentication required',
    ],
  },
  {
    reason: 'securityerror', source: 'franceptt', texts: [
      'authentification invalide',
    ],
  },
];
