import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/IUA.pm',
} as const;

/** I.UA: how its servers are recognised, its own codes and words. */
export const iUa: ServiceFacts = {
  scope: 'i.ua',
  name: 'I.UA',
  hosts: ['i.ua', 'email.ua'],
  marks: ['mail.i.ua/err'],
  tag: '\\.i\\.ua/err/(\\d+)',
  rows: [
    { id: 'err_1', tag: '1', reason: 'norelaying', source: 'sisimai' },
    { id: 'err_2', tag: '2', reason: 'userunknown', source: 'sisimai' },
    { id: 'err_3', tag: '3', reason: 'suspend', source: 'sisimai' },
    { id: 'err_4', tag: '4', reason: 'mailboxfull', source: 'sisimai' },
    { id: 'err_5', tag: '5', reason: 'toomanyconn', source: 'sisimai' },
    { id: 'err_6', tag: '6', reason: 'norelaying', source: 'sisimai' },
    { id: 'err_7', tag: '7', reason: 'blocked', source: 'sisimai' },
    { id: 'err_8', tag: '8', reason: 'rejected', source: 'sisimai' },
    { id: 'err_9', tag: '9', reason: 'blocked', source: 'sisimai' },
    { id: 'err_10', tag: '10', reason: 'filtered', source: 'sisimai' },
  ],
};
