import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, stageOf } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** An unnamed server ("Delevery to the following recipients"): addresses as "  * a@b", below "Technical details:" one line each. */
const ENTRY = /^\s{1,6}\* <?([^\s<>]+)>?\s*$/;
const DETAIL = /^\s*(Routing|SMTP:? ?[A-Za-z ]*|DNS|LMTP|Local)[ :]/;
const SERVER = /\bhost (\S+?): ?(?=\d{3}[ -])/;

export const x3: Format = {
  id: 'x3',
  name: 'Delivery status notification',
  signals: { subjects: ['delivery status notification'] },
  recognises: (view) => view.subject.startsWith('Delivery status notification') && view.sender.includes('mail delivery system') && headSays(view.text, 400, 'This is an automatically generated Delivery Status Notification'),
  decode: (view, draft) => {
    const head = view.text.slice(0, 1000);
    readNotice(view, draft);
    actAs(draft, /has been delayed|being delayed|is delayed/i.test(head) ? 'delayed' : 'failed', view, 'x3');
    draft.kind ??= 'failed';
    if (draft.recipients[0]?.action?.value === 'delayed') draft.kind = 'delayed';
  },
};

function readNotice(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  const named: RecipientDraft[] = [];
  for (let i = 0; i < lines.length && i < 5000; i++) {
    const place = { part: view.textPath, line: i + 1, reader: 'x3' };
    const entry = ENTRY.exec(lines[i]!);
    if (entry !== null) {
      if (findAddress(entry[1]!) !== null) named.push(recipientFor(draft, entry[1]!, place));
      continue;
    }
    if (named.length === 0 || !DETAIL.test(lines[i]!)) continue;
    const words = [lines[i]!.trim()];
    while (i + 1 < lines.length && lines[i + 1]!.trim() !== '' && !DETAIL.test(lines[i + 1]!) && !/^={5,}/.test(lines[i + 1]!)) words.push(lines[++i]!.trim());
    const text = words.join(' ');
    const mentioned = findAddress(text)?.toLowerCase();
    const recipient = named.find(({ address }) => address?.value.toLowerCase() === mentioned) ?? (named.length === 1 ? named[0] : undefined);
    if (recipient === undefined) continue;
    const server = SERVER.exec(text);
    takeAnswer(recipient, server === null ? text : text.slice(server.index + server[0].length), server?.[1] ?? null, place);
    const stage = server === null ? null : stageOf(text.slice(0, server.index));
    if (stage !== null) recipient.stage ??= { value: stage, place };
  }
}
