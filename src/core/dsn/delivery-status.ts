import type { MimePart } from '../mime/mime-part';
import { decodeHeaderText, parseHeaderBlock, type HeaderField } from '../mime/header';
import { addressOfField } from './address';
import { readDate } from './date';
import type { Action } from './delivery-report';
import { addRecipient, noteAnomaly, sourced, type RecipientDraft, type ReportDraft } from './report-draft';
import { readSupplementaryInfo } from './supplementary-info';

/** Recipients of one report. A list server's longest notices stay under 5,000; what is beyond is counted, not read. */
const MAX_RECIPIENTS = 10_000;

/** Fields of one report: a recipient has up to nine of the norm's and some of the writer's own. */
const MAX_FIELDS = 20 * MAX_RECIPIENTS;

const READER = 'rfc3464';

/** IPv4 and IPv6 addresses in the comment or the brackets of an MTA name. */
const REMOTE_ADDRESS = /[([](?:IPv6:)?(?:(\d{1,3}(?:\.\d{1,3}){3})|([0-9a-fA-F]{0,4}:[0-9a-fA-F:.]{2,43}))[\]),; ]/i;

/** Fields of a recipient's block. Blocks end at an empty line (RFC 3464 §2.1); where it is missing, a second Final-Recipient opens the next. */
const PER_RECIPIENT = new Set(['final-recipient', 'original-recipient', 'action', 'status', 'diagnostic-code', 'remote-mta', 'last-attempt-date', 'will-retry-until', 'final-log-id', 'x-display-name', 'x-supplementary-info']);

/**
 * Reads message/delivery-status and message/global-delivery-status into the draft (RFC 3464 §2, RFC 6533 §4).
 * @param part the report part; its own transfer encoding is undone
 */
export function readDeliveryStatus(part: MimePart, draft: ReportDraft): void {
  readStatusText(part.text(), part.path, draft);
}

/**
 * Reads the fields of a delivery report wherever they stand, such as in a text that quotes them.
 * @param text blocks of fields, decoded, lines ended by LF
 * @param path the part they stand in, for places
 */
export function readStatusText(text: string, path: string, draft: ReportDraft): void {
  let current: RecipientDraft | null = null;
  let block = -1;
  let fragment = false;
  for (const field of parseHeaderBlock(text, MAX_FIELDS).fields) {
    if (field.block !== block) {
      // One block, one recipient; sloppy reports without empty lines repeat fields instead.
      ({ block } = field);
      current = null;
    }
    if (!PER_RECIPIENT.has(field.name)) {
      readMessageField(field, draft, path);
      continue;
    }
    if (current === null || (field.name === 'final-recipient' && current.finalRecipient !== null)) {
      if (draft.recipients.length >= MAX_RECIPIENTS) {
        noteAnomaly(draft, 'too-many-recipients', path);
        return;
      }
      if (current !== null) noteAnomaly(draft, 'sloppy-report', path);
      fragment ||= !OPENS_RECIPIENT.test(field.name);
      current = addRecipient(draft);
    }
    readRecipientField(field, current, draft, path);
  }
  // A block that only carries, say, a Diagnostic-Code belongs to the recipient before it.
  if (fragment) mergeFragments(draft);
}

/** Fields that a block of its own recipient begins with. */
const OPENS_RECIPIENT = /^(?:final-recipient|original-recipient|action|status)$/;

function mergeFragments(draft: ReportDraft): void {
  const merged: RecipientDraft[] = [];
  for (const recipient of draft.recipients) {
    const previous = merged[merged.length - 1];
    if (previous !== undefined && recipient.finalRecipient === null && recipient.originalRecipient === null && recipient.action === null && recipient.status === null) {
      previous.diagnosticCode ??= recipient.diagnosticCode;
      previous.remoteMta ??= recipient.remoteMta;
      previous.lastAttempt ??= recipient.lastAttempt;
      previous.willRetryUntil ??= recipient.willRetryUntil;
    } else merged.push(recipient);
  }
  draft.recipients.length = 0;
  for (const recipient of merged) draft.recipients.push(recipient);
}

function readMessageField(field: HeaderField, draft: ReportDraft, path: string): void {
  const { line } = field;
  switch (field.name) {
    case 'reporting-mta':
      draft.reportingMta ??= sourcedMta(field, path, line);
      break;
    case 'received-from-mta':
      draft.receivedFromMta ??= sourcedMta(field, path, line);
      break;
    case 'arrival-date':
      draft.arrivalDate ??= sourced(readDate(field.raw) ?? field.raw, path, line, READER);
      break;
    case 'original-envelope-id':
      draft.originalEnvelopeId ??= sourced(field.raw, path, line, READER);
      break;
    default:
  }
}

