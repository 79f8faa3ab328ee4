import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  errors: 'https://postmaster.gmx.com/en/error-messages',
  webde: 'https://postmaster.web.de/de/fehlermeldungen',
  codes: 'https://smtp.codes/unitedinternet/',
} as const;

/** GMX and mail.com: how its servers are recognised, its own words, which hold on the same platform for WEB.DE and IONOS. */
export const gmx: ServiceFacts = {
  scope: 'gmx',
  name: 'GMX',
  hosts: ['gmx.net', 'gmx.com', 'gmx.de', 'gmx.at', 'gmx.ch', 'gmx.fr', 'mail.com'],
  marks: ['nemesis esmtp', 'postmaster.gmx.'],
  rows: [
    { id: 'block-listed', match: ['ip address is block listed', 'ip address is black listed'], reason: 'blocked', source: 'errors' },
    { id: 'ptr', match: ['bad dns ptr resource record'], reason: 'requireptr', source: 'errors' },
    { id: 'policy-violations', match: ['reject due to policy violations'], reason: 'badreputation', source: 'webde' },
    { id: 'policy-restrictions', match: ['reject due to policy restrictions'], reason: 'policyviolation', turn: 'yourAdministrator', source: 'errors' },
    { id: 'spf', match: ['reject due to spf policy'], common: true, reason: 'authfailure', checks: ['spf'], source: 'codes' },
    { id: 'rate', match: ['rate limit reached'], common: true, reason: 'speeding', turn: 'yourAdministrator', source: 'webde' },
  ],
};
