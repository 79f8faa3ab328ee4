import type { NoticeView } from '../notice-view';
import { takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, recipientNamed } from './shapes/answer-lists';

/**
 * Mimecast (https://community.mimecast.com, "Email Delivery Failure"): its report part writes "Status : 5.0.0" and rfc/822; the
 * words have all after "-- ": the recipients, then what "The problem appears to be :" and "Additional information follows :".
 */
const ITEM = /^-- (\S.*)$/;
const ADDRESS = /^[^\s@]+@\S+$/;

export const mimecast: Format = {
  id: 'mimecast',
  name: 'Mimecast',
  signals: { subjects: ['[postmaster] email'], fields: ['x-mimecast-originator'] },
  recognises: (view) => view.subject.startsWith('[Postmaster] Email Delivery Failure') || (view.statusParts.length > 0 && view.has('x-mimecast-originator')),
  decode: (view, draft) => {
    readItems(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'mimecast');
  },
};

function readItems(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  const named: RecipientDraft[] = [];
  const words: string[] = [];
  let wordsAt = 0;
  for (let i = 0; i < lines.length && i < 2000; i++) {
    const item = ITEM.exec(lines[i]!)?.[1]?.trimEnd();
    if (item === undefined) continue;
    if (wordsAt === 0 && ADDRESS.test(item)) {
      const recipient = recipientNamed(draft, item, { part: view.textPath, line: i + 1, reader: 'mimecast' });
      if (recipient !== null) named.push(recipient);
      continue;
    }
    if (wordsAt === 0) wordsAt = i + 1;
    words.push(item);
  }
  for (const recipient of named) takeAnswer(recipient, words.join(' '), null, { part: view.textPath, line: wordsAt, reader: 'mimecast' });
}
