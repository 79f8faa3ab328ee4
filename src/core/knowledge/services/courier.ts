import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  courier: 'https://www.courier-mta.org/courierdsn.html',
} as const;

/** Courier: the words of its own notices. */
export const courier: ServiceFacts = {
  scope: 'courier',
  name: 'Courier',
  nature: 'product',
  hosts: [],
  marks: [],
  rows: [
    { id: 'rfc1035', match: ['this domain\'s dns violates rfc 1035'], reason: 'systemerror', retryHelps: false, source: 'courier' },
    { id: 'dns', match: ['dns lookup failed'], common: true, reason: 'networkerror', source: 'courier' },
  ],
};
