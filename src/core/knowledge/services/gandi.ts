import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  postmaster: 'https://postmaster.gandi.net/',
} as const;

/** Gandi: how its servers are recognised, the rules by which it numbers its refusals, its own words. */
export const gandi: ServiceFacts = {
  scope: 'gandi',
  name: 'Gandi',
  hosts: ['gandi.net'],
  marks: ['postmaster.gandi.net', 'reject for policy reason. rule', 'reject for policy reason rule'],
  tag: '\\bRULE(\\d_\\d)\\b',
  rows: [
    { id: 'rule1_1', tag: '1_1', reason: 'virusdetected', source: 'postmaster' },
    { id: 'rule2_1', tag: '2_1', reason: 'spamdetected', checks: ['blocklist-domain'], source: 'postmaster' },
    { id: 'rule2_2', tag: '2_2', reason: 'spamdetected', source: 'postmaster' },
    { id: 'rule3_1', tag: '3_1', reason: 'spamdetected', source: 'postmaster' },
    { id: 'rule3_2', tag: '3_2', reason: 'spamdetected', source: 'postmaster' },
    { id: 'greylist', match: ['greylisted for'], common: true, reason: 'onhold', source: 'postmaster' },
    { id: 'rate', match: ['sasl_rate_limit'], reason: 'speeding', turn: 'you', source: 'postmaster' },
    { id: 'infected', match: ['blocked you maybe infected', 'blocked you may be infected'], reason: 'blocked', turn: 'you', source: 'postmaster' },
  ],
};
