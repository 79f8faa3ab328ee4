import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/NTTDOCOMO.pm',
} as const;

/** NTT docomo: how its servers are recognised, its own codes and words. */
export const docomo: ServiceFacts = {
  scope: 'docomo',
  name: 'NTT docomo',
  hosts: ['docomo.ne.jp'],
  marks: [],
  rows: [
    { id: '5.2.0', code: '5.2.0', match: ['unknown user'], common: true, reason: 'filtered', source: 'sisimai' },
    { id: '5.1.1', code: '5.1.1', reason: 'userunknown', source: 'sisimai' },
    { id: 'full', match: ['too much mail data'], reason: 'mailboxfull', source: 'sisimai' },
    { id: 'recipients', match: ['552 too many recipients'], reason: 'toomanyconn', turn: 'you', source: 'sisimai' },
  ],
};
