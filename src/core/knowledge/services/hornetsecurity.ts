import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  classification: 'https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes',
} as const;

/** Hornetsecurity, formerly antispameurope: how its servers are recognised, and its own codes, which use the registered ones otherwise. */
export const hornetsecurity: ServiceFacts = {
  scope: 'hornetsecurity',
  name: 'Hornetsecurity',
  hosts: ['hornetsecurity.com', 'antispameurope.com'],
  marks: ['.antispameurope.com', '.hornetsecurity.com'],
  rows: [
    { id: '4.5.5', code: '4.5.5', replies: ['450'], reason: 'onhold', source: 'classification' },
    { id: '4.5.6', code: '4.5.6', replies: ['450'], reason: 'onhold', source: 'classification' },
    { id: '4.5.7', code: '4.5.7', replies: ['450'], reason: 'onhold', source: 'classification' },
    { id: '5.5.2', code: '5.5.2', replies: ['552'], reason: 'mesgtoobig', source: 'classification' },
    { id: '5.5.3', code: '5.5.3', replies: ['554'], reason: 'mesgtoobig', source: 'classification' },
    { id: '5.5.3~2', code: '5.5.3', replies: ['550'], reason: 'rejected', source: 'classification' },
    { id: '5.5.4', code: '5.5.4', replies: ['554'], reason: 'blocked', source: 'classification' },
    { id: '5.5.5', code: '5.5.5', replies: ['554'], reason: 'spamdetected', source: 'classification' },
    { id: '5.5.6', code: '5.5.6', replies: ['554'], reason: 'networkerror', turn: 'yourAdministrator', retryHelps: false, checks: ['loop-headers'], source: 'classification' },
    { id: '5.5.7', code: '5.5.7', replies: ['554'], reason: 'policyviolation', turn: 'you', checks: ['attachment-types'], source: 'classification' },
    { id: '5.6.1', code: '5.6.1', replies: ['554'], reason: 'spamdetected', source: 'classification' },
    { id: '5.6.2', code: '5.6.2', replies: ['554'], reason: 'spamdetected', checks: ['blocklist-domain'], source: 'classification' },
    { id: '5.6.3', code: '5.6.3', replies: ['554'], reason: 'spamdetected', source: 'classification' },
    { id: '5.6.4', code: '5.6.4', replies: ['554'], reason: 'virusdetected', source: 'classification' },
  ],
};
