import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  vadesecure: 'https://postmaster-oxsus.vadesecure.com/',
  inbound: 'https://postmaster-oxsus.vadesecure.com/inbound_error_codes',
} as const;

/** Vade: how its servers are recognised, its own codes and words. */
export const vade: ServiceFacts = {
  scope: 'vade',
  name: 'Vade',
  hosts: ['vadesecure.com'],
  marks: ['oxsus', 'oxseu'],
  tag: 'OXS(?:US|EU)\\d*_(\\d{3})\\b',
  rows: [
    { id: 'oxsus_101', tag: '101', reason: 'blocked', source: 'vadesecure' },
    { id: 'oxsus_102', tag: '102', replies: ['550'], reason: 'blocked', source: 'inbound' },
    { id: 'oxsus_102~busy', tag: '102', replies: ['421'], reason: 'systemerror', turn: 'nobody', source: 'vadesecure' },
    { id: 'oxsus_103', tag: '103', reason: 'systemerror', turn: 'nobody', source: 'inbound' },
    { id: 'oxsus_105', tag: '105', reason: 'requireptr', source: 'vadesecure' },
    { id: 'oxsus_108', tag: '108', reason: 'requireptr', source: 'inbound' },
    { id: 'oxsus_110', tag: '110', reason: 'toomanyconn', source: 'vadesecure' },
    { id: 'oxsus_111', tag: '111', reason: 'blocked', source: 'inbound' },
    { id: 'oxsus_136', tag: '136', reason: 'speeding', source: 'vadesecure' },
    { id: 'oxsus_139', tag: '139', reason: 'toomanyconn', source: 'vadesecure' },
    { id: 'oxsus_140', tag: '140', reason: 'speeding', source: 'vadesecure' },
  ],
};
