import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  specimens: 'https://github.com/sisimai/set-of-emails',
} as const;

/** Cisco Secure Email: how its servers are recognised, its own codes and words. */
export const cisco: ServiceFacts = {
  scope: 'cisco',
  name: 'Cisco Secure Email',
  hosts: ['iphmx.com'],
  marks: ['senderbase.org', 'ironport'],
  rows: [
    { id: 'senderbase', match: ['sending mta\'s poor reputation'], reason: 'badreputation', retryHelps: false, source: 'zonemta' },
    { id: 'domainrep', match: ['poor reputation of a domain used in message transfer'], reason: 'badreputation', retryHelps: false, checks: ['blocklist-domain'], source: 'specimens' },
    { id: 'submit', match: ['your access to submit messages to this e-mail system has been rejected'], reason: 'blocked', turn: 'recipientAdministrator', source: 'zonemta' },
    { id: '510', match: ['#5.1.0 address rejected'], common: true, reason: 'userunknown', source: 'zonemta' },
  ],
};
