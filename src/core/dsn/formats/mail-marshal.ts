import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** Trustwave (M86, Marshal) MailMarshal SMTP: "Could not be delivered because of", the answer, "The following recipients were affected:". */
const BECAUSE = /^Could not be delivered because of\s*$/i;
const AFFECTED = /^The following recipients were affected:/i;
const ENDS = /^Additional Information/i;

export const mailMarshal: Format = {
  id: 'mail-marshal',
  name: 'MailMarshal',
  signals: { subjects: ['undeliverable mail'], words: ['Could not be delivered because of'] },
  recognises: (view) => view.subject.startsWith('Undeliverable Mail: "') && headSays(view.text, 2000, 'Could not be delivered because of', /^Could not be delivered because of/m),
  recognisesText: (text) => headSays(text, 2000, 'Could not be delivered because of', /^Could not be delivered because of\s*$/m),
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
    if (ENDS.test(line)) {
      readMore(view, draft, i + 1);
      break;
    }
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

/** "Remote-MTA:         <192.0.2.25>", "Reporting-MTA:      <relay.example.net>" of the additional information. */
function readMore(view: NoticeView, draft: ReportDraft, from: number): void {
  for (let i = from; i < view.lines.length && i < from + 20; i++) {
    const named = /^(Remote|Reporting)-MTA: +<([^<>\s]+)>/.exec(view.lines[i]!);
    if (named === null) continue;
    const host = { value: named[2]!, place: { part: view.textPath, line: i + 1, reader: 'mail-marshal' } };
    if (named[1] === 'Reporting') draft.reportingMta ??= host;
    else for (const recipient of draft.recipients) recipient.remoteMta ??= host;
  }
}
