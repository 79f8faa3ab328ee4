import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  vadesecure: 'https://postmaster-oxsus.vadesecure.com/',
} as const;

/** Vade: how its servers are recognised, its own codes and words. */
export const vade: ServiceFacts = {
  scope: 'vade',
  name: 'Vade',
  hosts: ['vadesecure.com'],
  marks: ['oxsus'],
  tag: 'OXSUS\\d*_(\\d{3})\\b',
  rows: [
    { id: 'oxsus_101', tag: '101', reason: 'blocked', source: 'vadesecure' },
    { id: 'oxsus_102', tag: '102', reason: 'systemerror', turn: 'nobody', source: 'vadesecure' },
    { id: 'oxsus_105', tag: '105', reason: 'requireptr', source: 'vadesecure' },
    { id: 'oxsus_110', tag: '110', reason: 'toomanyconn', source: 'vadesecure' },
    { id: 'oxsus_136', tag: '136', reason: 'speeding', source: 'vadesecure' },
    { id: 'oxsus_139', tag: '139', reason: 'toomanyconn', source: 'vadesecure' },
    { id: 'oxsus_140', tag: '140', reason: 'speeding', source: 'vadesecure' },
  ],
};
