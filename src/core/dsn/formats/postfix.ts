import type { Place, SmtpStage } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken, type AnswerList } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';
import { readInlineReport } from './shapes/inline-reports';
import { onlyAddressee } from './shapes/returned-recipient';

/** Subjects of bounce_template.c; with "Postmaster Copy: " or "Postmaster Warning: " before them in bounce_notify_service.c. */
const SUBJECT = /^(?:Postmaster (?:Copy|Warning): )?(?:Undelivered Mail|Delayed Mail \(still being retried\)|Successful Mail Delivery Report|Mail Delivery Status Report)/;

/** First words of bounce_template.c, of its form before 2.3, and of appliances built on it. */
const INTRO = /^(?:This is the (?:mail system|Postfix program|Email Security Gateway|Barracuda [\w ]+|Symantec [\w ]+) at (?:host )?|I'm sorry to have to inform you that )/m;

/** "<user@host> (expanded from <alias@host>): host mx.example[192.0.2.1] said: 550 …", folded at 79 columns (bounce_notify_util.c, bounce_recipient_log). */
const LIST: AnswerList = {
  reader: 'postfix',
  opens: /^<("[^"\n]{1,200}"@[^<>\s]+|[^<>\s]+)>(?=:| \(expanded from)(.*)$/,
  continues: /\S/,
  ends: /^Reporting-MTA ?:/i,
  take: takePostfixAnswer,
};
const EXPANDED = /^ ?\(expanded from <([^<>]+)>\)/;
/** smtp_trouble.c and smtp_session.c: "host X[ip] said: …", "host X[ip] refused to talk to me: …". */
const SAID = /^(?:delivery temporarily suspended: )?(?:SASL authentication failed; )?(?:host|server) ([^\s[\]]+)\[([^\]\s]{1,64})\](?::\d+)? (said|refused to talk to me): ?/;
/** smtp_sasl_glue.c: the server to which Postfix hands mail over does not take its password. */
const SASL = /^(?:delivery temporarily suspended: )?SASL authentication failed; server /;
/** smtp_connect.c, smtp_trouble.c, smtp_proto.c: the server in words of Postfix's own. */
const NAMED = /\b(?:connect to|lost connection with|conversation with|(?:of|by) (?:server|host)|server|host|delivery via) ([^\s[\]]+)\[([^\]\s]{1,64})\]/;
/** smtp_trouble.c: the command that was answered stands at the end. */
const IN_REPLY_TO = / ?\(in reply to ([^()]{1,40})\)$/;
const WHILE = /\bwhile ((?:performing|receiving|sending)[^,;(]{3,60})/;

export const postfix: Format = {
  id: 'postfix',
  name: 'Postfix',
  signals: { subjects: ['undelivered mail', 'delayed mail', 'successful mail', 'mail delivery status', 'postmaster ', 'postfix smtp server'], senders: ['mailer-daemon', 'mail delivery system'], words: ['This is the ', "I'm sorry to have to inform you that "] },
  recognises: (view) => isPostfixNotice(view),
  recognisesText: (text) => opensLikePostfix(text, 600),
  decode: (view, draft) => {
    if (view.subject.startsWith('Postfix SMTP server: errors from')) readSessionLog(view, draft);
    else readPostfixNotice(view, draft, 'postfix');
  },
};

/** True for a notice in Postfix's form, whoever sends it. */
export function isPostfixNotice(view: NoticeView): boolean {
  const { subject } = view;
  if (SUBJECT.test(subject) || subject.startsWith('Postfix SMTP server: errors from')) return true;
  const from = view.sender;
  return (from.includes('mailer-daemon') || from.includes('mail delivery system')) && opensLikePostfix(view.text, 1200);
}

function opensLikePostfix(text: string, most: number): boolean {
  return headSays(text, most, 'This is the ', INTRO) || headSays(text, most, "I'm sorry to have to inform you that ", INTRO);
}

/**
 * Reads a notice in Postfix's form.
 * @param reader id of the format, for places
 */
export function readPostfixNotice(view: NoticeView, draft: ReportDraft, reader: string): void {
  const delayed = view.subject.includes('Delayed Mail') || headSays(view.text, 1500, 'THIS IS A WARNING ONLY');
  readInlineReport(view, draft);
  readAnswerList(view, draft, LIST, reader);
  if (draft.recipients.length === 0) {
    // "--- Delivery report unavailable ---" (bounce_notify_util.c): the log file is gone, the message is not.
    onlyAddressee(view, draft, reader);
    draft.kind ??= delayed ? 'delayed' : 'failed';
  }
  if (draft.format !== 'rfc3464' && !view.subject.startsWith('Successful')) actAs(draft, delayed ? 'delayed' : 'failed', view, reader);
}

function takePostfixAnswer(recipient: RecipientDraft, text: string, place: Place): void {
  const expanded = EXPANDED.exec(text);
  if (expanded !== null && recipient.finalRecipient === null) {
    recipient.finalRecipient = recipient.address;
    recipient.originalRecipient ??= { value: expanded[1]!, place };
  }
  let words = text.slice(expanded === null ? 0 : expanded[0].length).replace(/^ ?: ?/, '');
  let stage: SmtpStage | null = null;
  for (let reply = IN_REPLY_TO.exec(words); reply !== null; reply = IN_REPLY_TO.exec(words)) {
    stage ??= stageOf(reply[1]!);
    words = words.slice(0, reply.index);
  }
  const said = SAID.exec(words);
  const named = said ?? NAMED.exec(words);
  if (stage === null) {
    const during = WHILE.exec(words);
    if (during !== null) stage = stageOf(during[1]!);
    else if (said?.[3] === 'refused to talk to me' || words.startsWith('connect to ')) stage = 'CONN';
    else if (SASL.test(words)) stage = 'AUTH';
  }
  takeSpoken(recipient, {
    words: said === null ? words : words.slice(said[0].length),
    server: named === null ? null : named[1]!,
    address: named !== null && /^[0-9a-fA-F:]*[.:][0-9a-fA-F.:]*$/.test(named[2]!) ? named[2]! : null,
    stage,
  }, place);
}

const COMMAND_IN = /^ ?In: +([A-Z]+)(.*)$/i;
const REPLY_OUT = /^ ?Out: +([245]\d\d)([ -].*)?$/;
const PATH = /<([^<>\s]+)>/;

/**
 * Postmaster's copy of a failed session (smtpd_chat.c): what the client said after "In:", what Postfix answered after "Out:".
 * A refused RCPT concerns its recipient, a refused message all of them.
 */
function readSessionLog(view: NoticeView, draft: ReportDraft): void {
  let command = '';
  let named: RecipientDraft | null = null;
  const { lines } = view;
  for (let i = 0; i < lines.length && i < 2000; i++) {
    const said = COMMAND_IN.exec(lines[i]!);
    if (said !== null) {
      command = said[1]!.toUpperCase();
      let rest = said[2]!;
      while (i + 1 < lines.length && /^ {4,}\S/.test(lines[i + 1]!)) rest += ' ' + lines[++i]!.trim();
      const path = command === 'RCPT' ? PATH.exec(rest) : null;
      named = path === null ? null : recipientFor(draft, path[1]!, { part: view.textPath, line: i + 1, reader: 'postfix' });
      continue;
    }
    const reply = REPLY_OUT.exec(lines[i]!);
    if (reply === null || reply[1]!.startsWith('2')) continue;
    const place = { part: view.textPath, line: i + 1, reader: 'postfix' };
    let words = reply[1]! + (reply[2] ?? '');
    while (i + 1 < lines.length && /^ {4,}\S/.test(lines[i + 1]!)) words += ' ' + lines[++i]!.trim();
    for (const recipient of command === 'RCPT' ? (named === null ? [] : [named]) : draft.recipients) {
      takeAnswer(recipient, words, null, place);
      recipient.stage ??= { value: stageOf(command) ?? 'EOM', place };
    }
  }
  // Recipients that were accepted, in a session that failed for others, are no failures.
  draft.recipients = draft.recipients.filter(({ diagnosticCode }) => diagnosticCode !== null);
  actAs(draft, 'failed', view, 'postfix');
  draft.kind ??= 'failed';
}
