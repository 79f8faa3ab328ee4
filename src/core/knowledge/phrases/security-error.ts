import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc4954',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
} as const;

/** Login, TLS or encryption problem. */
export const securityErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'securityerror', source: 'sisimai', texts: [
      'must be authenticated', 'authentification requise', 'account not subscribed to ses', 'authentication failure',
      'authentication turned on in your email client', 'executable files are not allowed in compressed files',
      'recipient address rejected: access denied', 'sorry, you don\'t authenticate or the domain isn\'t in my list of allowed rcpthosts',
      'unauthenticated senders not allowed', 'verification failure', 'domain … is a dead domain',
      'user … is not authorized to perform ses:sendrawemail on resource',
    ],
  },
  {
    reason: 'securityerror', turn: 'yourAdministrator', source: 'sisimai', texts: [
      'must issue a starttls command first',
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
  {
    reason: 'securityerror', turn: 'yourAdministrator', source: 'postfix', texts: [
      'tls is required, but', 'cannot start tls', 'server certificate not', 'tls handshake', 'must use tls', 'encryption required',
      'tls required',
    ],
  },
  {
    reason: 'securityerror', turn: 'yourAdministrator', source: 'hosts', texts: [
      'starttls is required', 'certificate-expired', 'starttls-not-supported',
      'failed mta-sts validation', 'tls/sslv3 connection required', 'this route requires encryption',
      'this route requires tls', 'this route requires high-strength', 'senders to use tls', 'tls missing certificate',
    ],
  },
  {
    reason: 'securityerror', source: 'hosts', texts: [
      'username and password not accepted', 'incorrect authentication data', 'application-specific password required',
      'log in with your web browser', 'log in through your web browser', 'too many login attempts', 'no identity changes permitted',
      'submitter failed', 'could not retrieve credentials', 'security alert:',
    ],
  },
  {
    reason: 'securityerror', turn: 'yourAdministrator', source: 'meaning', texts: [
      'does not support tls',
    ],
  },
  {
    reason: 'securityerror', source: 'meaning', texts: [
      'authentication unsuccessful', 'authentication failed', 'requires authentication', 'authenticate first',
      'smtp authentication', 'authorization required', 'bad username or password', 'invalid credentials', 'password incorrect',
      'must authenticate', 'authentication credentials',
    ],
  },
  {
    reason: 'securityerror', source: 'civicrm', texts: [
      'authentication is required',
    ],
  },
];
