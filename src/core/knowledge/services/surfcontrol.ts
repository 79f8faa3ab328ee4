import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/SurfControl.pm',
} as const;

/** SurfControl, a mail filter before the mailbox: it had taken the address, so that a later "no such user" is a rule's doing. */
export const surfControl: ServiceFacts = {
  scope: 'surfcontrol',
  name: 'SurfControl',
  nature: 'product',
  hosts: [],
  marks: [],
  rows: [
    { id: 'no-user', match: ['no such user', 'unknown user', 'user unknown', 'user not exist', 'user not found'], common: true, reason: 'filtered', turn: 'you', source: 'sisimai' },
  ],
};
