import { addressOfField } from './address';
import { findEnhancedCode, findReplyCode } from './codes';
import type { Action, Anomaly, AnomalyId, Answer, Hop, MessageKind, Place, ReturnedMessage, SmtpStage, Sourced } from './delivery-report';
import { foldBlanks } from './fold-blanks';

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
  /** Recipients by address, once there are many. */
  index?: { readonly byAddress: Map<string, RecipientDraft>; seen: number };
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
  const known = findRecipient(draft, clean.toLowerCase());
  if (known !== null) return known;
  const [only] = draft.recipients;
  const nameless = draft.recipients.length > FEW ? undefined : draft.recipients.find((candidate) => candidate.address === null && candidate.finalRecipient === null && candidate.originalRecipient === null);
  const recipient = nameless ?? (draft.recipients.length === 1 && only?.address === null ? only : addRecipient(draft));
  recipient.address = { value: clean, place };
  return recipient;
}

/** Recipients that are compared one by one; more are indexed, so that 5,000 are not compared 5,000 times. */
const FEW = 32;

function findRecipient(draft: ReportDraft, lower: string): RecipientDraft | null {
  const { recipients } = draft;
  if (recipients.length > FEW) return indexOf(draft).get(lower) ?? null;
  for (const known of recipients) {
    if (known.address?.value.toLowerCase() === lower || known.finalRecipient?.value.toLowerCase() === lower || known.originalRecipient?.value.toLowerCase() === lower) return known;
  }
  return null;
}

function indexOf(draft: ReportDraft): Map<string, RecipientDraft> {
  const { recipients } = draft;
  if (draft.index === undefined || recipients.length < draft.index.seen) draft.index = { byAddress: new Map(), seen: 0 };
  const { index } = draft;
  for (; index.seen < recipients.length; index.seen++) {
    const recipient = recipients[index.seen];
    if (recipient === undefined) continue;
    for (const named of [recipient.originalRecipient, recipient.finalRecipient, recipient.address]) if (named !== null) index.byAddress.set(named.value.toLowerCase(), recipient);
  }
  return index.byAddress;
}

/**
 * Takes one server answer for a recipient: its words and, where absent so far, its codes and server.
 * @param text the answer as written, lines joined
 * @param server the host that gave it, or null
 */
export function takeAnswer(recipient: RecipientDraft, text: string, server: string | null, place: Place): void {
  const words = foldBlanks(text);
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
