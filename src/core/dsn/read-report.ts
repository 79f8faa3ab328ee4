import type { MimePart } from '../mime/mime-part';
import { parseMessage } from '../mime/mime-part';
import { parseHeaderBlock, decodeHeaderText, type HeaderField } from '../mime/header';
import { addressList } from './address';
import { readDate } from './date';
import { readDeliveryStatus } from './delivery-status';
import type { AnomalyId, DeliveryReport, MessageKind, Notice, ReturnedMessage } from './delivery-report';
import { formats } from './formats';
import { readGenerally } from './general-reader';
import { readHops } from './hops';
import { isAutomaticReply, kindOfActions, kindOfReportParts } from './message-kind';
import { NoticeView } from './notice-view';
import { newDraft, noteAnomaly, type ReportDraft } from './report-draft';
import { settleRecipient } from './settle';

/** Characters of a header quoted inside a notice's text that are looked at. */
const MAX_QUOTED_HEADER = 65_536;

/**
 * Reads a mail into a delivery report.
 * @param bytes a whole message (RFC 5322), or the visible text of a notice without any header
 * @returns the report; for mail that is no notice, one with its kind and no recipients. Never throws.
 */
export function readReport(bytes: Uint8Array): DeliveryReport {
  return readTree(parseMessage(bytes));
}

function readTree(root: MimePart): DeliveryReport {
  const view = new NoticeView(root);
  const draft = newDraft();
  const decided = decide(view, draft);
  for (const { mark, part } of root.marks) noteAnomaly(draft, mark satisfies AnomalyId, part);
  return finish(view, draft, decided.kind, decided.because);
}

function decide(view: NoticeView, draft: ReportDraft): { kind: MessageKind; because: string } {
  const byParts = kindOfReportParts(view);
  if (byParts !== null) return byParts;
  for (const part of view.statusParts) readDeliveryStatus(part, draft);
  const reported = draft.recipients.length > 0;
  if (reported) draft.format = 'rfc3464';
  for (const format of formats) {
    if (!format.recognises(view)) continue;
    const before = draft.recipients.length;
    format.decode(view, draft);
    if (reported || draft.recipients.length > before || draft.kind !== null) {
      draft.format = format.id;
      return { kind: kindOfActions(draft), because: `format:${format.id}` };
    }
  }
  if (reported) return { kind: kindOfActions(draft), because: 'report-type' };
  if (isAutomaticReply(view)) return { kind: 'automatic-reply', because: 'auto-submitted' };
  if (readGenerally(view, draft)) return { kind: kindOfActions(draft), because: 'general' };
  return { kind: 'ordinary', because: 'nothing' };
}

function finish(view: NoticeView, draft: ReportDraft, kind: MessageKind, because: string): DeliveryReport {
  const original = readReturned(view, draft);
  return {
    kind,
    kindBecause: because,
    format: draft.format,
    completeness: view.root.headers.length === 0 ? 'text-only' : 'whole',
    notice: readNotice(view.root),
    reportingMta: draft.reportingMta,
    receivedFromMta: draft.receivedFromMta,
    arrivalDate: draft.arrivalDate,
    originalEnvelopeId: draft.originalEnvelopeId,
    recipients: draft.recipients.map((recipient) => settleRecipient(draft, recipient)),
    original: original?.message ?? draft.original ?? null,
    hops: draft.hops ?? (original === null ? [] : readHops(original.fields)),
    automaticReply: null,
    text: view.text,
    anomalies: draft.anomalies,
  };
}

function readNotice(root: MimePart): Notice {
  const from = addressList(root.header('from') ?? '', 1)[0];
  const date = root.header('date');
  return {
    subject: root.header('subject'),
    from: from?.address ?? null,
    fromName: from?.name ?? null,
    to: addressList(root.header('to') ?? '', 1)[0]?.address ?? null,
    date: date === null ? null : readDate(date),
    messageId: root.header('message-id'),
  };
}

function readReturned(view: NoticeView, draft: ReportDraft): { message: ReturnedMessage; fields: readonly HeaderField[] } | null {
  let block = view.returnedHeaderText;
  if (block === '' && draft.originalAt >= 0) block = view.text.slice(draft.originalAt, draft.originalAt + MAX_QUOTED_HEADER).trimStart();
  if (block === '') return null;
  const end = block.search(/\n\r?\n/);
  const fields = parseHeaderBlock(end < 0 ? block : block.slice(0, end + 1)).fields;
  const value = (name: string): string | null => {
    const field = fields.find((candidate) => candidate.name === name);
    return field === undefined ? null : decodeHeaderText(field.raw);
  };
  if (fields.length === 0) return null;
  const from = addressList(value('from') ?? '', 1)[0];
  const date = value('date');
  const part = view.returnedPart;
  return {
    fields,
    message: {
      subject: value('subject'),
      from: from?.address ?? null,
      fromName: from?.name ?? null,
      to: [...addressList(value('to') ?? ''), ...addressList(value('cc') ?? '')],
      messageId: value('message-id'),
      date: date === null ? null : readDate(date),
      size: part === null || part.contentType.value.endsWith('headers') ? null : part.end - part.bodyStart,
    },
  };
}
