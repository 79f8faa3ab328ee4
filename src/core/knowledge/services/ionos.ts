import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  errors: 'https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver',
} as const;

/** IONOS: how its servers are recognised, its own words. It shares a platform with GMX, whose words hold too. */
export const ionos: ServiceFacts = {
  scope: 'ionos',
  name: 'IONOS',
  hosts: ['kundenserver.de', '1and1.com', '1und1.de', 'ionos.com', 'ionos.de', 'ionos.fr', 'perfora.net'],
  marks: ['postmaster.1und1.de', 'postmaster.1and1.com', 'kundenserver.de'],
  formats: ['kundenserver'],
  also: ['gmx'],
  rows: [
    { id: 'policy-violations', match: ['reject due to policy violations'], common: true, reason: 'badreputation', checks: ['blocklist', 'helo'], source: 'errors' },
    { id: 'rate', match: ['rate limit reached'], common: true, reason: 'speeding', turn: 'yourAdministrator', source: 'errors' },
  ],
};
