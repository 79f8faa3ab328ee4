import { addressOfField } from '../../address';
import type { Action, Place, SmtpStage } from '../../delivery-report';
import type { NoticeView } from '../../notice-view';
import { noteAnomaly, recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../../report-draft';

/** The commonest shape of a notice: an address that opens a line, then what became of it, on the same line and on those below. */
export interface AnswerList {
  /** Id of the format, for places. */
  readonly reader: string;
  /** Nothing is read before a line that matches; from the first line on where left out. */
  readonly begins?: RegExp;
  /** The line that opens a recipient: group 1 the address as written, group 2 the first words of its answer, if any. */
  readonly opens: RegExp;
  /** A line that goes on with the answer of the recipient above it. */
  readonly continues: RegExp;
  /** A line that goes on with the answer although an empty line stands before it. */
  readonly resumes?: RegExp;
  /** A line that introduces the answer, which may begin after an empty line. */
  readonly introduces?: RegExp;
  /** The line at which the list ends; where it announces the returned message, that begins below it. */
  readonly ends: RegExp;
  /** Reads the answer: all its lines joined by a blank. */
  readonly take: (recipient: RecipientDraft, text: string, place: Place) => void;
}

/** How systems announce the message they return. */
const RETURNED = /copy of|original (?:message|mail)|returned message|(?:headers?|text|message) follows?|unsent message|header of the original|the original bounce/i;

/** Lines of the notice's own words that are looked at; 5,000 recipients with their answers stay below it. */
export const MAX_NOTICE_LINES = 60_000;

/** A report of more recipients than this has said enough: comparing its words with each of them would cost more than they add. */
const MAX_REPORTED = 300;

/**
 * Reads every recipient of a list into the draft.
 * @param reader id of the format, for places, where it borrows the list of another
 * @returns how many entries the list had
 */
export function readAnswerList(view: NoticeView, draft: ReportDraft, list: AnswerList, reader = list.reader): number {
  const { lines } = view;
  const stop = Math.min(lines.length, MAX_NOTICE_LINES);
  let open = list.begins === undefined;
  let entries = 0;
  for (let i = 0; i < stop; i++) {
    const line = lines[i]!;
    if (!open) {
      open = list.begins!.test(line);
      continue;
    }
    if (list.ends.test(line)) {
      if (RETURNED.test(line)) markOriginal(view, draft, i + 1);
      break;
    }
    const start = list.opens.exec(line);
    if (start === null) continue;
    const place = { part: view.textPath, line: i + 1, reader };
    const answer = [(start[2] ?? '').trim()];
    for (;;) {
      if (list.resumes !== undefined && i + 2 < stop && lines[i + 1]!.trim() === '' && list.resumes.test(lines[i + 2]!)) i++;
      else if (list.introduces !== undefined && i + 2 < stop && lines[i + 1]!.trim() === '' && list.introduces.test(lines[i]!)) i++;
      const next = lines[i + 1];
      if (next === undefined || i + 1 >= stop || !list.continues.test(next) || list.ends.test(next) || list.opens.test(next)) break;
      answer.push(next.trim());
      i++;
    }
    entries++;
    const recipient = recipientNamed(draft, start[1]!, place);
    if (recipient !== null) list.take(recipient, answer.join(' ').trim(), place);
  }
  return entries;
}

/**
 * The recipient a notice's words name. A report part has the last word on who the recipients are: words that name
 * somebody else belong to its only recipient, or to nobody (corpus of notices: display names, aliases, VERP).
 * @param address as written
 * @returns null where the report lists several recipients and none of them is meant
 */
export function recipientNamed(draft: ReportDraft, address: string, place: Place): RecipientDraft | null {
  if (draft.format !== 'rfc3464') return recipientFor(draft, address, place);
  const clean = addressOfField(address) ?? address;
  const wanted = clean.toLowerCase();
  if (draft.recipients.length > MAX_REPORTED) return null;
  for (const known of draft.recipients) {
    if (known.finalRecipient?.value.toLowerCase() === wanted || known.originalRecipient?.value.toLowerCase() === wanted || known.address?.value.toLowerCase() === wanted) return known;
  }
  const [only] = draft.recipients;
  if (only === undefined || draft.recipients.length > 1) return null;
  if ([only.finalRecipient, only.originalRecipient].some((named) => named?.value.includes('@') === true)) noteAnomaly(draft, 'address-conflict', place.part, clean);
  only.address ??= { value: clean, place };
  return only;
}

/** What an answer's words hold, taken apart. */
export interface Spoken {
  /** The server's own words; the whole text where no server speaks. */
  readonly words: string;
  readonly server: string | null;
  /** IP address of that server. */
  readonly address: string | null;
  readonly stage: SmtpStage | null;
}

/** Puts a taken-apart answer into the recipient; what a report part said already stays. */
export function takeSpoken(recipient: RecipientDraft, spoken: Spoken, place: Place): void {
  takeAnswer(recipient, spoken.words, spoken.server, place);
  if (spoken.address !== null) recipient.remoteAddress ??= { value: spoken.address, place };
  if (spoken.stage !== null) recipient.stage ??= { value: spoken.stage, place };
}

/** The whole text as an answer nobody in particular gave. */
export function takePlain(recipient: RecipientDraft, text: string, place: Place): void {
  takeAnswer(recipient, text, null, place);
}

/** Gives every recipient without an action the one that the notice's words state. */
export function actAs(draft: ReportDraft, action: Action, view: NoticeView, reader: string): void {
  for (const recipient of draft.recipients) {
    recipient.action ??= { value: action, place: recipient.address?.place ?? { part: view.textPath, line: 0, reader } };
  }
}

/** Marks where the returned message begins inside the visible text: after `line` lines. */
export function markOriginal(view: NoticeView, draft: ReportDraft, line: number): void {
  if (draft.originalAt >= 0) return;
  let at = 0;
  for (let i = 0; i < line; i++) at += view.lines[i]!.length + 1;
  draft.originalAt = Math.min(at, view.text.length);
}

const STAGES: readonly (readonly [RegExp, SmtpStage])[] = [
  [/\b(?:end of (?:data|message)|after (?:sending |pipelined )?(?:end of|message|body)|final DATA|final dot|message body|TEXT command|after I sent the message|DATA SEND)/i, 'EOM'],
  [/\bRCPT\b/i, 'RCPT'],
  [/\bMAIL\b ?(?:FROM|command)?/, 'MAIL'],
  [/\b(?:pipelined )?DATA\b/, 'DATA'],
  [/\bSTARTTLS\b/i, 'STARTTLS'],
  [/\bAUTH\b/, 'AUTH'],
  [/\b(?:EHLO|HELO|LHLO)\b/i, 'EHLO'],
  [/\b(?:initial connection|connect|greeting|banner)\b/i, 'CONN'],
];

/**
 * The SMTP stage that a few words name ("RCPT TO:<a@b>", "end of data", "initial connection"), or null.
 * @param text the words that introduce an answer, not the answer itself
 */
export function stageOf(text: string): SmtpStage | null {
  for (const [pattern, stage] of STAGES) if (pattern.test(text)) return stage;
  return null;
}
