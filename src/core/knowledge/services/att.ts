import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
} as const;

/** AT&T: how its servers are recognised, its own codes and words. */
export const att: ServiceFacts = {
  scope: 'att',
  name: 'AT&T',
  hosts: ['att.net', 'sbcglobal.net', 'bellsouth.net', 'ameritech.net', 'pacbell.net', 'swbell.net'],
  marks: ['att.net/blocks'],
  rows: [
    { id: 'dnsbl', match: ['dnsbl:attrbl', 'dnsbl:rbl'], reason: 'blocked', source: 'zonemta' },
  ],
};
