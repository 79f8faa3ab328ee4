import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  bentonow: 'https://bentonow.com/smtp-errors/laposte',
  sisimaiReasons: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** La Poste: how its servers are recognised, its own codes and words. */
export const laposte: ServiceFacts = {
  scope: 'laposte',
  name: 'La Poste',
  hosts: ['laposte.net'],
  marks: ['lpnaaa_', 'lpn0', 'lpn1'],
  tag: '\\bLPN(?:AAA|\\d{3})?[_-]?(\\d{3})\\b',
  rows: [
    { id: 'lpn_101', tag: '101', reason: 'blocked', source: 'sisimai' },
    { id: 'lpn_102', tag: '102', reason: 'blocked', source: 'sisimai' },
    { id: 'lpn_104', tag: '104', reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'lpn_107', tag: '107', reason: 'requireptr', retryHelps: true, source: 'sisimai' },
    { id: 'lpn_108', tag: '108', reason: 'speeding', turn: 'yourAdministrator', checks: ['blocklist'], uncertain: true, source: 'sisimai' },
    { id: 'lpn_109', tag: '109', reason: 'speeding', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'lpn_401', tag: '401', reason: 'authfailure', source: 'sisimai' },
    { id: 'lpn_402', tag: '402', reason: 'securityerror', source: 'sisimai' },
    { id: 'lpn_405', tag: '405', reason: 'rejected', retryHelps: true, source: 'bentonow' },
    { id: 'lpn_416', tag: '416', reason: 'userunknown', source: 'sisimai' },
    { id: 'lpn_420', tag: '420', reason: 'suspend', source: 'sisimai' },
    { id: 'lpn_421', tag: '421', reason: 'rejected', turn: 'you', source: 'sisimai' },
    { id: 'lpn_423', tag: '423', reason: 'speeding', turn: 'yourAdministrator', uncertain: true, source: 'sisimai' },
    { id: 'lpn_424', tag: '424', reason: 'speeding', turn: 'yourAdministrator', uncertain: true, source: 'sisimai' },
    { id: 'lpn_426', tag: '426', reason: 'suspend', source: 'sisimai' },
    { id: 'lpn_503', tag: '503', reason: 'speeding', turn: 'yourAdministrator', source: 'bentonow' },
    { id: 'lpn_505', tag: '505', reason: 'systemerror', turn: 'nobody', source: 'sisimai' },
    { id: 'lpn_510', tag: '510', reason: 'spamdetected', turn: 'yourAdministrator', source: 'bentonow' },
    { id: 'lpn_517', tag: '517', reason: 'authfailure', source: 'sisimai' },
    { id: 'lpn_630', tag: '630', reason: 'policyviolation', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'dmarc', match: ['message refuse, verification dmarc en echec'], reason: 'authfailure', source: 'sisimaiReasons' },
  ],
};
