import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal } from './shapes/answer-lists';

/** Smail 3 (notify.c): ruled headings "Message log follows:", "Failed addresses follow:", "Message text follows:"; " a@b ... unknown host". */
const HEADING = /^\|-{5,} (Message log|Failed addresses|Deferred addresses|Message text) follows?: -{5,}\|/;
const ENTRY = /^ <?([^\s<>@]+@[^\s<>]+?)>? \.{3} (.*)$/;

export const smail: Format = {
  id: 'smail',
  name: 'Smail 3',
  recognises: (view) => view.subject.startsWith('mail failed, returning to ') || view.subject.startsWith('mail warning: '),
  recognisesText: (text) => text.slice(0, 300).includes('|------------------------- Message log follows: -'),
  decode: (view, draft) => {
    readSections(view, draft);
    actAs(draft, view.subject.startsWith('mail warning: ') ? 'delayed' : 'failed', view, 'smail');
  },
};

function readSections(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let section = '';
  for (let i = 0; i < lines.length && i < 5000; i++) {
    const heading = HEADING.exec(lines[i]!);
    if (heading !== null) {
      section = heading[1]!;
      if (section !== 'Message text') continue;
      markOriginal(view, draft, i + 1);
      return;
    }
    if (!section.endsWith('addresses')) continue;
    const entry = ENTRY.exec(lines[i]!);
    const address = findAddress(entry?.[1] ?? '');
    if (entry === null || address === null) continue;
    const place = { part: view.textPath, line: i + 1, reader: 'smail' };
    takeAnswer(recipientFor(draft, address, place), entry[2]!, null, place);
  }
}
