import { decodeCharset, hasLoneSurrogate } from '../mime/charset';
import { MAX_TEXT_BYTES } from '../mime/limits';
import { messageOfText, parseMessages, type MimePart } from '../mime/mime-part';
import { addressList } from './address';
import { hasAutomaticSubject, isAutomaticReply, readAutomaticReply } from './automatic-reply';
import { readDate } from './date';
import { readDeliveryStatus, readStatusText } from './delivery-status';
import type { AnomalyId, AutomaticReply, DeliveryReport, Hop, Notice, RecipientReport, ReturnedMessage, SignatureKey } from './delivery-report';
import { formats } from './formats';
import { askedFormats } from './formats/asked';
import { answersNotice, isAnswer, isDaemon, isNoticeSender, isNoticeSubject, readGenerally, readWords } from './general-reader';
import { readHops } from './hops';
import { readSignatures } from './signatures';
import { kindOfActions, kindOfReportParts, type Decision } from './message-kind';
import { NoticeView } from './notice-view';
import { beforeReturned, saysDelayed } from './notice-wording';
import { newDraft, noteAnomaly, type ReportDraft } from './report-draft';
import { readNoticeHead, readReturnedMessage, type ReturnedHeader } from './returned-message';
import { settleRecipient } from './settle';
import { cleanCopiedText, findNotice, type VisibleText } from './visible-text';

/** Characters of a header quoted inside a notice's text that are looked at. */
const MAX_QUOTED_HEADER = 65_536;

/**
 * Reads a mail into a delivery report.
 * @param bytes a whole message (RFC 5322), its header alone, or the visible text of a notice as a person copied it
 * @param completeness what is known of it: `text-only` for a mail that a program told in pieces, unless its machine-readable
 *   part came along
 * @returns the report; for mail that is no notice, one with its kind and no recipients. Never throws.
 */
export function readReport(bytes: Uint8Array, completeness: 'whole' | 'text-only' = 'whole'): DeliveryReport {
  const [root, ...further] = parseMessages(bytes);
  return root !== undefined && isMessage(root) ? readMail(root, further, completeness) : readCopiedText(root ?? messageOfText(''));
}

/** Fields that only mail software writes: copied head lines have none of them. */
const SOFTWARE_FIELDS: readonly string[] = ['mime-version', 'content-type', 'received', 'return-path', 'message-id', 'delivered-to', 'x-failed-recipients', 'auto-submitted'];

/** A message has a header (RFC 5322 §2.2); text has none, or head lines that a mail program showed above it. */
function isMessage(root: MimePart): boolean {
  const fields = root.headerCount;
  if (fields === 0 || root.strayLines > fields) return false;
  if (SOFTWARE_FIELDS.some((name) => root.has(name))) return true;
  return root.strayLines === 0 && !root.has('sent') && root.has('from') && (root.has('date') || root.has('to') || root.has('subject')) && root.bodyStart < root.end && !isCopiedHead(root);
}

/** Mail programs show dates in the reader's language and names without addresses; RFC 5322 §3.3 and §3.4 know neither. */
function isCopiedHead(root: MimePart): boolean {
  const from = root.header('from') ?? '';
  const date = root.header('date');
  return !from.includes('@') && !from.includes('<') && (date === null || readDate(date) === null) && !/^\S+$/.test(from.trim());
}

function readMail(root: MimePart, further: readonly MimePart[], known: 'whole' | 'text-only'): DeliveryReport {
  const view = new NoticeView(root);
  const draft = newDraft();
  const decision = decide(view, draft);
  for (const message of further) addNotice(message, decision, draft);
  const headersOnly = root.bodyStart >= root.end && decision.kind !== 'ordinary';
  const automaticReply = decision.kind === 'automatic-reply' ? describeAutomaticReply(view) : null;
  for (const { mark, part } of root.marks) noteAnomaly(draft, mark satisfies AnomalyId, part);
  return new Report(view, draft, decision, headersOnly ? 'headers-only' : view.statusParts.length > 0 ? 'whole' : known, automaticReply, null);
}

/** Several notices in one file (RFC 4155) are read as one, as long as they are of one kind. */
function addNotice(message: MimePart, decision: Decision, draft: ReportDraft): void {
  const own = newDraft();
  if (decide(new NoticeView(message), own).kind === decision.kind) draft.recipients.push(...own.recipients);
}

