import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, stageOf } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** An unnamed server ("We had trouble delivering your message"): "SMTP Server <mx> rejected recipient <a@b> (Error following RCPT command). It responded as follows: [550 …]". */
const REJECTED = /SMTP Server <([^<>\s]*)> rejected (?:recipient|the message for|sender)? ?<([^<>\s]+)>/;
const ANYONE = /\brecipient(?:s)? ?:? ?<([^<>\s@]+@[^<>\s]+?)>|^The following recipients returned permanent errors: <?([^<>\s@]+@[^<>\s]*[^<>\s.])/;
const RESPONDED = /\bresponded as follows: ?\[(.*?)\]\s*$/;
/** The server, where the recipients stand before it. */
const SERVER = /\bSMTP Server <([^<>\s]+)>/;
const FOLLOWING = /\(Error following (\w+) command\)/;

export const x6: Format = {
  id: 'x6',
  name: 'There was an error sending your mail',
  signals: { subjects: ['there was an error'], words: ['We had trouble delivering your message'] },
  recognises: (view) => view.subject.startsWith('There was an error sending your mail'),
  recognisesText: (text) => headSays(text, 200, 'We had trouble delivering your message. Full details follow'),
  decode: (view, draft) => {
    readErrors(view, draft);
    actAs(draft, 'failed', view, 'x6');
    draft.kind ??= 'failed';
  },
};

function readErrors(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  for (let i = 0; i < lines.length && i < 5000; i++) {
    if (!REJECTED.test(lines[i]!) && !ANYONE.test(lines[i]!)) continue;
    const place = { part: view.textPath, line: i + 1, reader: 'x6' };
    const words = [lines[i]!.trim()];
    while (i + 1 < lines.length && lines[i + 1]!.trim() !== '' && !REJECTED.test(lines[i + 1]!)) words.push(lines[++i]!.trim());
    const text = words.join(' ');
    const rejected = REJECTED.exec(text);
    const anyone = rejected === null ? ANYONE.exec(text) : null;
    const address = rejected?.[2] ?? anyone?.[1] ?? anyone?.[2];
    if (address === undefined) continue;
    const recipient = recipientFor(draft, address, place);
    takeAnswer(recipient, RESPONDED.exec(text)?.[1] ?? text, (rejected?.[1] ?? SERVER.exec(text)?.[1]) || null, place);
    const stage = stageOf(FOLLOWING.exec(text)?.[1] ?? '');
    if (stage !== null) recipient.stage ??= { value: stage, place };
  }
}
