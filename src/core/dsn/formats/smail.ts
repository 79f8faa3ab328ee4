import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** Smail 3 (notify.c): ruled headings "Message log follows:", "Failed addresses follow:", "Message text follows:"; " a@b ... unknown host". */
const HEADING = /^\|-{5,} (Message log|Failed addresses|Deferred addresses|Message (?:text|header)) follows?: -{5,}\|/;
const ENTRY = /^ <?([^\s<>@]+@[^\s<>]+?)>? \.{3} (.*)$/;
/** Deutsche Telekom's build (t-online.de) puts the answer on the lines below. */
const BARE = /^ <([^\s<>@]+@[^\s<>]+)>\s*$/;
const FAILED = '|------------------------- Failed addresses follow: -';

export const smail: Format = {
  id: 'smail',
  name: 'Smail 3',
  signals: { subjects: ['mail failed, ', 'mail warning: '], senders: ['mailer-daemon@t-online.de'], fields: ['x-toi-msgid'], words: ['|------------------------- Message log follows', FAILED] },
  recognises: (view) => view.subject.startsWith('mail failed, ') || headSays(view.text, 3000, FAILED) || view.subject.startsWith('mail warning: '),
  recognisesText: (text) => headSays(text, 3000, FAILED) || headSays(text, 300, '|------------------------- Message log follows: -'),
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
      if (!section.startsWith('Message t') && !section.startsWith('Message h')) continue;
      markOriginal(view, draft, i + 1);
      return;
    }
    if (!section.endsWith('addresses')) continue;
    const place = { part: view.textPath, line: i + 1, reader: 'smail' };
    const bare = BARE.exec(lines[i]!);
    if (bare !== null) {
      const words: string[] = [];
      while (i + 1 < lines.length && /^ {2,}\S/.test(lines[i + 1]!)) words.push(lines[++i]!.trim());
      takeAnswer(recipientFor(draft, bare[1]!, place), words.join(' '), null, place);
      continue;
    }
    const entry = ENTRY.exec(lines[i]!);
    const address = findAddress(entry?.[1] ?? '');
    if (entry === null || address === null) continue;
    takeAnswer(recipientFor(draft, address, place), entry[2]!, null, place);
  }
}
