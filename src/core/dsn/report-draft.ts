import { addressOfField } from './address';
import { findEnhancedCode, findReplyCode } from './codes';
import type { Action, Anomaly, AnomalyId, Answer, Hop, MessageKind, Place, ReturnedMessage, SmtpStage, Sourced } from './delivery-report';

/** A recipient while it is being read. Same fields as RecipientReport; readers fill what they know. */
export interface RecipientDraft {
  address: Sourced<string> | null;
  displayName: Sourced<string> | null;
  finalRecipient: Sourced<string> | null;
  originalRecipient: Sourced<string> | null;
  action: Sourced<Action> | null;
  status: Sourced<string> | null;
  statusField: Sourced<string> | null;
  replyCode: Sourced<string> | null;
  diagnosticCode: Sourced<string> | null;
  /** Exchange's X-Supplementary-Info: stands in for a Diagnostic-Code that is missing. */
  supplementary?: Sourced<string>;
  remoteMta: Sourced<string> | null;
  remoteAddress: Sourced<string> | null;
  stage: Sourced<SmtpStage> | null;
  lastAttempt: Sourced<string> | null;
  willRetryUntil: Sourced<string> | null;
  answers: Answer[];
  otherCodes: Sourced<string>[];
}

/** A report while it is being read. The norm's reader fills it first; the format of the reporting system then adds and corrects. */
export interface ReportDraft {
  /** Set by a format where it knows better than the actions tell; otherwise derived from them. */
  kind: MessageKind | null;
  format: string;
  reportingMta: Sourced<string> | null;
  receivedFromMta: Sourced<string> | null;
  arrivalDate: Sourced<string> | null;
  originalEnvelopeId: Sourced<string> | null;
  recipients: RecipientDraft[];
  anomalies: Anomaly[];
  /** Offset in the visible text where the returned message begins, if the notice quotes it in its text; -1 otherwise. */
  originalAt: number;
  /** The notice's own table of hops, oldest first; preferred over the Received fields of the returned message. */
  hops?: Hop[];
  /** What the notice itself tells of the message, for notices that return none. */
  original?: ReturnedMessage;
}

/** An empty draft. */
export function newDraft(): ReportDraft {
  return {
    kind: null, format: 'general', reportingMta: null, receivedFromMta: null, arrivalDate: null, originalEnvelopeId: null,
    recipients: [], anomalies: [], originalAt: -1,
  };
}

/** An empty recipient, added to the draft. */
export function addRecipient(draft: ReportDraft): RecipientDraft {
  const recipient: RecipientDraft = {
    address: null, displayName: null, finalRecipient: null, originalRecipient: null, action: null, status: null, statusField: null, replyCode: null,
    diagnosticCode: null, remoteMta: null, remoteAddress: null, stage: null, lastAttempt: null, willRetryUntil: null, answers: [], otherCodes: [],
  };
  draft.recipients.push(recipient);
  return recipient;
}

/** A sourced value. */
export function sourced<T>(value: T, part: string, line: number, reader: string): Sourced<T> {
  return { value, place: { part, line, reader } };
}

/**
 * The recipient with this address: an existing one (compared without case against all its addresses), else a new one.
 * A nameless recipient of the norm's report is taken over rather than doubled, and so is the only one it names: notices
 * that name one recipient twice differ where an alias was expanded.
 * @param address as written in the notice
 */
export function recipientFor(draft: ReportDraft, address: string, place: Place): RecipientDraft {
  const clean = addressOfField(address) ?? address;
  const index = indexOf(draft);
  const known = index.byAddress.get(clean.toLowerCase());
  if (known !== undefined) return known;
  const [only] = draft.recipients;
  const taken = index.nameless.shift() ?? (draft.recipients.length === 1 && only?.address === null ? only : undefined);
  const recipient = taken ?? addRecipient(draft);
  recipient.address = { value: clean, place };
  if (taken === undefined) index.seen++;
  index.byAddress.set(clean.toLowerCase(), recipient);
  return recipient;
}

/** Recipients by address, so that a notice of 5,000 is not compared 5,000 times 5,000. */
interface RecipientIndex {
  readonly byAddress: Map<string, RecipientDraft>;
  readonly nameless: RecipientDraft[];
  /** Recipients of the draft that are in the index already. */
  seen: number;
  /** The first of them: another one means that the list was made anew. */
  first: RecipientDraft | undefined;
}

const indexes = new WeakMap<ReportDraft, RecipientIndex>();

function indexOf(draft: ReportDraft): RecipientIndex {
  let index = indexes.get(draft);
  if (index === undefined || draft.recipients.length < index.seen || draft.recipients[0] !== index.first) {
    index = { byAddress: new Map(), nameless: [], seen: 0, first: draft.recipients[0] };
    indexes.set(draft, index);
  }
  for (; index.seen < draft.recipients.length; index.seen++) {
    const recipient = draft.recipients[index.seen];
    if (recipient === undefined) continue;
    if (recipient.address === null && recipient.finalRecipient === null && recipient.originalRecipient === null) index.nameless.push(recipient);
    for (const named of [recipient.originalRecipient, recipient.finalRecipient, recipient.address]) if (named !== null) index.byAddress.set(named.value.toLowerCase(), recipient);
  }
  return index;
}

/**
 * Takes one server answer for a recipient: its words and, where absent so far, its codes and server.
 * @param text the answer as written, lines joined
 * @param server the host that gave it, or null
 */
export function takeAnswer(recipient: RecipientDraft, text: string, server: string | null, place: Place): void {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return;
  recipient.diagnosticCode ??= { value: words, place };
  const status = findEnhancedCode(words);
  const replyCode = findReplyCode(words);
  if (recipient.status === null && status !== null) recipient.status = { value: status, place };
  if (recipient.replyCode === null && replyCode !== null) recipient.replyCode = { value: replyCode, place };
  if (recipient.remoteMta === null && server !== null && server !== '') recipient.remoteMta = { value: server, place };
}

/** Records an anomaly once. */
export function noteAnomaly(draft: ReportDraft, id: AnomalyId, part: string, detail?: string): void {
  if (draft.anomalies.length >= 100 || draft.anomalies.some((known) => known.id === id && known.part === part)) return;
  draft.anomalies.push(detail === undefined ? { id, part } : { id, part, detail });
}