function describeAutomaticReply(view: NoticeView): AutomaticReply {
  const own = [...addressList(view.from, 5), ...addressList(view.header('to'), 50), ...addressList(view.header('reply-to'), 5)].map(({ address }) => address);
  return readAutomaticReply(view, own);
}

function decide(view: NoticeView, draft: ReportDraft): Decision {
  const byParts = kindOfReportParts(view);
  if (byParts !== null) return byParts;
  for (const part of view.statusParts) readDeliveryStatus(part, draft);
  const reported = draft.recipients.length > 0;
  if (reported) draft.format = 'rfc3464';
  const fromSystem = isNoticeSender(view.from);
  // A forwarded or answered notice keeps its parts and its words, but a person sends it.
  if (!fromSystem && isAnswer(view.subject) && view.root.contentType.value !== 'multipart/report') {
    if (reported) return { kind: 'about-a-bounce', because: 'attached-report' };
    if (isAutomaticReply(view)) return { kind: 'automatic-reply', because: 'auto-submitted' };
    return decidePersonal(view, draft);
  }
  // A list's mail is no notice, unless it says that nobody but a mail system wrote it.
  const listed = !reported && isListMail(view) && !isDaemon(view.from);
  const byFormat = listed ? null : readByFormat(view, draft, reported);
  if (byFormat !== null) return byFormat;
  if (reported) {
    // A report that names nobody: the words may.
    if (draft.recipients.some(({ finalRecipient, originalRecipient, address }) => finalRecipient === null && originalRecipient === null && address === null)) readWords(view, draft);
    return { kind: kindOfActions(draft), because: 'report-type' };
  }
  if (isAutomaticReply(view) && !(fromSystem && !hasAutomaticSubject(view.subject))) return { kind: 'automatic-reply', because: 'auto-submitted' };
  if (!listed && readGenerally(view, draft)) return { kind: kindOfActions(draft), because: 'general' };
  if (isReportWithoutBody(view)) return { kind: saysDelayed(view.subject) ? 'delayed' : 'failed', because: 'report-type' };
  if (isAutomaticReply(view)) return { kind: 'automatic-reply', because: 'auto-submitted' };
  return decidePersonal(view, draft);
}

const asked = askedFormats(formats);

function readByFormat(view: NoticeView, draft: ReportDraft, reported: boolean): Decision | null {
  const signalled = asked.forNotice(view);
  for (let i = 0; i < formats.length; i++) {
    const format = formats[i]!;
    if (signalled[i] === 0 || !format.recognises(view)) continue;
    const before = draft.recipients.length;
    format.decode(view, draft);
    if (reported || draft.recipients.length > before || draft.kind !== null) {
      draft.format = format.id;
      return { kind: kindOfActions(draft), because: `format:${format.id}` };
    }
  }
  return null;
}

/** RFC 2919, RFC 2369: what a list sends to its members, newsletters about bounces among it. */
function isListMail(view: NoticeView): boolean {
  return view.has('list-unsubscribe') || view.has('list-id') || view.has('list-post');
}

/** The header of a delivery report, copied without its body. */
function isReportWithoutBody(view: NoticeView): boolean {
  const { root } = view;
  return root.bodyStart >= root.end && root.contentType.value === 'multipart/report' && root.contentType.parameters['report-type']?.toLowerCase() === 'delivery-status';
}

/** A person's mail: about a bounce if it carries one, quotes one or answers one. */
function decidePersonal(view: NoticeView, draft: ReportDraft): Decision {
  if (isListMail(view)) return { kind: 'ordinary', because: 'list' };
  const attached = view.returnedPart?.children[0];
  if (attached !== undefined && looksLikeNotice(attached)) {
    const inner = new NoticeView(attached);
    const read = newDraft();
    const kind = decide(inner, read).kind;
    if (kind === 'failed' || kind === 'delayed') {
      draft.recipients.push(...read.recipients);
      draft.reportingMta ??= read.reportingMta;
      return { kind: 'about-a-bounce', because: 'attached-report' };
    }
  }
  const { text } = view;
  if (answersNotice(view.subject) || text.includes('@')) {
    const found = findNotice(cleanCopiedText(text));
    if (found.opens && (found.quoted || answersNotice(view.subject))) {
      readWords(new NoticeView(view.root, found), draft);
      draft.kind = null;
      return { kind: 'about-a-bounce', because: 'quoted-notice' };
    }
    if (answersNotice(view.subject)) return { kind: 'about-a-bounce', because: 'subject' };
  }
  return { kind: 'ordinary', because: 'nothing' };
}

