import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  bounces: 'https://www.fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
} as const;

/** Fastmail: how its servers are recognised, its own codes and words. */
export const fastmail: ServiceFacts = {
  scope: 'fastmail',
  name: 'Fastmail',
  hosts: ['messagingengine.com', 'fastmail.com', 'fastmail.fm'],
  marks: ['.messagingengine.com', 'fastmail.help/', 'not authorised to send from this header address'],
  rows: [
    { id: '5.1.1', code: '5.1.1', match: ['user unknown in virtual mailbox table', 'sorry, user address unknown'], common: true, reason: 'userunknown', source: 'bounces' },
    { id: '5.7.1', code: '5.7.1', match: ['not authorised to send from this header address'], reason: 'rejected', turn: 'you', checks: ['from-header'], source: 'bounces' },
    { id: '5.7.8', code: '5.7.8', match: ['authentication failed: authentication failure'], common: true, reason: 'securityerror', source: 'bounces' },
  ],
};