function readRecipientField(field: HeaderField, recipient: RecipientDraft, draft: ReportDraft, path: string): void {
  const { line } = field;
  switch (field.name) {
    case 'final-recipient': {
      const address = addressOfField(decodeHeaderText(field.raw));
      if (address !== null) recipient.finalRecipient ??= sourced(address, path, line, READER);
      break;
    }
    case 'original-recipient': {
      const address = addressOfField(decodeHeaderText(field.raw));
      if (address !== null) recipient.originalRecipient ??= sourced(address, path, line, READER);
      break;
    }
    case 'action': {
      const action = readAction(field.raw);
      if (action === null) noteAnomaly(draft, 'unknown-action', path, field.raw.slice(0, 40));
      else recipient.action ??= sourced(action, path, line, READER);
      break;
    }
    case 'status': {
      const code = /^[^0-9]{0,3}([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(field.raw);
      if (code?.[1] !== undefined) recipient.statusField ??= sourced(code[1], path, line, READER);
      break;
    }
    case 'diagnostic-code': {
      const text = decodeHeaderText(field.raw).replace(/^[ \t]*[a-z0-9-]{1,30}[ \t]*;[ \t]*/i, '').trim();
      if (text !== '') recipient.diagnosticCode ??= sourced(text, path, line, READER);
      break;
    }
    case 'remote-mta':
      recipient.remoteMta ??= sourcedMta(field, path, line);
      recipient.remoteAddress ??= sourcedAddress(field, path, line);
      break;
    case 'x-display-name': {
      const name = decodeHeaderText(field.raw).trim();
      if (name !== '' && !name.includes('@')) recipient.displayName ??= sourced(name, path, line, READER);
      break;
    }
    case 'x-supplementary-info': {
      // Exchange rebuilds a stored report without Diagnostic-Code and with a clamped Status (MS-OXCMAIL §2.1.3.6.1).
      const info = readSupplementaryInfo(decodeHeaderText(field.raw));
      if (info === null) break;
      recipient.status ??= sourced(info.status, path, line, READER);
      if (info.server !== null) recipient.remoteMta ??= sourced(info.server, path, line, READER);
      if (info.words !== '') recipient.supplementary = sourced(info.words, path, line, READER);
      break;
    }
    case 'last-attempt-date':
      recipient.lastAttempt ??= sourced(readDate(field.raw) ?? field.raw, path, line, READER);
      break;
    case 'will-retry-until':
      recipient.willRetryUntil ??= sourced(readDate(field.raw) ?? field.raw, path, line, READER);
      break;
    default:
  }
}

/** RFC 3464 §2.3.3; values outside it that systems write: failure, error, expired, undeliverable (as failed), deliverable. */
function readAction(raw: string): Action | null {
  const word = /^[a-z]+/i.exec(raw.trim())?.[0].toLowerCase();
  switch (word) {
    case 'failed': case 'delayed': case 'delivered': case 'relayed': case 'expanded':
      return word;
    case 'failure': case 'fail': case 'error': case 'expired': case 'undeliverable':
      return 'failed';
    // Postfix, `sendmail -bv`: the address would have been delivered to (bounce(8), verify mode).
    case 'deliverable':
      return 'delivered';
    case 'delay': case 'deferred':
      return 'delayed';
    default:
      return null;
  }
}

/** The IP address in `dns; host.example (192.0.2.1, …)` or `dns; [192.0.2.1]`, or null. */
function sourcedAddress(field: HeaderField, path: string, line: number): ReturnType<typeof sourced<string>> | null {
  if (!field.raw.includes('(') && !field.raw.includes('[')) return null;
  const match = REMOTE_ADDRESS.exec(field.raw);
  const address = match?.[1] ?? match?.[2];
  return address === undefined ? null : sourced(address, path, line, READER);
}

/** The ordinary case, decided without further looking. */
const PLAIN_MTA = /^(?:dns|smtp|x-[a-z]{1,12}); ?([A-Za-z0-9.-]{1,255}[A-Za-z0-9])$/i;

/** `dns; host.example (192.0.2.1)` → host (RFC 3464 §2.2.2): type, comment and final dot dropped. */
function sourcedMta(field: HeaderField, path: string, line: number): ReturnType<typeof sourced<string>> | null {
  const plain = PLAIN_MTA.exec(field.raw)?.[1];
  if (plain !== undefined) return sourced(plain, path, line, READER);
  const text = decodeHeaderText(field.raw).replace(/^[ \t]*[a-z0-9-]{1,20}[ \t]*[;/][ \t]*/i, '');
  const comment = text.indexOf('(');
  const host = (comment < 0 ? text : text.slice(0, comment)).trim().replace(/^<|>$/g, '').replace(/\.$/, '');
  return host === '' ? null : sourced(host, path, line, READER);
}