function looksLikeNotice(message: MimePart): boolean {
  return message.contentType.value === 'multipart/report' || message.has('x-failed-recipients') || isNoticeSender(message.header('from') ?? '') || isNoticeSubject(message.header('subject') ?? '');
}

function readCopiedText(root: MimePart): DeliveryReport {
  const bytes = root.source.bytes.subarray(root.start, Math.min(root.end, root.start + MAX_TEXT_BYTES));
  const draft = newDraft();
  if (root.end - root.start > MAX_TEXT_BYTES) noteAnomaly(draft, 'text-too-long', '');
  if (hasLoneSurrogate(bytes)) noteAnomaly(draft, 'lone-surrogates', '');
  if (bytes.length === 0) noteAnomaly(draft, 'empty', '');
  const found = findNotice(cleanCopiedText(decodeCharset(bytes, null).text));
  const view = new NoticeView(messageOfText(found.text), found);
  const decision = decideCopied(view, draft, found);
  if (found.quoted && decision.kind !== 'ordinary') noteAnomaly(draft, 'quoted', '');
  const automaticReply = decision.kind === 'automatic-reply' ? readAutomaticReply(view, [...addressList(found.from ?? ''), ...addressList(found.to ?? '')].map(({ address }) => address)) : null;
  return new Report(view, draft, decision, 'text-only', automaticReply, found);
}

function decideCopied(view: NoticeView, draft: ReportDraft, found: VisibleText): Decision {
  if (!found.opens && hasAutomaticSubject(view.subject)) return { kind: 'automatic-reply', because: 'subject' };
  const headed = isNoticeSubject(view.subject) || isNoticeSender(view.from);
  const opens = found.opens || headed;
  if (opens && /^final-recipient ?:/im.test(found.text)) readStatusText(found.text, view.textPath, draft);
  const reported = draft.recipients.length > 0;
  // Amazon's notifications are JSON (SNS): pasted as they come, they open like nothing else.
  const structured = opens || found.text.trimStart().startsWith('{');
  const worded = asked.forText(found.text);
  const signalled = structured ? asked.forNotice(view) : null;
  for (let i = 0; i < formats.length; i++) {
    const format = formats[i]!;
    const byText = worded[i] === 1 && format.recognisesText?.(found.text) === true;
    if (!byText && (signalled === null || signalled[i] === 0 || !format.recognises(view))) continue;
    format.decode(view, draft);
    if (draft.recipients.length > 0 || draft.kind !== null) {
      draft.format = format.id;
      if (!reported && saysDelayed(found.text)) markDelayed(draft);
      return { kind: kindOfActions(draft), because: `format:${format.id}` };
    }
  }
  if (reported) return { kind: kindOfActions(draft), because: 'report-type' };
  const before = draft.recipients.length;
  if (opens && readWords(view, draft)) return { kind: kindOfActions(draft), because: 'wording' };
  draft.recipients.length = before;
  return { kind: 'ordinary', because: 'nothing' };
}

/** Without a subject, only the words tell a delay from a failure; a permanent code contradicts them. */
function markDelayed(draft: ReportDraft): void {
  if (draft.kind !== null || draft.recipients.some(({ status, replyCode }) => status?.value.startsWith('5') === true || replyCode?.value.startsWith('5') === true)) return;
  draft.kind = 'delayed';
  for (const recipient of draft.recipients) if (recipient.action !== null) recipient.action = { ...recipient.action, value: 'delayed' };
}

/** Marks that turn the direction of what follows (Unicode Standard Annex #9): a name or an answer can lie with them. */
function turns(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x202a && code <= 0x2069 && (code <= 0x202e || code >= 0x2066)) return true;
  }
  return false;
}

/** A report whose less asked-for pieces are read when somebody asks for them; written out as JSON it is whole. */
class Report implements DeliveryReport {
  readonly kind: Decision['kind'];
  readonly kindBecause: string;
  readonly format: string;
  readonly completeness: DeliveryReport['completeness'];
  readonly reportingMta: DeliveryReport['reportingMta'];
  readonly receivedFromMta: DeliveryReport['receivedFromMta'];
  readonly arrivalDate: DeliveryReport['arrivalDate'];
  readonly originalEnvelopeId: DeliveryReport['originalEnvelopeId'];
  readonly recipients: readonly RecipientReport[];
  readonly automaticReply: AutomaticReply | null;
  readonly anomalies: DeliveryReport['anomalies'];
  readonly #view: NoticeView;
  readonly #draft: ReportDraft;
  readonly #copied: VisibleText | null;
  #notice: Notice | null = null;
  #text: string | null = null;
  #returned: ReturnedHeader | null | undefined = undefined;
  #hops: readonly Hop[] | null = null;
  #signatures: readonly SignatureKey[] | null = null;

