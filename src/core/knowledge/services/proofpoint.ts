import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  cuny: 'http://www.hunter.cuny.edu/icit/help-docs/archive/proofpoint/spam-interception',
  fieldManual: 'https://smtpfieldmanual.com/filter/proofpoint',
} as const;

/** Proofpoint: how its servers are recognised, its own codes and words. */
export const proofpoint: ServiceFacts = {
  scope: 'proofpoint',
  name: 'Proofpoint',
  hosts: ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com', 'gpphosted.com'],
  marks: ['proofpoint.com'],
  rows: [
    { id: 'ipcheck', match: ['ipcheck.proofpoint.com'], reason: 'blocked', source: 'zonemta' },
    { id: 'localpolicy', match: ['local policy violation'], common: true, reason: 'policyviolation', source: 'cuny' },
    { id: 'prs', match: ['prs.proofpoint.com'], reason: 'blocked', source: 'fieldManual' },
    { id: 'invaliduser', match: ['marked as invalid'], common: true, reason: 'userunknown', source: 'fieldManual' },
    { id: 'unverified', match: ['address verification in progress'], common: true, reason: 'speeding', source: 'fieldManual' },
    { id: 'unverified~words', match: ['unverified address'], common: true, reason: 'speeding', source: 'fieldManual' },
    { id: 'undeliverable', match: ['undeliverable address: host'], reason: 'userunknown', wraps: true, source: 'fieldManual' },
    { id: 'dmarc', match: ['per sender\'s dmarc policy'], common: true, reason: 'authfailure', source: 'fieldManual' },
    { id: 'cloudmark', match: ['cloudmark sender intelligence'], reason: 'blocked', source: 'fieldManual' },
  ],
};
