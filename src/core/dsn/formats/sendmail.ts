import { findAddress } from '../address';
import type { Action, Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import { findReplyCode } from '../codes';
import type { Format } from './format';
import { actAs, MAX_NOTICE_LINES, markOriginal, recipientNamed } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';
import { readInlineReport } from './shapes/inline-reports';
import { readTranscript, stageOfExchange, type Exchange } from './shapes/transcripts';

/** savemail.c, errbody: headings between five hyphens, three blanks in; four in other hands (MetaInfo, post.office). */
const ADDRESSES = /^ {0,6}-{3,5} ?The following addresses (had permanent fatal errors|had transient non-fatal errors|had delivery problems|had delivery errors|had fatal errors|had successful delivery notifications|have delivery notifications)/;
const TRANSCRIPT = /^ {0,6}-{3,5} ?Transcript of session (?:follows|is unavailable)/;
const ENDS = /^ {0,6}-{3,5} ?(?:Original message|Unsent message|Message (?:header|text)|Returned message|Message header follows|No message was collected)|^--[\w=+/.]{8,}$|^(?:Reporting-MTA|Content-Type) ?:/i;
const ANY_HEADING = /^ {0,6}-{3,5} ?\S.*-{3,5}\s*$/;
/** savemail.c: "    (reason: %s)", "    (expanded from: %s)"; 8.6 and 8.7 print "<a@b>  (unrecoverable error)". */
const REASON = /^\s+\(reason: (.*)\)\s*$/;
const EXPANDED = /^\s+\(expanded from: <?([^<>]*)>?\)/;
const ENTRY = /^(<[^<>]+>|"\|[^"]*"|[^\s<>()]+)(?:\s+\((.*)\))?\s*$/;
/** deliver.c, giveresponse: "<a@b>... Deferred: Connection refused by mx.example.com." and "550 5.1.1 <a@b>... User unknown". */
const DEFERRED = /^<?([^<>\s]+?)>?\.\.\. (?:Deferred: )?(.*)$/;
const REMARK = /^([245]\d\d) (?:[245]\.\d\.\d{1,3} )?<?([^<>\s]+?)>?\.\.\. (.*)$/;

export const sendmail: Format = {
  id: 'sendmail',
  name: 'Sendmail',
  signals: { subjects: ['returned mail: ', 'warning: could not', 'postmaster notify: ', 'return receipt'], senders: ['mail delivery subsystem'] },
  recognises: (view) => isSendmailNotice(view),
  recognisesText: (text) => text.includes('----- The following addresses had') || text.includes('----- Transcript of session follows -----'),
  decode: (view, draft) => readSendmailNotice(view, draft, 'sendmail'),
};

/** Subjects of savemail.c and deliver.c: "Returned mail: …", "Warning: could not send message for past 4 hours", "Postmaster notify: …", "Return receipt". */
export function isSendmailNotice(view: NoticeView): boolean {
  const { subject } = view;
  if (subject.startsWith('Warning: could not send') || subject.startsWith('Postmaster notify: ') || subject === 'Return receipt') return true;
  if (!subject.startsWith('Returned mail: ') && !view.sender.includes('mail delivery subsystem')) return false;
  const text = view.text.slice(0, 6000);
  return text.includes('-- The following addresses ha') || text.includes('-- Transcript of session');
}

/**
 * Reads a notice in Sendmail's form: lists of addresses, then the transcript.
 * @param reader id of the format, for places
 */
export function readSendmailNotice(view: NoticeView, draft: ReportDraft, reader: string): void {
  readInlineReport(view, draft);
  const { lines } = view;
  const stop = Math.min(lines.length, MAX_NOTICE_LINES);
  const warning = view.subject.startsWith('Warning: could not send') || headSays(view.text, 600, 'THIS IS A WARNING MESSAGE ONLY');
  let action: Action = warning ? 'delayed' : 'failed';
  let listing = false;
  let transcriptAt = -1;
  let end = stop;
  for (let i = 0; i < stop; i++) {
    const line = lines[i]!;
    const heading = ADDRESSES.exec(line);
    if (heading !== null) {
      listing = true;
      action = heading[1]!.includes('transient') || warning ? 'delayed' : heading[1]!.includes('notifications') ? 'delivered' : 'failed';
      continue;
    }
    if (TRANSCRIPT.test(line)) {
      listing = false;
      transcriptAt = i + 1;
      continue;
    }
    if (ENDS.test(line) && (listing || transcriptAt >= 0 || ANY_HEADING.test(line))) {
      end = i;
      if (ANY_HEADING.test(line)) markOriginal(view, draft, i + 1);
      break;
    }
    if (listing && ANY_HEADING.test(line)) listing = false;
    if (listing) i = readEntry(view, draft, reader, i, action);
  }
  if (transcriptAt >= 0) readSession(view, draft, reader, transcriptAt, end, action);
  if (draft.format !== 'rfc3464') actAs(draft, warning ? 'delayed' : 'failed', view, reader);
  if (draft.recipients.length === 0) draft.kind ??= warning ? 'delayed' : 'failed';
}

/** Reads one address and the lines in brackets below it; returns the last line read. */
function readEntry(view: NoticeView, draft: ReportDraft, reader: string, at: number, action: Action): number {
  const { lines } = view;
  const entry = ENTRY.exec(lines[at]!);
  if (entry === null) return at;
  let i = at;
  let reason = entry[2] ?? '';
  let alias: string | null = null;
  while (i + 1 < lines.length && /^\s+\(/.test(lines[i + 1]!)) {
    const line = lines[++i]!;
    reason = REASON.exec(line)?.[1] ?? reason;
    alias = EXPANDED.exec(line)?.[1] ?? alias;
  }
  const place = { part: view.textPath, line: at + 1, reader };
  const recipient = recipientOfEntry(draft, entry[1]!, alias, place);
  if (recipient === null) return i;
  if (alias !== null && alias.includes('@') && recipient.finalRecipient === null && recipient.address?.value !== alias) {
    recipient.finalRecipient = recipient.address;
    recipient.originalRecipient ??= { value: alias, place };
  }
  recipient.action ??= { value: action, place };
  if (reason !== '' && !/^(?:unrecoverable|transient|permanent) (?:error|failure)$/.test(reason)) takeAnswer(recipient, reason, null, place);
  return i;
}

function recipientOfEntry(draft: ReportDraft, entry: string, alias: string | null, place: Place): RecipientDraft | null {
  const named = entry.replace(/^<|>$/g, '');
  if (draft.format === 'rfc3464' && alias !== null) {
    // The report names the alias, the words its expansion (X-Actual-Recipient in the report).
    const wanted = alias.toLowerCase();
    const known = draft.recipients.find(({ finalRecipient }) => finalRecipient?.value.toLowerCase() === wanted);
    if (known !== undefined) return known;
    if (draft.recipients.length === 1) return draft.recipients[0]!;
  }
  if (!named.includes('@') && alias !== null && alias.includes('@')) return recipientNamed(draft, alias, place);
  return recipientNamed(draft, named, place);
}

/** Gives each answer of the transcript to the recipient it is about: the one it names, the one of the RCPT command, or the one named in the remark below it. */
function readSession(view: NoticeView, draft: ReportDraft, reader: string, from: number, to: number, action: Action): void {
  const exchanges = readTranscript(view.lines, from, to);
  const known = draft.recipients.length > 0;
  // Pipelined (RFC 2920): DATA was sent before the answers to RCPT came; "503 Need RCPT" then follows them.
  const pipelined = exchanges.some((exchange) => exchange.answer !== null && answersNobody(exchange));
  for (let i = 0; i < exchanges.length; i++) {
    const exchange = exchanges[i]!;
    const place = { part: view.textPath, line: exchange.line + 1, reader };
    if (exchange.answer !== null) {
      if (!/^[45]\d\d/.test(exchange.answer) || answersNobody(exchange)) continue;
      const recipient = recipientOfExchange(draft, exchange, exchanges[i + 1]);
      if (recipient !== null) takeExchange(recipient, exchange, pipelined, place);
      continue;
    }
    const deferred = exchange.remark === null ? null : DEFERRED.exec(exchange.remark);
    const remark = exchange.remark === null ? null : REMARK.exec(exchange.remark);
    const name = remark?.[2] ?? deferred?.[1];
    if (name === undefined || (!known && !name.includes('@'))) continue;
    const recipient = known ? byAddress(draft, name) ?? (draft.recipients.length === 1 ? draft.recipients[0]! : null) : recipientNamed(draft, name, place);
    if (recipient === null) continue;
    if (recipient.diagnosticCode !== null) {
      // "Diagnostic-Code: X-Unix; 77" is a program's exit status: the reply stands in the transcript alone.
      if (remark !== null && recipient.replyCode === null && findReplyCode(recipient.diagnosticCode.value) === null) recipient.replyCode = { value: remark[1]!, place };
      continue;
    }
    if (remark !== null) takeAnswer(recipient, exchange.remark!, null, place);
    else takeDeferred(recipient, deferred![2]!, place);
    if (draft.format !== 'rfc3464') recipient.action ??= { value: action, place };
  }
}

/** "503 Need RCPT", "554 no valid recipients": said because all recipients were refused before (RFC 5321 §3.3). */
function answersNobody(exchange: Exchange): boolean {
  return exchange.command !== null && /^DATA|^\.$/i.test(exchange.command) && /^5(?:03|54)[ -].*(?:need rcpt|rcpt (?:command|first|to)|no valid recipients?|valid rcpt|recipients? (?:command|required)|all rcpt)/i.test(exchange.answer ?? '');
}

function recipientOfExchange(draft: ReportDraft, exchange: Exchange, next: Exchange | undefined): RecipientDraft | null {
  const { recipients } = draft;
  if (recipients.length === 1) return recipients[0]!;
  const commanded = exchange.command === null || !/^RCPT/i.test(exchange.command) ? null : findAddress(exchange.command);
  const mentioned = commanded ?? findAddress(exchange.answer ?? '');
  const remarked = next?.remark == null ? null : findAddress(next.remark);
  for (const address of [mentioned, remarked]) {
    const recipient = address === null ? null : byAddress(draft, address);
    if (recipient !== null) return recipient;
  }
  return null;
}

function byAddress(draft: ReportDraft, address: string): RecipientDraft | null {
  if (draft.recipients.length > 300) return null;
  const wanted = address.toLowerCase();
  return draft.recipients.find(({ address: shown, finalRecipient, originalRecipient }) => [shown, finalRecipient, originalRecipient].some((named) => named?.value.toLowerCase() === wanted)) ?? null;
}

function takeExchange(recipient: RecipientDraft, exchange: Exchange, pipelined: boolean, place: Place): void {
  const answer = exchange.answer!;
  const known = recipient.diagnosticCode;
  // The report and the reason hold the first line of an answer alone; the transcript has it whole.
  if (known !== null && answer.length > known.value.length && answer.startsWith(known.value)) recipient.diagnosticCode = { value: answer, place };
  else if (known !== null && findReplyCode(known.value) !== null && !sameAnswer(known.value, answer)) return;
  const stage = stageOfExchange(exchange);
  if (stage !== null) recipient.stage ??= { value: stage === 'DATA' && pipelined ? 'RCPT' : stage, place };
  takeAnswer(recipient, answer, exchange.server, place);
}

function sameAnswer(left: string, right: string): boolean {
  return left.slice(0, 40) === right.slice(0, 40);
}

const DEFERRED_SERVER = /^(?:Connection (?:refused|timed out|reset)|Operation timed out|No route to host)[\w ]* (?:by|with) ([^\s]+?)\.?$/;

function takeDeferred(recipient: RecipientDraft, text: string, place: Place): void {
  takeAnswer(recipient, text, DEFERRED_SERVER.exec(text)?.[1] ?? null, place);
}
