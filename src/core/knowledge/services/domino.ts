import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Domino.pm',
  lookup: 'https://help.hcl-software.com/domino/10.0.1/conf_specifyinghowdominolooksuptherecipientsofincoming_t.html',
  notes: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Notes.pm',
} as const;

/** HCL Domino: the words of its own notices. */
export const domino: ServiceFacts = {
  scope: 'domino',
  name: 'HCL Domino',
  nature: 'product',
  formats: ['domino', 'notes'],
  hosts: [],
  marks: [],
  rows: [
    { id: 'directory', match: ['not listed in domino directory', 'not listed in public name & address book', 'domino ディレクトリには見つかりません', 'ディレクトリのリストにありません'], reason: 'userunknown', source: 'sisimai' },
    { id: 'route', match: ['cannot route mail to user'], reason: 'filtered', turn: 'recipientAdministrator', source: 'sisimai' },
    { id: 'matches', match: ['several matches found in domino directory'], reason: 'systemerror', retryHelps: false, source: 'lookup' },
    { id: 'hops', match: ['message has exceeded maximum hop count'], reason: 'networkerror', retryHelps: false, checks: ['loop-headers'], source: 'notes' },
  ],
};
