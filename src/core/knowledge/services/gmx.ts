import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  errors: 'https://postmaster.gmx.com/en/error-messages',
  webde: 'https://postmaster.web.de/de/fehlermeldungen',
} as const;

/** GMX, WEB.DE, mail.com and IONOS, one platform: how its servers are recognised, its own words. */
export const gmx: ServiceFacts = {
  scope: 'gmx',
  name: 'GMX',
  formats: ['gmx', 'kundenserver'],
  hosts: ['gmx.net', 'gmx.com', 'gmx.de', 'gmx.at', 'gmx.ch', 'gmx.fr', 'web.de', 'mail.com', 'kundenserver.de', '1and1.com', '1und1.de', 'ionos.com', 'ionos.de', 'ionos.fr', 'perfora.net'],
  marks: ['nemesis esmtp', 'postmaster.gmx.', 'postmaster.web.de', 'postmaster.1und1.de', 'postmaster.1and1.com'],
  rows: [
    { id: 'block-listed', match: ['ip address is block listed', 'ip address is black listed'], reason: 'blocked', source: 'errors' },
    { id: 'ptr', match: ['bad dns ptr resource record'], reason: 'requireptr', source: 'errors' },
    { id: 'policy-violations', match: ['reject due to policy violations'], reason: 'badreputation', source: 'webde' },
    { id: 'policy-restrictions', match: ['reject due to policy restrictions'], reason: 'policyviolation', turn: 'yourAdministrator', source: 'errors' },
    { id: 'rate', match: ['rate limit reached'], common: true, reason: 'speeding', source: 'webde' },
  ],
};
