import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal, recipientNamed } from './shapes/answer-lists';

/** TransWARE Active!hunter: Sendmail's headings; the recipients stand as ">>> name <a@b>", the answers below the second heading. */
const ADDRESSES = /^\s{0,6}-{5} The following addresses had permanent fatal errors/;
const TRANSCRIPT = /^\s{0,6}-{5} Transcript of session follows/;
const ENDS = /^\s{0,6}-{5} (?:Original message|Message header) follows/;

export const activehunter: Format = {
  id: 'activehunter',
  name: 'Active!hunter',
  signals: { subjects: ['failure notice :'], fields: ['x-ahmailid'] },
  recognises: (view) => view.subject.startsWith('FAILURE NOTICE :') || view.has('x-ahmailid'),
  decode: (view, draft) => {
    readHeadings(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'activehunter');
  },
};

function readHeadings(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let section: 'none' | 'addresses' | 'transcript' = 'none';
  const named: RecipientDraft[] = [];
  let current = 0;
  for (let i = 0; i < lines.length && i < 5000; i++) {
    const line = lines[i]!;
    if (ENDS.test(line)) {
      markOriginal(view, draft, i + 1);
      return;
    }
    if (ADDRESSES.test(line)) section = 'addresses';
    else if (TRANSCRIPT.test(line)) section = 'transcript';
    else if (section !== 'none' && line.trim() !== '') {
      const place = { part: view.textPath, line: i + 1, reader: 'activehunter' };
      const address = findAddress(line.slice(Math.max(0, line.lastIndexOf('<'))));
      if (line.startsWith('>>>') && address !== null) {
        const recipient = recipientNamed(draft, address, place);
        if (recipient !== null && !named.includes(recipient)) named.push(recipient);
        if (section === 'transcript' && recipient !== null) current = named.indexOf(recipient);
      } else if (section === 'transcript') {
        // One answer for each recipient, in the order of the list.
        const recipient = named[Math.min(current, named.length - 1)];
        if (recipient === undefined) continue;
        takeAnswer(recipient, line, null, place);
        current++;
      }
    }
  }
}
