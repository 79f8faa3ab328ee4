import { locateAddress, type FoundAddress } from './address';
import { findEnhancedCode, findReplyCode } from './codes';
import type { Place } from './delivery-report';
import type { NoticeView } from './notice-view';
import { ANSWER_LABEL, HELP_LINE, MAX_LINE, OTHER_PARTY, RECIPIENT_LABEL, REMOTE_SERVER, REPORTING_SERVER, RETURNED_BEGINS, opensNotice, saysDelayed, speaksOfMail } from './notice-wording';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from './report-draft';

const READER = 'general';

/** Senders of notices: RFC 5321 §4.5.5 and long custom. */
const NOTICE_SENDER = /mailer-daemon|mailerdaemon|post_?master|mail delivery (?:sub)?system|maildelivery|mail ?administrator|microsoft outlook|microsoftexchange|exchange ?online|mail-daemon|mdaemon|bounces?@|\bdaemon@|message mover|mail ?system\b|mail router/i;

/** Subjects of notices in the languages of `notice-wording`. */
const NOTICE_SUBJECT = /undeliver|delivery (?:status|failure|failed|problem|has failed|notification|report|delayed|incomplete)|returned (?:mail|to sender|e-?mail)|mail delivery|failure (?:notice|delivery)|delivery (?:of|to) .{1,200} failed|non[- _]?(?:remis|délivr|distribu)|échec de (?:la )?(?:remise|distribution)|remise (?:différée|retardée|impossible)|notification d['’]état de remise|unzustellbar|nicht zugestellt|zustell(?:ung|fehler|status)|no se (?:puede|pudo|ha podido) entregar|no entregado|entrega (?:retrasada|fallida)|error de entrega|devuelto|non recapit|mancato recapito|recapito (?:ritardato|non riuscito)|onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging|não (?:é |foi )?(?:possível )?entreg|falha na entrega|não entregue|could not be delivered|message (?:status|delayed|not delivered)|mail system error|warning: (?:could not send|message)|delayed mail|rejected mail|nondeliverable|permanent error|配信不能/i;

/** A person's answer to or forwarding of a notice. */
const REPLY_PREFIX = /^\s*(?:re|aw|antw|rép|tr|fw|fwd|wg|rv|i|r|enc|res|sv|vs|doorst|inoltr?)\s*(?:\[\d+\])?\s*:/i;

/** Nothing but a mail system writes under these names; a postmaster may be a person. */
const DAEMON = /mailer-?daemon|mail delivery (?:sub)?system/i;

/** True if the sender can be nothing but a mail system. */
export function isDaemon(from: string): boolean {
  return DAEMON.test(from);
}

/** True if the sender is one that systems use. */
export function isNoticeSender(from: string): boolean {
  return NOTICE_SENDER.test(from);
}

/** True if the subject is a notice's own, not a person's answer to it. */
export function isNoticeSubject(subject: string): boolean {
  return NOTICE_SUBJECT.test(subject) && !REPLY_PREFIX.test(subject);
}

/** True if a person answers or forwards something. */
export function isAnswer(subject: string): boolean {
  return REPLY_PREFIX.test(subject);
}

/** True if a person answers or forwards something with a notice's subject. */
export function answersNotice(subject: string): boolean {
  return REPLY_PREFIX.test(subject) && NOTICE_SUBJECT.test(subject);
}

/** Lines read of one notice: those of a list of 5,000 recipients fit. */
const MAX_LINES = 40_000;

/**
 * Reads a mail that no format claims: only if its sender or subject says that it is a notice, its words say so too, and
 * somebody is named. Everything else stays unsaid.
 * @returns true if the mail is taken for a notice
 */
export function readGenerally(view: NoticeView, draft: ReportDraft): boolean {
  const bySender = isNoticeSender(view.from);
  if (!bySender && !(isNoticeSubject(view.subject) && isFromSystem(view))) return false;
  const before = draft.recipients.length;
  const worded = readWords(view, draft);
  if (worded || draft.recipients.length === before) return worded;
  // Somebody is named, but in no words that are known: only a system that writes nothing else, or under a notice's subject, tells.
  if (bySender && (isNoticeSubject(view.subject) || (isDaemon(view.from) && FAILURE_WORDS.test(view.text.slice(0, 3000))))) {
    settleActions(view, draft);
    return true;
  }
  draft.recipients.length = before;
  return false;
}

const FAILURE_WORDS = /fail|undeliver|not (?:be )?deliver|returned|unknown|error|reject|unable|cannot|could not|refus|invalid|not found|exceed|échec|rejet|fehler|unbekannt|rechaz|errore|fout|falha|できません|できなかった|されません|届きません|不能|不明|拒否/i;

/** RFC 3834 §2 and §5, RFC 5321 §4.5.5; a list's mail (RFC 2369) and a person's answer are none. */
function isFromSystem(view: NoticeView): boolean {
  if (view.has('list-unsubscribe') || view.has('list-id') || view.has('in-reply-to') || view.has('references')) return false;
  return view.lower('auto-submitted').startsWith('auto-') || view.lower('return-path').trim() === '<>' || view.has('x-failed-recipients') || !view.has('mime-version') || view.lines.slice(0, 30).some(opensNotice);
}

/** What is known of the place in the notice that is being read. */
interface Reading {
  readonly view: NoticeView;
  readonly draft: ReportDraft;
  /** Recipients that the next answer belongs to. */
  readonly current: Set<RecipientDraft>;
  /** True if `current` has got its answer: the next recipient opens a new group. */
  answered: boolean;
  /** Recipients named before the details for administrators, and in them, in order. */
  readonly listed: string[];
  readonly detailed: string[];
  details: boolean;
  wording: boolean;
  /** Blanks before the recipient named last: answers are indented deeper, or not at all where recipients are not. */
  indent: number;
}

/**
 * Reads the words of a notice: who is named, what the other server said, who wrote it.
 * @returns true if a recipient is named, and the words are a notice's or an answer stands beside the name
 */
export function readWords(view: NoticeView, draft: ReportDraft): boolean {
  const { lines } = view;
  const reading: Reading = { view, draft, current: new Set(), answered: false, listed: [], detailed: [], details: false, wording: false, indent: 0 };
  const before = draft.recipients.length;
  const end = endOfWords(lines);
  for (let i = 0; i < end; ) i = readLine(reading, lines, i, end);
  pairDetails(reading);
  if (draft.recipients.length === before) readFailedRecipients(view, draft);
  if (draft.recipients.length === before) return false;
  const answered = draft.recipients.some((recipient) => recipient.status !== null || recipient.replyCode !== null);
  if (!reading.wording && !answered) return false;
  settleActions(view, draft);
  return true;
}

/** Gives recipients of whom no field tells it the action that the words tell. */
function settleActions(view: NoticeView, draft: ReportDraft): void {
  const delayed = saysDelayed(view.text) || saysDelayed(view.subject);
  if (delayed) draft.kind ??= 'delayed';
  for (const recipient of draft.recipients) recipient.action ??= { value: delayed ? 'delayed' : 'failed', place: recipient.address?.place ?? placeOf(view, 0) };
}

function placeOf(view: NoticeView, index: number): Place {
  return { part: view.textPath, line: index + 1, reader: READER };
}

/** Index of the line in which the returned message or its header begins. */
function endOfWords(lines: readonly string[]): number {
  const most = Math.min(lines.length, MAX_LINES);
  for (let i = 1; i < most; i++) {
    const line = lines[i] ?? '';
    if (line.length <= MAX_LINE && RETURNED_BEGINS.test(line)) return i;
  }
  return most;
}

const MAIL_SYSTEM_AT = /^This is the (?:mail system|Postfix program) at host ([^\s]+?)\.?\s*$/i;

/** Reads one line, or an answer that begins in it; gives the index of the next. */
function readLine(reading: Reading, lines: readonly string[], i: number, end: number): number {
  const line = lines[i] ?? '';
  if (line.length > MAX_LINE || line.trim() === '') return i + 1;
  const { draft, view } = reading;
  // All labels end in a colon; most lines of a notice have none.
  const labelled = line.includes(':') || line.includes('：');
  const reporting = (labelled ? REPORTING_SERVER.exec(line) : null) ?? MAIL_SYSTEM_AT.exec(line);
  if (reporting !== null) {
    const host = hostIn(reporting[1] ?? lines[i + 1] ?? '');
    if (host !== null) draft.reportingMta ??= { value: host, place: placeOf(view, i) };
    if (MAIL_SYSTEM_AT.test(line)) reading.wording = true;
    else reading.details = true;
    reading.current.clear();
    return i + 1;
  }
  const remote = labelled ? REMOTE_SERVER.exec(line) : null;
  if (remote !== null) {
    const host = hostIn(remote[1] ?? lines[i + 1] ?? '');
    if (host !== null) for (const recipient of reading.current) recipient.remoteMta ??= { value: host, place: placeOf(view, i) };
    return i + 1;
  }
  const opens = opensNotice(line);
  if (opens && speaksOfMail(line)) reading.wording = true;
  const other = labelled && OTHER_PARTY.test(line);
  if (other && !reading.wording) return i + 1;
  const named = recipientOf(line);
  if (named !== null) {
    nameRecipient(reading, named, i);
    return named.rest === '' ? i + 1 : readAnswer(reading, lines, i, end, named.rest);
  }
  if (other) return i + 1;
  const label = labelled ? ANSWER_LABEL.exec(line) : null;
  if (label !== null && (label[1] ?? '') === '') {
    let next = i + 1;
    while (next < end && (lines[next] ?? '').trim() === '') next++;
    const words = lines[next] ?? '';
    return next < end && recipientOf(words) === null ? readAnswer(reading, lines, next, end, words) : next;
  }
  const words = label === null ? line : label[1] ?? '';
  if (beginsAnswer(words)) return readAnswer(reading, lines, i, end, words);
  return i + 1;
}

/** A recipient as a line names it. */
interface Named {
  readonly address: string;
  readonly name: string | null;
  /** What follows the address in its line and may be the answer. */
  readonly rest: string;
}

/** Nothing but a bullet, a bracket or a number before an address. */
const BARE_START = /^[ \t]*(?:[-*•·]+[ \t]*|\d{1,3}[.)][ \t]+)?[<("'[«]*(?:mailto:|smtp:|rfc822; ?)?$/i;

/** A name and a bracket before an address: "Ann Lee <", "Ann Lee (", "'Ann Lee' <mailto:". */
const NAME_START = /^[ \t]*(?:[-*•·][ \t]*)?["']?([^"<>()@:;!?\n]{1,60}?)["']?[ \t]*[<(](?:mailto:)?$/i;

/** What may follow an address that stands alone: closing brackets and the same address as a link or in brackets. */
const REPEATED = /^[>)\]"'»]*(?:[ \t]*[<([](?:mailto:|smtp:)?[^<>()\s]{3,320}[>)\]]){0,2}[>)\]]*/i;

/** Addresses after which a line is no recipient: it is a sentence about something else. */
const NOT_ALONE = /^[ \t]*(?:is|was|wrote|has|and|or|for|to|est|ist|hat|und|et|y|e|en|of)\b/;

function recipientOf(line: string): Named | null {
  if (!line.includes('@')) return null;
  const label = RECIPIENT_LABEL.exec(line);
  const found = locateAddress(line, label === null ? 0 : label[0].length);
  if (found === null) return null;
  const before = line.slice(label === null ? 0 : label[0].length, found.start);
  const after = line.slice(found.end);
  const repeated = REPEATED.exec(after)?.[0] ?? '';
  const rest = after.slice(repeated.length);
  if (BARE_START.test(before)) {
    if (label !== null) return { address: found.address, name: null, rest: '' };
    if (NOT_ALONE.test(rest)) return null;
    return { address: found.address, name: null, rest: rest.replace(/^[ \t]*(?:\.\.\.|:|-|\()?[ \t]*/, '').trim() };
  }
  const name = NAME_START.exec(before);
  if (name !== null && /^[\s:]*$/.test(rest) && !HELP_LINE.test(before)) return { address: found.address, name: (name[1] ?? '').trim(), rest: '' };
  if (STARTS_WITH_CODE.test(line) || !opensNotice(line)) return null;
  for (let inside: FoundAddress | null = found; inside !== null; inside = locateAddress(line, inside.end)) {
    if (namesSender(line.slice(0, inside.start))) continue;
    // A form that folds lines leaves the whole notice in one.
    const follows = line.slice(inside.end);
    return { address: inside.address, name: null, rest: beginsAnswer(follows) ? follows : '' };
  }
  return null;
}

/** A line that is a server's answer, whatever its words. */
const STARTS_WITH_CODE = /^[\s#<>(]*(?:[245]\d\d[ #-]|[245]\.\d{1,3}\.\d{1,3}\b|smtp;)/i;

/** "The message from x@… could not be delivered" names its sender first. */
function namesSender(before: string): boolean {
  return /\b(?:from|sent by|de la part de|von|da parte di|afkomstig van|de parte de)\s*[<("']*$/i.test(before);
}

function nameRecipient(reading: Reading, named: Named, i: number): void {
  const place = placeOf(reading.view, i);
  const lower = named.address.toLowerCase();
  const seen = reading.details ? reading.detailed : reading.listed;
  if (!seen.includes(lower) && seen.length < 200) seen.push(lower);
  const partner = reading.details && !reading.listed.includes(lower) ? partnerOf(reading, lower) : null;
  const recipient = recipientFor(reading.draft, partner ?? named.address, place);
  if (named.name !== null && named.name !== '') recipient.displayName ??= { value: named.name, place };
  if (reading.answered) {
    reading.current.clear();
    reading.answered = false;
  }
  reading.current.add(recipient);
  reading.indent = indent(reading.view.lines[i] ?? '');
}

/**
 * The details may name a recipient by another of its addresses. Where one recipient was listed and one address stands in
 * the details, they are the same.
 */
function partnerOf(reading: Reading, detailed: string): string | null {
  const [only] = reading.listed;
  return reading.listed.length === 1 && only !== undefined && reading.detailed.length === 1 && reading.detailed[0] === detailed ? only : null;
}

/** Keeps what the details call a recipient that was listed under another address. */
function pairDetails(reading: Reading): void {
  const [listed] = reading.listed;
  const [detailed] = reading.detailed;
  if (reading.listed.length !== 1 || reading.detailed.length !== 1 || listed === undefined || detailed === undefined || listed === detailed) return;
  reading.draft.anomalies.push({ id: 'address-conflict', part: reading.view.textPath, detail: detailed });
}

/** A line that holds a server's words. */
const ANSWER_BEGINS = /^\s*(?:#?\s*[245]\d\d[ \-#]|[245]\.\d{1,3}\.\d{1,3}\b|<<<|smtp;|host \S+\[|(?:the )?remote (?:server|host)|le serveur distant|der remoteserver|el servidor remoto|il server remoto|de externe server|o servidor remoto|serveur distant|smtp error|\(reason:|<[^<>\s]* ?#[245]\.)|\b(?:said|gave this error|returned|renvoyé|zurückgegeben|devolvió|restituito|geretourneerd|retornou)\s*:?\s*['"‘“«]?#?\s*[245]\d\d[ -]/i;

function beginsAnswer(line: string): boolean {
  return ANSWER_BEGINS.test(line) || GAVE_THIS_ERROR.test(line) || (findReplyCode(line) !== null && findEnhancedCode(line) !== null);
}

/** Takes an answer that begins in line i; it ends at an empty line, at a label or at the next recipient. */
function readAnswer(reading: Reading, lines: readonly string[], i: number, end: number, first: string): number {
  let words = first;
  let next = i + 1;
  for (; next < end && words.length < MAX_ANSWER; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '' || REPORTING_SERVER.test(line) || REMOTE_SERVER.test(line) || OTHER_PARTY.test(line)) break;
    if (indent(line) <= reading.indent && recipientOf(line) !== null) break;
    words += ' ' + line.trim();
  }
  const answer = understand(words);
  if (answer.server !== null && answer.text === '') {
    // "mx.example.net gave this error:" — the words follow.
    while (next < end && (lines[next] ?? '').trim() === '') next++;
    answer.text = lines[next] ?? '';
    next++;
  }
  const place = placeOf(reading.view, i);
  for (const recipient of reading.current) giveAnswer(recipient, answer, place);
  if (reading.current.size > 0) reading.answered = true;
  return next;
}

const MAX_ANSWER = 4000;

function indent(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9) at++;
  return at;
}

interface Understood {
  text: string;
  readonly server: string | null;
  readonly address: string | null;
  /** An outer answer that wraps `text`. */
  readonly outer: string | null;
}

function giveAnswer(recipient: RecipientDraft, answer: Understood, place: Place): void {
  if (answer.outer !== null && recipient.answers.length === 0) {
    recipient.answers.push(
      { status: findEnhancedCode(answer.outer), replyCode: findReplyCode(answer.outer), text: answer.outer, server: null },
      { status: findEnhancedCode(answer.text), replyCode: findReplyCode(answer.text), text: answer.text, server: answer.server },
    );
  }
  if (recipient.diagnosticCode !== null && recipient.status === null && recipient.replyCode === null && (findReplyCode(answer.text) !== null || findEnhancedCode(answer.text) !== null)) recipient.diagnosticCode = null;
  if (answer.address !== null) recipient.remoteAddress ??= { value: answer.address, place };
  takeAnswer(recipient, answer.text, answer.server, place);
}

/** Postfix: "host mx.example.net[192.0.2.1] said: 550 …" (bounce_notify_util.c). */
const HOST_SAID = /(?:^|\s)(?:host )?([^\s[\]<>:]+)\[([0-9a-fA-F.:]+)\](?::\d{1,5})? (?:said|refused to talk to me): ?/i;
/** Exim: "host mx.example.net [192.0.2.1]: 550 …" (specification §46). */
const HOST_COLON = /host ([^\s[\]<>:]+) \[([0-9a-fA-F.:]+)\](?::\d{1,5})?: ?/i;
/** Postfix: "connect to mx.example.net[192.0.2.1]:25: Connection timed out". */
const CONNECT_TO = /\b(?:connect to|conversation with|lost connection with) ([^\s[\]<>]+)\[([0-9a-fA-F.:]+)\]/i;
/** Exchange: "Remote Server at example.net (192.0.2.1) returned '550 …'", with a host before it or not. */
const REMOTE_RETURNED = /(?:^|\s)(?:([A-Za-z0-9.-]{4,255}) )?(?:the |le |der |el |il |de |o )?(?:remote ?server|serveur distant|servidor remoto|server remoto|externe server)(?: (?:at|à|sur|auf|en|su|op|em) (\S+?)(?: \(([0-9a-fA-F.:]+)\))?)?\s[^'"‘“«]{1,60}['"‘“«]\s*/i;
/** Exchange Online: "mx.example.net gave this error:". */
const GAVE_THIS_ERROR = /^\s*([A-Za-z0-9.-]{4,255}) (?:gave this error|a (?:renvoyé|généré|retourné) (?:cette|l['’])\s?erreur|(?:hat diesen fehler|gab diesen fehler)[^:]{0,20}|(?:dio|devolvió|generó) este error|ha (?:restituito|generato) (?:questo|il seguente) errore|gaf deze fout|(?:apresentou|retornou|deu) este erro)\s*:\s*/i;
/** Cisco AsyncOS: "5.1.0 - Unknown address error 550-'5.1.1 …'" ("Bounce and Delivery Status Notification", user guide of AsyncOS for Email). */
const ASYNCOS = /^\s*([245]\.\d{1,3}\.\d{1,3}) - (.{2,80}?) ([245]\d\d)-'/;

function understand(words: string): Understood {
  const text = words.replace(/<<< ?/g, '').trim();
  const wrapped = ASYNCOS.exec(text);
  if (wrapped !== null) {
    return { text: `${wrapped[3] ?? ''} ${withoutClosing(text.slice(wrapped[0].length))}`, server: null, address: null, outer: `${wrapped[1] ?? ''} - ${wrapped[2] ?? ''}` };
  }
  const returned = REMOTE_RETURNED.exec(text);
  if (returned !== null) return { text: withoutClosing(text.slice(returned.index + returned[0].length)), server: hostIn(returned[2] ?? returned[1] ?? ''), address: returned[3] ?? null, outer: null };
  const gave = GAVE_THIS_ERROR.exec(text);
  if (gave !== null) return { text: text.slice(gave[0].length), server: gave[1] ?? null, address: null, outer: null };
  const said = HOST_SAID.exec(text) ?? HOST_COLON.exec(text);
  if (said !== null) return { text: text.slice(said.index + said[0].length), server: said[1] ?? null, address: said[2] ?? null, outer: null };
  const connect = CONNECT_TO.exec(text);
  if (connect !== null) return { text, server: connect[1] ?? null, address: connect[2] ?? null, outer: null };
  return { text: text.replace(/^[('"#\s]+/, '').replace(/##[^#]{0,10}$/, ''), server: null, address: null, outer: null };
}

/** Drops the closing quotation mark of a quoted answer and what follows it. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  const last = trimmed.charCodeAt(trimmed.length - 1);
  return last === 39 || last === 34 || last === 0x2019 || last === 0x201d || last === 0xbb ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

const HOST = /^[\s<("'[]*((?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\.)+[A-Za-z0-9-]{2,63}|[A-Za-z0-9][A-Za-z0-9-]{2,62})(?=[\s>)"'\].,;:(]|$)/;

function hostIn(text: string): string | null {
  if (text.length > MAX_LINE) return null;
  return HOST.exec(text)?.[1] ?? null;
}

/** Exim and Google name the recipients in a header field of the notice. */
function readFailedRecipients(view: NoticeView, draft: ReportDraft): void {
  const value = view.header('x-failed-recipients');
  for (const piece of value.split(',').slice(0, 1000)) {
    const address = piece.trim();
    if (address.includes('@')) recipientFor(draft, address, { part: '', line: 0, reader: READER });
  }
}
