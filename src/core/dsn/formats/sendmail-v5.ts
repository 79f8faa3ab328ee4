import { findReplyCode } from '../codes';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal } from './shapes/answer-lists';
import { onlyAddressee } from './shapes/returned-recipient';
import { readTranscript, stageOfExchange } from './shapes/transcripts';

/** Sendmail 5 (BSD 4.3, savemail.c): the transcript comes first, and the recipients stand in it alone. */
const BEGINS = /^\s{0,8}-{5} Transcript of session follows -{5}/;
const ENDS = /^ {2,4}-{5} (?:Unsent message|Original message|Message header|Returned message|No message was collected)/;
const RECIPIENTS = /^ {2,4}-{5} Recipients of this delivery -{5}/;
/** "554 <a@b>... 550 Host unknown (…)", "550 <a@b>... User unknown" (err.c, giveresponse). */
const REMARK = /^([45]\d\d) <?([^<>\s]+?)>?\.\.\. (.*)$/;
/** "421 example.com (smtp)... Deferred: …": about a host, no recipient. */
const ABOUT_HOST = /^([45]\d\d) (\S+) \([\w-]+\)\.\.\. (.*)$/;

export const sendmailV5: Format = {
  id: 'sendmail-v5',
  name: 'Sendmail 5',
  signals: { subjects: ['returned mail: '] },
  recognises: (view) => view.subject.startsWith('Returned mail: ') && BEGINS.test(view.text.slice(0, 80)),
  decode: (view, draft) => readTranscriptFirst(view, draft),
};

function readTranscriptFirst(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  const begin = lines.findIndex((line) => line.includes('-----')) + 1;
  let end = lines.length;
  for (let i = begin; i < lines.length && i < 5000; i++) {
    if (ENDS.test(lines[i]!) || RECIPIENTS.test(lines[i]!)) {
      end = i;
      break;
    }
  }
  for (let i = end; i < lines.length && i < 5000; i++) {
    if (!ENDS.test(lines[i]!)) continue;
    markOriginal(view, draft, i + 1);
    break;
  }
  const exchanges = readTranscript(lines, begin, end);
  let host: { words: string; server: string } | null = null;
  let answered = -1;
  exchanges.forEach((exchange, at) => {
    const place = { part: view.textPath, line: exchange.line + 1, reader: 'sendmail-v5' };
    if (exchange.answer !== null) {
      if (/^[45]\d\d/.test(exchange.answer)) answered = at;
      return;
    }
    const about = ABOUT_HOST.exec(exchange.remark!);
    if (about !== null) {
      host = { words: exchange.remark!, server: about[2]! };
      return;
    }
    const remark = REMARK.exec(exchange.remark!);
    if (remark?.[2]?.includes('@') !== true) return;
    const recipient = recipientFor(draft, remark[2], place);
    // The answer of the server above, in the same dialogue, is what the remark sums up.
    const answer = answered >= 0 && exchanges[answered]!.server === exchange.server ? exchanges[answered]! : null;
    if (answer !== null) {
      takeAnswer(recipient, answer.answer!, answer.server, place);
      const stage = stageOfExchange(answer);
      if (stage !== null) recipient.stage ??= { value: stage, place };
    } else takeAnswer(recipient, findReplyCode(remark[3]!) === null ? exchange.remark! : remark[3]!, null, place);
    answered = -1;
    host = null;
  });
  if (draft.recipients.length === 0) takeUnnamed(view, draft, host);
  actAs(draft, 'failed', view, 'sendmail-v5');
  draft.kind ??= 'failed';
}

/** "421 example.com (smtp)... Deferred": the returned message alone names the recipient. */
function takeUnnamed(view: NoticeView, draft: ReportDraft, host: { words: string; server: string } | null): void {
  const recipient = onlyAddressee(view, draft, 'sendmail-v5');
  if (recipient !== null && host !== null) takeAnswer(recipient, host.words, host.server, { part: view.textPath, line: 2, reader: 'sendmail-v5' });
}
