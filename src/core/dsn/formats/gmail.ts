import type { Action, SmtpStage } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { headSays } from './shapes/head-says';

const ID = 'gmail';

/** Signals of all of Google's notices. */
export const FROM_GOOGLE = { senders: ['@googlemail.com', 'mailer-daemon@google.com'] } as const;

/** Sender of all of Google's notices: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>". */
export function isFromGoogle(view: NoticeView): boolean {
  const from = view.from;
  return from.includes('@googlemail.com') || from.includes('mailer-daemon@google.com');
}

/**
 * Gmail until about 2016: text alone, "Delivery to the following recipient failed permanently:", "Technical details of
 * permanent failure:". https://support.google.com/mail/answer/7720
 */
export const gmail: Format = {
  id: ID,
  name: 'Gmail (until 2016)',
  signals: { ...FROM_GOOGLE, words: ['Technical details of '] },
  recognises: (view) => isFromGoogle(view) && view.statusParts.length === 0 && view.root.contentType.value === 'text/plain',
  recognisesText: (text) => headSays(text, 4000, 'Technical details of ', /^Technical details of (?:permanent|temporary) failure:/m),
  decode: readGmail,
};

/** "----- Original message -----", "   ----- Message header follows -----": stays in shape in all languages. */
export const ORIGINAL_MESSAGE = /^[ \t]{0,8}-{3,5} \S[^\n]{1,60} -{3,5}[ \t]*$/m;
const LISTED = /^[ \t]{2,40}<?([^\s<>,;:'"()@]+@[^\s<>,;:'"()@]+?)>?[ \t]*$/;
const HEADING = /^(?:Technical details of (?:permanent|temporary) failure|Message will be retried for)\b/;
/** "(state 14)": how far the dialogue came; what the others mean is not known. */
const STATE = / ?\(state (\d+)\)\.?\s*$/;
const STATE_STAGES: Readonly<Record<string, SmtpStage>> = { 8: 'AUTH', 14: 'RCPT', 15: 'DATA', 17: 'EOM', 18: 'EOM' };
/** What stands in front of the other server's words. */
const RETURNED = /(?:server returned was|SMTP Error \(state \d+\)):\s*/;
const BY_SERVER = /\bby ([A-Za-z0-9][\w.-]*[\w])\.? ?\[([0-9a-fA-F.:]{3,45})\]/;
/** "[(0) mx.example.net. [192.0.2.1]:25: socket error]", "[mx.example.net. (10): Connection dropped]", "[mx.example.net 192.0.2.1: …]". */
const TRIED = /^\[(?:\(\d+\) )?([A-Za-z0-9][\w.-]*\.[A-Za-z][\w-]*)\.?(?: \[?([0-9a-fA-F.:]{7,45}?)\]?(?::\d+)?)?(?: \(\d+\))?: /m;
const SENT = /\(SENT_(?:[A-Z]+_){0,2}(HELO|EHLO|MAIL|RCPT|DATA|STARTTLS|AUTH)\w*\)/;
const STAGES: Readonly<Record<string, SmtpStage>> = { HELO: 'EHLO', EHLO: 'EHLO', MAIL: 'MAIL', RCPT: 'RCPT', DATA: 'DATA', STARTTLS: 'STARTTLS', AUTH: 'AUTH' };

function readGmail(view: NoticeView, draft: ReportDraft): void {
  const end = ORIGINAL_MESSAGE.exec(view.text);
  if (end !== null) draft.originalAt = end.index + end[0].length;
  const lines = (end === null ? view.text : view.text.slice(0, end.index)).split('\n', 400);
  const addresses: { address: string; line: number }[] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const listed = LISTED.exec(lines[i]!.slice(0, 400));
    if (listed === null) continue;
    addresses.push({ address: listed[1]!, line: i + 1 });
    from = i + 1;
  }
  if (addresses.length === 0) for (const address of failedRecipients(view)) addresses.push({ address, line: 0 });
  const details = lines.slice(from).filter((line) => !HEADING.test(line)).join('\n').trim();
  const action: Action = view.subject.includes('(Delay)') ? 'delayed' : 'failed';
  for (const { address, line } of addresses) {
    const place = { part: view.textPath, line, reader: ID };
    const recipient = recipientFor(draft, address, place);
    recipient.action ??= { value: action, place };
    readDetails(recipient, details, { ...place, line: from + 1 });
  }
}

/** Addresses of X-Failed-Recipients, a field of Exim's that Google writes, too. */
export function failedRecipients(view: NoticeView): string[] {
  return view.header('x-failed-recipients').split(',', 1000).map((address) => address.trim()).filter((address) => address.includes('@'));
}

function readDetails(recipient: ReturnType<typeof recipientFor>, details: string, place: { part: string; line: number; reader: string }): void {
  if (details === '') return;
  const by = BY_SERVER.exec(details);
  const tried = TRIED.exec(details);
  const host = by?.[1] ?? tried?.[1] ?? null;
  const address = by?.[2] ?? tried?.[2];
  if (address !== undefined) recipient.remoteAddress ??= { value: address, place };
  const stage = STAGES[SENT.exec(details)?.[1] ?? ''] ?? STATE_STAGES[STATE.exec(details)?.[1] ?? ''];
  if (stage !== undefined) recipient.stage ??= { value: stage, place };
  const returned = RETURNED.exec(details);
  const answer = returned === null ? details : details.slice(returned.index + returned[0].length);
  // "554 554 5.7.1 … (state 13).": the reply stands twice, the state of the dialogue behind the words.
  takeAnswer(recipient, answer.replace(/^([245]\d\d) (?=\1[ -])/, '').replace(STATE, ''), host, place);
}
