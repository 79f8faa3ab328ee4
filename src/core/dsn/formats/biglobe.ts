import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** BIGLOBE (https://support.biglobe.ne.jp/mail/) and the providers it runs: addresses, then "----- Non-delivered information -----". */
const ADDRESSES = /^\s{0,6}-{5} The following addresses had delivery problems/;
const REASON = /^\s{0,6}-{5} Non-delivered information/;

export const biglobe: Format = {
  id: 'biglobe',
  name: 'BIGLOBE',
  signals: { senders: ['postmaster@'] },
  recognises: (view) => view.subject.startsWith('Returned mail: ') && view.sender.includes('postmaster@') && headSays(view.text, 2000, 'Non-delivered information'),
  decode: (view, draft) => {
    readSections(view, draft);
    actAs(draft, 'failed', view, 'biglobe');
  },
};

function readSections(view: NoticeView, draft: ReportDraft): void {
  let section: 'none' | 'addresses' | 'reason' = 'none';
  let reasonAt = 0;
  const reason: string[] = [];
  view.lines.slice(0, 2000).forEach((line, at) => {
    if (ADDRESSES.test(line)) section = 'addresses';
    else if (REASON.test(line)) section = 'reason';
    else if (section === 'addresses') {
      const address = findAddress(line);
      if (address !== null) recipientFor(draft, address, { part: view.textPath, line: at + 1, reader: 'biglobe' });
    } else if (section === 'reason' && line.trim() !== '') {
      reasonAt ||= at + 1;
      reason.push(line.trim());
    }
  });
  for (const recipient of draft.recipients) takeAnswer(recipient, reason.join(' '), null, { part: view.textPath, line: reasonAt, reader: 'biglobe' });
}
