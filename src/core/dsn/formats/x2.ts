import type { Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import type { RecipientDraft, ReportDraft } from '../report-draft';
import { recipientFor } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';
import { readQmailNotice, takeQmailAnswer } from './qmail';

/** A qmail of its own words, seen at Yahoo! Japan and other large sites: "Message from  example.com." */
const INTRO = /^(?:Message from {1,2}\S+\.\s*$|NOTICE: Delivery Failure\.)/m;
const FAILED = /^Delivery failed: ([^\s@]+@\S+)\s*$/;

export const x2: Format = {
  id: 'x2',
  name: 'Message from …',
  signals: { subjects: ['failed delivery', 'failure delivery', 'delivery failure', 'permanent delivery failure'], words: ['Message from '] },
  recognises: (view) => /^(?:failed delivery|failure delivery|delivery failure|Permanent Delivery Failure)/i.test(view.subject) && INTRO.test(view.text.slice(0, 300)),
  recognisesText: (text) => text.startsWith('Message from ') && /^Message from {1,2}\S+\.\s*\n\s*Unable to deliver message to the following/.test(text.slice(0, 300)),
  decode: (view, draft) => {
    readQmailNotice(view, draft, 'x2');
    readStatements(view, draft);
    actAs(draft, 'failed', view, 'x2');
  },
};

/** "Delivery failed: a@b", then the words of qmail-remote on the lines below. */
function readStatements(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  for (let i = 0; i < lines.length && i < 500; i++) {
    const failed = FAILED.exec(lines[i]!);
    if (failed === null) continue;
    const place: Place = { part: view.textPath, line: i + 1, reader: 'x2' };
    const recipient: RecipientDraft = recipientFor(draft, failed[1]!, place);
    const words: string[] = [];
    while (i + 1 < lines.length && lines[i + 1]!.trim() !== '') words.push(lines[++i]!.trim());
    takeQmailAnswer(recipient, words.join(' '), place);
  }
}
