import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/FML.pm',
} as const;

/** fml, a mailing list manager: the words of its own notices. */
export const fml: ServiceFacts = {
  scope: 'fml',
  name: 'fml',
  nature: 'product',
  hosts: [],
  marks: [],
  rows: [
    { id: 'member', match: ['you are not a member of this mailing list', 'not member article from'], reason: 'rejected', turn: 'recipientAdministrator', source: 'sisimai' },
    { id: 'refused', match: ['reject spammers:', 'reject mail from '], reason: 'rejected', turn: 'recipientAdministrator', source: 'sisimai' },
    { id: 'header', match: ['header may cause mail loop'], reason: 'contenterror', turn: 'you', source: 'sisimai' },
    { id: 'loop', match: ['has detected a loop condition so that', 'loop back warning:'], reason: 'networkerror', retryHelps: false, source: 'sisimai' },
  ],
};
