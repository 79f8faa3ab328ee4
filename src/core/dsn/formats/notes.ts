import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';
import { onlyAddressee } from './shapes/returned-recipient';

/** Lotus Notes' SMTP MTA of release 4: "------- Failure Reasons  --------", each reason with its address below it. */
const BEGINS = /^-{5,} {1,2}Failure Reasons {1,3}-{5,}/m;
const ENDS = /^-{5,} {1,2}Returned Message {1,3}-{5,}/;

export const notes: Format = {
  id: 'notes',
  name: 'Lotus Notes SMTP MTA',
  signals: { subjects: ['undeliverable message'], words: ['Failure Reasons'] },
  recognises: (view) => view.subject.startsWith('Undeliverable message') && headSays(view.text, 300, 'Failure Reasons', BEGINS),
  recognisesText: (text) => headSays(text, 300, 'Failure Reasons', BEGINS),
  decode: (view, draft) => {
    readReasons(view, draft);
    actAs(draft, 'failed', view, 'notes');
  },
};

function readReasons(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let open = false;
  let reason: string[] = [];
  for (let i = 0; i < lines.length && i < 5000; i++) {
    const line = lines[i]!;
    if (ENDS.test(line)) {
      markOriginal(view, draft, i + 1);
      // Without an address the returned message alone tells who it was.
      const only = draft.recipients.length === 0 ? onlyAddressee(view, draft, 'notes') : null;
      if (only !== null) takeAnswer(only, reason.join(' '), null, { part: view.textPath, line: i + 1, reader: 'notes' });
      return;
    }
    if (BEGINS.test(line)) open = true;
    else if (open && line.trim() !== '') {
      const address = /^\s*<?[^\s<>@]+@[^\s<>]+>?\s*$/.test(line) ? findAddress(line) : null;
      if (address === null) {
        reason.push(line.trim());
        continue;
      }
      const place = { part: view.textPath, line: i + 1, reader: 'notes' };
      takeAnswer(recipientFor(draft, address, place), reason.join(' '), null, place);
      reason = [];
    }
  }
}
