import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  fieldManual: 'https://smtpfieldmanual.com/filter/barracuda',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
} as const;

/** Barracuda: how its servers are recognised, its own codes and words. */
export const barracuda: ServiceFacts = {
  scope: 'barracuda',
  name: 'Barracuda',
  hosts: ['barracudanetworks.com', 'barracuda.com'],
  marks: ['barracudacentral.org', 'barracudanetworks.com'],
  rows: [
    { id: 'blocked', match: [':blocked)'], common: true, reason: 'blocked', turn: 'recipientAdministrator', source: 'fieldManual' },
    { id: 'brbl', match: ['barracudacentral.org', 'barracudanetworks.com/reputation'], reason: 'blocked', source: 'zonemta' },
    { id: 'greylist', match: ['greylisted for'], common: true, reason: 'onhold', source: 'fieldManual' },
    { id: 'policy', match: ['policy rejection- abuse'], reason: 'blocked', turn: 'recipientAdministrator', source: 'fieldManual' },
    { id: 'nsu', match: ['cuda_nsu'], reason: 'userunknown', wraps: true, source: 'fieldManual' },
    { id: 'spoof', match: ['rejecting spoofed message'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'fieldManual' },
    { id: 'url', match: ['spam url in content'], reason: 'spamdetected', turn: 'yourAdministrator', checks: ['blocklist-domain'], source: 'fieldManual' },
    { id: 'banned', match: ['rejecting banned content'], reason: 'spamdetected', source: 'fieldManual' },
    { id: 'license', match: ['license expired'], common: true, reason: 'systemerror', retryHelps: false, source: 'fieldManual' },
  ],
};
