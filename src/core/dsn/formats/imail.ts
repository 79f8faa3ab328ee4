import type { Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal } from './shapes/answer-lists';

/** Ipswitch (Progress) IMail Server, X-Mailer: <SMTP32 v8.22>: "Unknown user: a@b", "undeliverable to a@b", "Delivery failed 20 attempts: a@b". */
const ENTRY = /^((?:[A-Za-z][\w ]{2,60}):|undeliverable to) ?<?([^\s<>@]+@[^\s<>]+?)>?\s*$/;
const ENDS = /^(?:Original message follows|Body of message follows|Additional Info)/i;
/** Below it stands what the server said that refused. */
const RESPONSE = /^\s*Body of message generated response:\s*(.*)$/i;

export const imail: Format = {
  id: 'imail',
  name: 'IMail Server',
  signals: { fields: ['x-mailer'] },
  recognises: (view) => view.subject.startsWith('Undeliverable Mail') && /^<?smtp32 v|^<?imail/.test(view.mailer),
  decode: (view, draft) => {
    readEntries(view, draft);
    actAs(draft, 'failed', view, 'imail');
  },
};

function readEntries(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  const entries: { recipient: RecipientDraft; words: string; place: Place }[] = [];
  let response = '';
  for (let i = 0; i < lines.length && i < 1000; i++) {
    if (ENDS.test(lines[i]!)) {
      if (/^Original/i.test(lines[i]!)) markOriginal(view, draft, i + 1);
      break;
    }
    const responded = RESPONSE.exec(lines[i]!);
    if (responded !== null) {
      response = responded[1]!;
      const stop = Math.min(lines.length, i + 40);
      while (i + 1 < stop && !ENTRY.test(lines[i + 1]!) && !ENDS.test(lines[i + 1]!)) response += ` ${lines[++i]!.trim()}`;
      continue;
    }
    const entry = ENTRY.exec(lines[i]!);
    if (entry === null) continue;
    const place = { part: view.textPath, line: i + 1, reader: 'imail' };
    const words = [entry[1]!.replace(/:$/, '')];
    while (i + 1 < lines.length && lines[i + 1]!.trim() !== '' && !ENTRY.test(lines[i + 1]!) && !ENDS.test(lines[i + 1]!) && !RESPONSE.test(lines[i + 1]!)) words.push(lines[++i]!.trim());
    entries.push({ recipient: recipientFor(draft, entry[2]!, place), words: words.join(' '), place });
  }
  for (const { recipient, words, place } of entries) takeAnswer(recipient, response.trim() === '' ? words : `${response} (${words})`, null, place);
}
