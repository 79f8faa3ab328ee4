import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';

/** Trustwave (M86, Marshal) MailMarshal SMTP: "Could not be delivered because of", the answer, "The following recipients were affected:". */
const BECAUSE = /^Could not be delivered because of\s*$/i;
const AFFECTED = /^The following recipients were affected:/i;
const ENDS = /^Additional Information/i;

export const mailMarshal: Format = {
  id: 'mail-marshal',
  name: 'MailMarshal',
  recognises: (view) => view.subject.startsWith('Undeliverable Mail: "') && /^Could not be delivered because of/m.test(view.text.slice(0, 2000)),
  recognisesText: (text) => /^Could not be delivered because of\s*$/m.test(text.slice(0, 2000)),
  decode: (view, draft) => {
    readNotice(view, draft);
    actAs(draft, 'failed', view, 'mail-marshal');
  },
};

function readNotice(view: NoticeView, draft: ReportDraft): void {
  let section: 'none' | 'reason' | 'recipients' = 'none';
  let reasonAt = 0;
  const reason: string[] = [];
  const { lines } = view;
  for (let i = 0; i < lines.length && i < 5000; i++) {
    const line = lines[i]!;
    if (ENDS.test(line)) break;
    if (BECAUSE.test(line)) section = 'reason';
    else if (AFFECTED.test(line)) section = 'recipients';
    else if (section === 'reason' && line.trim() !== '') {
      reasonAt ||= i + 1;
      reason.push(line.trim());
    } else if (section === 'recipients') {
      const address = findAddress(line);
      if (address !== null) takeAnswer(recipientFor(draft, address, { part: view.textPath, line: i + 1, reader: 'mail-marshal' }), reason.join(' '), null, { part: view.textPath, line: reasonAt, reader: 'mail-marshal' });
    }
  }
}