  constructor(view: NoticeView, draft: ReportDraft, decision: Decision, completeness: DeliveryReport['completeness'], automaticReply: AutomaticReply | null, copied: VisibleText | null) {
    this.#view = view;
    this.#draft = draft;
    this.#copied = copied;
    this.kind = decision.kind;
    this.kindBecause = decision.because;
    this.format = draft.format;
    this.completeness = completeness;
    this.reportingMta = draft.reportingMta;
    this.receivedFromMta = draft.receivedFromMta;
    this.arrivalDate = draft.arrivalDate;
    this.originalEnvelopeId = draft.originalEnvelopeId;
    this.recipients = draft.recipients.map((recipient) => settleRecipient(draft, recipient));
    this.automaticReply = automaticReply;
    noteOddities(view, draft, decision, this.recipients);
    this.anomalies = draft.anomalies;
  }

  get notice(): Notice {
    this.#notice ??= this.#copied === null ? readNoticeHead(this.#view.root) : copiedHead(this.#copied);
    return this.#notice;
  }

  get original(): ReturnedMessage | null {
    return this.#header?.message ?? this.#draft.original ?? null;
  }

  get hops(): readonly Hop[] {
    this.#hops ??= this.#draft.hops ?? readHops(this.#header?.header.fields ?? []);
    return this.#hops;
  }

  get signatures(): readonly SignatureKey[] {
    this.#signatures ??= readSignatures(this.#header?.header.fields ?? []);
    return this.#signatures;
  }

  get text(): string {
    this.#text ??= beforeReturned(this.#view.text);
    return this.#text;
  }

  get #header(): ReturnedHeader | null {
    if (this.#returned === undefined) this.#returned = readReturned(this.#view, this.#draft);
    return this.#returned;
  }

  toJSON(): DeliveryReport {
    return { ...this, notice: this.notice, original: this.original, hops: this.hops, signatures: this.signatures, text: this.text };
  }
}

function noteOddities(view: NoticeView, draft: ReportDraft, decision: Decision, recipients: readonly RecipientReport[]): void {
  if ((decision.kind === 'failed' || decision.kind === 'delayed') && returnsNotice(view)) noteAnomaly(draft, 'nested-bounce', view.returnedPart?.path ?? '');
  let turned = turns(view.subject);
  for (const { address, diagnosticCode, displayName } of recipients) {
    turned ||= (address !== null && turns(address.value)) || (diagnosticCode !== null && turns(diagnosticCode.value)) || (displayName !== null && turns(displayName.value));
  }
  if (turned) noteAnomaly(draft, 'bidi-controls', '');
}

/** True if the message that came back is itself a notice. */
function returnsNotice(view: NoticeView): boolean {
  const header = view.returnedHeaderText;
  return header !== '' && (header.includes('report-type=') || header.includes('MAILER-DAEMON')) && /^(?:content-type:[ \t]*multipart\/report|from:[^\n]*mailer-daemon)/im.test(header);
}

function copiedHead(found: VisibleText): Notice {
  const from = addressList(found.from ?? '', 1)[0];
  return {
    subject: found.subject,
    from: from?.address ?? null,
    fromName: from === undefined ? found.from : from.name,
    to: addressList(found.to ?? '', 1)[0]?.address ?? null,
    date: found.date === null ? null : readDate(found.date),
    messageId: null,
  };
}

function readReturned(view: NoticeView, draft: ReportDraft): ReturnedHeader | null {
  const block = view.returnedHeaderText;
  if (block !== '') return readReturnedMessage(block, view.returnedPart);
  if (draft.originalAt < 0) return null;
  const quoted = readReturnedMessage(view.text.slice(draft.originalAt, draft.originalAt + MAX_QUOTED_HEADER).trimStart(), null);
  // A header that lost its line ends says nothing.
  return quoted === null || (quoted.message.subject === null && quoted.message.from === null && quoted.message.messageId === null) ? null : quoted;
}
