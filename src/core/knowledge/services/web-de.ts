import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  errors: 'https://postmaster.web.de/de/fehlermeldungen',
} as const;

/** WEB.DE: how its servers are recognised. It shares a platform with GMX, whose words hold too. */
export const webDe: ServiceFacts = {
  scope: 'web.de',
  name: 'WEB.DE',
  hosts: ['web.de'],
  marks: ['postmaster.web.de'],
  also: ['gmx'],
  rows: [
    { id: 'rate', match: ['rate limit reached'], common: true, reason: 'speeding', turn: 'yourAdministrator', source: 'errors' },
    { id: 'spf', match: ['reject due to spf policy'], common: true, reason: 'authfailure', checks: ['spf'], source: 'errors' },
  ],
};
