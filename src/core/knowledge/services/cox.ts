import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Cox.pm',
} as const;

/** Cox: how its servers are recognised, its own codes and words. */
export const cox: ServiceFacts = {
  scope: 'cox',
  name: 'Cox',
  hosts: ['cox.net'],
  marks: ['aup#cx'],
  rows: [
    { id: 'threshold', match: ['message threshold exceeded'], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'aup#cxbl', match: ['aup#cxbl'], reason: 'blocked', source: 'sisimai' },
    { id: 'aup#cxdns', match: ['aup#cxdns'], reason: 'requireptr', source: 'sisimai' },
    { id: 'aup#cxsndr', match: ['aup#cxsndr'], reason: 'authfailure', source: 'sisimai' },
    { id: 'aup#cxsmtp', match: ['aup#cxsmtp'], reason: 'rejected', source: 'sisimai' },
    { id: 'aup#cxcnct', match: ['aup#cxcnct'], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'aup#cxmxrt', match: ['aup#cxmxrt'], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'aup#cdrbl', match: ['aup#cdrbl'], reason: 'blocked', retryHelps: true, source: 'sisimai' },
    { id: 'aup#cxthrt', match: ['aup#cxthrt'], reason: 'securityerror', source: 'sisimai' },
    { id: 'aup#cxmj', match: ['aup#cxmj'], reason: 'securityerror', source: 'sisimai' },
    { id: 'aup#ipbl0001', match: ['aup#ipbl0001', 'aup#ipbl00001'], reason: 'blocked', source: 'sisimai' },
    { id: 'aup#ipbl', match: ['aup#ipbl'], reason: 'blocked', source: 'sisimai' },
    { id: 'aup#urlbl1001', match: ['aup#urlbl1001'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'aup#urlbl', match: ['aup#urlbl'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'sisimai' },
  ],
};
