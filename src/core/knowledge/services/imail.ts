import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/IMailServer.pm',
} as const;

/** IMail Server: the words of its own notices. */
export const imail: ServiceFacts = {
  scope: 'imail',
  name: 'IMail Server',
  nature: 'product',
  hosts: [],
  marks: [],
  rows: [
    { id: 'userid', match: ['invalid final delivery userid'], reason: 'userunknown', source: 'sisimai' },
    { id: 'full', match: ['user mailbox exceeds allowed size'], reason: 'mailboxfull', source: 'sisimai' },
    { id: 'failed', match: ['delivery failed 20 attempts'], reason: 'expired', wraps: true, source: 'sisimai' },
  ],
};
