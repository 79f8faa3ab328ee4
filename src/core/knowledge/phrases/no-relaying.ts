import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  hmailserver: 'https://github.com/hmailserver/hmailserver',
  qmail: 'https://github.com/notqmail/notqmail',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  bouncefetch: 'https://github.com/2called-chaos/bouncefetch/blob/master/lib/bouncefetch/rules.rb',
} as const;

/** Server refuses to forward for this sender. */
export const noRelayingPhrases: readonly PhraseGroup[] = [
  {
    reason: 'norelaying', source: 'sisimai', texts: [
      'relay access denied', 'email address is not verified.', 'insecure mail relay',
      'mail server requires authentication when attempting to send to a non-local e-mail address', 'no relaying', 'not a gateway',
      'not allowed to relay through this machine', 'not an open relay, so get lost', 'relay denied', 'relaying mail to',
      'specified domain is not allowed', 'that domain isn\'t in my list of allowed rcpthost',
      'this system is not configured to relay mail', 'unable to relay', 'we don\'t handle mail for',
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
  {
    reason: 'norelaying', source: 'civicrm', texts: [
      'we do not relay', 'relayed mail to … not allowed', 'not permitted to relay', 'authentication required for relay',
      'authentication is required for relay',
    ],
  },
  {
    reason: 'norelaying', source: 'meaning', texts: [
      'relaying not allowed', 'relaying is not allowed', 'relaying is prohibited', 'relaying prohibited', 'relay not allowed',
      'relay is not allowed', 'relay rejected', 'cannot relay', 'relay prohibited', 'relaying is denied', 'relaying temporarily denied',
      'do not accept mail for that domain', 'relais interdit', 'relais refusé', 'relayage interdit',
    ],
  },
  {
    reason: 'norelaying', source: 'hmailserver', texts: [
      'delivery is not allowed to this address',
    ],
  },
  {
    reason: 'norelaying', source: 'qmail', texts: [
      'we don\'t relay for', 'rcpthosts',
    ],
  },
  {
    reason: 'norelaying', source: 'exim', texts: [
      'not a local domain', 'not one of our domains', 'not our domain',
    ],
  },
  {
    reason: 'norelaying', source: 'hosts', texts: [
      'client was not authenticated', 'invalid credentials for relay',
    ],
  },
  {
    reason: 'norelaying', source: 'senders', texts: [
      'does not support smtp authenticated relay',
    ],
  },
  {
    reason: 'norelaying', source: 'bouncefetch', texts: [
      'only allowed for local users',
    ],
  },
];
