import { findAddress } from '../address';
import type { Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, recipientNamed } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/**
 * HCL (IBM, Lotus) Domino: "Your message", its subject, "was not delivered to:", the addresses, "because:", the reason; the
 * values two blanks in, so that the words between them may be in any language the server speaks.
 */
export const domino: Format = {
  id: 'domino',
  name: 'HCL Domino',
  signals: { subjects: ['delivery failure', 'delivery_failure'], words: ['was not delivered to:'] },
  recognises: (view) => view.subject.startsWith('DELIVERY FAILURE:') || view.subject.startsWith('DELIVERY FAILURE ') || view.subject.startsWith('DELIVERY_FAILURE'),
  recognisesText: (text) => headSays(text, 1200, 'was not delivered to:', /^Your message\s*\n\s*\n\s+Subject: .*\n\s*\nwas not delivered to:/m),
  decode: (view, draft) => {
    readParagraphs(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'domino');
    if (draft.recipients.length === 0) draft.kind ??= 'failed';
  },
};

function readParagraphs(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let named: RecipientDraft[] = [];
  for (let i = 0; i < lines.length && i < 2000; i++) {
    if (!/^ {1,4}\S/.test(lines[i]!)) continue;
    const at = i;
    const paragraph: string[] = [];
    for (; i < lines.length && /^ +\S/.test(lines[i]!); i++) paragraph.push(lines[i]!.trim());
    const place: Place = { part: view.textPath, line: at + 1, reader: 'domino' };
    if (named.length > 0) {
      for (const recipient of named) takeAnswer(recipient, paragraph.join(' '), null, place);
      named = [];
      continue;
    }
    if (at < 4 && !paragraph.every((line) => /^<?[^\s<>@]+@[^\s<>]+>?$/.test(line))) continue;
    for (const line of paragraph) {
      const address = /^[^:]{0,200}$/.test(line) ? findAddress(line) : null;
      const recipient = address === null ? null : recipientNamed(draft, address, place);
      if (recipient !== null) named.push(recipient);
    }
  }
}
