import type { NoticeView } from '../notice-view';
import { recipientFor, sourced, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { SmtpStage } from '../delivery-report';
import type { Format } from './format';

const ID = 'postfix';

/** "<user@host> (expanded from <alias@host>): host mx.example[192.0.2.1] said: 550 …" (Postfix bounce(8), bounce_notify_util.c). */
const RECIPIENT_LINE = /^<([^<>\s]+@[^<>\s]+)>(?: \(expanded from <([^<>\s]+)>\))?: ?(.*)$/;
const HOST_SAID = /^host ([^\s[\]]+)\[([0-9a-fA-F.:]+)\](?::\d+)? (?:said|refused to talk to me): ?/;
const IN_REPLY_TO = /\(in reply to (?:end of )?([A-Z]+)(?: command)?\)/;
const CONNECT = /^connect to ([^\s[\]]+)\[([0-9a-fA-F.:]+)\](?::\d+)?: /;

const STAGES: Readonly<Record<string, SmtpStage>> = { HELO: 'EHLO', EHLO: 'EHLO', MAIL: 'MAIL', RCPT: 'RCPT', DATA: 'DATA', STARTTLS: 'STARTTLS', AUTH: 'AUTH' };

export const postfix: Format = {
  id: ID,
  name: 'Postfix',
  recognises: (view) => {
    const subject = view.subject;
    return subject.startsWith('Undelivered Mail Returned to Sender') || subject.startsWith('Delayed Mail (still being retried)') || subject.startsWith('Successful Mail Delivery Report')
      || /^(?:This is the (?:mail system|Postfix program)|I'm sorry to have to inform you)/m.test(view.text.slice(0, 600));
  },
  decode: (view, draft) => {
    if (draft.kind === null && view.subject.startsWith('Delayed Mail')) draft.kind = 'delayed';
    readText(view, draft);
  },
};

function readText(view: NoticeView, draft: ReportDraft): void {
  const lines = view.lines;
  for (let i = 0; i < lines.length; i++) {
    const start = RECIPIENT_LINE.exec(lines[i]!);
    if (start === null) continue;
    const place = { part: view.textPath, line: i + 1, reader: ID };
    let text = start[3]!;
    while (i + 1 < lines.length && /^\s+\S/.test(lines[i + 1]!)) text += ' ' + lines[++i]!.trim();
    const recipient = recipientFor(draft, start[1]!, place);
    if (start[2] !== undefined) recipient.originalRecipient ??= sourced(start[2], place.part, place.line, ID);
    readAnswer(recipient, text, place);
  }
}

function readAnswer(recipient: RecipientDraft, text: string, place: { part: string; line: number; reader: string }): void {
  const said = HOST_SAID.exec(text) ?? CONNECT.exec(text);
  const stage = IN_REPLY_TO.exec(text);
  if (stage !== null) {
    const name = text.includes('end of DATA') ? 'EOM' : STAGES[stage[1]!];
    if (name !== undefined) recipient.stage ??= { value: name, place };
  }
  if (said !== null) {
    recipient.remoteAddress ??= { value: said[2]!, place };
    takeAnswer(recipient, CONNECT.test(text) ? text : text.slice(said[0].length).replace(IN_REPLY_TO, ''), said[1]!, place);
  } else takeAnswer(recipient, text, null, place);
}
