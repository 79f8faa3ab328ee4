import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/KDDI.pm',
  lhost: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/KDDI.pm',
  ezweb: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/EZweb.pm',
} as const;

/** au (KDDI): how its servers are recognised, its own codes and words. */
export const kddi: ServiceFacts = {
  scope: 'kddi',
  name: 'au (KDDI)',
  formats: ['kddi', 'ezweb'],
  hosts: ['ezweb.ne.jp', 'au.com', 'auone-net.jp'],
  marks: [],
  rows: [
    { id: 'filtered', match: ['550 : user unknown', '550: : user unknown'], common: true, reason: 'filtered', source: 'sisimai' },
    { id: 'unknown', match: ['>: user unknown'], common: true, reason: 'userunknown', source: 'sisimai' },
    { id: 'disabled', match: ['the user(s) account is disabled'], reason: 'suspend', source: 'ezweb' },
    { id: 'limited', match: ['the user(s) account is temporarily limited'], reason: 'suspend', retryHelps: true, source: 'ezweb' },
    { id: 'full', match: ['as their mailbox is full'], reason: 'mailboxfull', source: 'lhost' },
    { id: 'quota', match: ['the user(s) account is temporarily over quota'], reason: 'mailboxfull', source: 'ezweb' },
    { id: 'relay', match: ['due to the following smtp relay error'], reason: 'norelaying', wraps: true, source: 'lhost' },
    { id: 'domain', match: ['as the remote domain doesnt exist'], reason: 'hostunknown', source: 'lhost' },
    { id: 'expired', match: ['your message was not delivered within '], reason: 'expired', wraps: true, source: 'ezweb' },
  ],
};
