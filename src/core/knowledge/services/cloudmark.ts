import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
} as const;

/** Cloudmark: how its servers are recognised, its own codes and words. */
export const cloudmark: ServiceFacts = {
  scope: 'cloudmark',
  name: 'Cloudmark',
  nature: 'list',
  hosts: ['cloudfilter.net'],
  marks: ['csi.cloudmark.com'],
  rows: [
    { id: 'block', match: ['csi.cloudmark.com', 'cloudmark poor reputation'], reason: 'blocked', source: 'zonemta' },
  ],
};
