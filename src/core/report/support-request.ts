import type { RecipientReport } from '../dsn/delivery-report';
import type { CauseGroup, Explanation } from '../explanation/explanation';
import type { Message, MessageValue } from '../messages';
import { createMask } from './masking';
import type { Mask } from './masking';
import { printable, renderLine } from './plain-text';
import type { Sentence, Translate } from './plain-text';
import { field, literal, moment, quote } from './request-lines';
import type { RequestLine } from './request-lines';

/** A request as data; {@link renderPlain} makes the text. */
export interface SupportRequest {
  readonly subject: Message;
  readonly lines: readonly RequestLine[];
}

/** Checks that were made beside the notice (experience §12: verified, the record, checks, the run as data). */
export interface JoinedChecks {
  /** When the explanation was looked at live, and with what result; null: it was not. */
  readonly verified: Sentence | null;
  /** What was found, records found and expected, one line per check that did not pass. */
  readonly lines: readonly RequestLine[];
  /** The run, for another copy of the product; null: none was made. */
  readonly data: string | null;
}

/** What the caller knows and wants. */
export interface SupportRequestOptions {
  /** Words that stand in for names and addresses, in the language of the request; null leaves them as they are. */
  readonly mask: Translate | null;
  /** Which group the request is about; the first unless told otherwise. */
  readonly group?: number;
  /** Version of the product, kind of Outlook, how the notice was read; one line each. */
  readonly environment?: readonly Message[];
  /** Checks to be joined; none where absent. */
  readonly joined?: JoinedChecks;
  /** Largest size of the whole text, in UTF-8 bytes. Above it the server text is cut. */
  readonly maxBytes?: number;
}

/** Draft windows and ticket systems take a text of this size without trouble (experience §6). */
const defaultMaxBytes = 32 * 1024;
/** Kept free for sentences, labels and the environment. */
const sentencesBytes = 4 * 1024;
/** A request names at most this many recipients of the group; the count is always told. */
const namedRecipients = 5;
const recipientsInData = 20;
/** Characters of server text repeated per recipient inside the data. */
const textInData = 500;

/**
 * Writes a request for a help desk (experience §12), about one group of an explanation: subject, what happened, what is
 * asked, the fields, the exact text of the server, what could not be told, the environment, the run as data. Never the
 * body or the subject of the message, never another recipient.
 */
export function buildSupportRequest(explanation: Explanation, options: SupportRequestOptions): SupportRequest {
  const { report } = explanation;
  const group = explanation.groups[options.group ?? 0];
  const recipients = group === undefined ? [] : group.recipients.map((recipient) => recipient.report);
  const mask = createMask(report, recipients, options.mask);
  const lines: RequestLine[] = [
    { kind: 'sentence', message: { key: 'request.greeting' } },
    { kind: 'sentence', message: happened(explanation, group) },
    { kind: 'sentence', message: { key: `request.asked.${group?.turn ?? 'helpDesk'}` } },
    ...fieldLines(explanation, group, recipients, mask),
  ];
  const { joined } = options;
  if (joined?.verified != null) lines.push(field('verified', joined.verified));

  const data = dataOf(explanation, group, mask);
  const text = serverText(recipients[0]);
  if (text !== undefined) {
    const budget = (options.maxBytes ?? defaultMaxBytes) - sentencesBytes - byteLength(data) - byteLength(JSON.stringify(joined ?? ''));
    lines.push({ kind: 'heading', message: { key: 'request.serverText' } }, quoteWithin(mask.text(printable(text)), Math.max(budget, textInData)));
  }
  if (joined !== undefined) lines.push(...joined.lines);
  const unsure = unsureOf(explanation, group);
  if (unsure.length > 0) {
    lines.push({ kind: 'heading', message: { key: 'request.unsure.heading' } });
    for (const key of unsure) lines.push({ kind: 'sentence', message: { key: `request.unsure.${key}` } });
  }
  for (const message of options.environment ?? []) lines.push({ kind: 'sentence', message });
  lines.push({ kind: 'heading', message: { key: 'request.data' } }, { kind: 'data', text: data });
  if (joined?.data != null) lines.push({ kind: 'heading', message: { key: 'request.run' } }, { kind: 'data', text: joined.data });
  return { subject: subjectOf(group), lines };
}

/** The exact words of the server for a recipient; undefined: none are quoted. */
export function serverText(recipient: RecipientReport | undefined): string | undefined {
  const text = recipient?.diagnosticCode?.value ?? recipient?.answers[recipient.answers.length - 1]?.text;
  return text === '' ? undefined : text;
}

/** What happened, in one sentence. */
export function happened(explanation: Explanation, group: CauseGroup | undefined): Message {
  if (group !== undefined) return { key: `request.happened.${group.outcome === 'delayed' ? 'delayed' : group.reason}` };
  return { key: explanation.groups.length === 0 ? `kinds.${explanation.kind}.title` : 'request.happened.several' };
}

/** What, by whom, code. Never an address: a subject is read in lists of tickets. */
export function subjectOf(group: CauseGroup | undefined): Message {
  if (group === undefined) return { key: 'request.subject.plain' };
  const values: Record<string, MessageValue> = {};
  const first = group.recipients[0]?.report;
  const code = first?.status?.value ?? first?.replyCode?.value;
  if (code !== undefined) values['code'] = { kind: 'code', text: code };
  const domain = group.what.values?.['domain'];
  if (typeof domain !== 'object') {
    return group.recipients.length > 1
      ? { key: 'request.subject.several', values: { count: group.recipients.length } }
      : { key: 'request.subject.plain', values };
  }
  values['domain'] = { kind: 'domain', text: printable(domain.text) };
  const form = group.outcome === 'delayed' ? 'delayed' : group.refuser.side === 'recipients' ? 'refused' : 'failed';
  return { key: `request.subject.${form}`, values };
}

function unsureOf({ report }: Explanation, group: CauseGroup | undefined): string[] {
  const unsure: string[] = [];
  const first = group?.recipients[0]?.report;
  if (group?.reason === 'undefined') unsure.push('cause');
  if (group?.outcome === 'failed' && group.refuser.side === 'unknown') unsure.push('refuser');
  if (group !== undefined && first?.status == null && first?.replyCode == null) unsure.push('code');
  if (report.original?.date == null) unsure.push('sent');
  if (report.completeness === 'headers-only') unsure.push('headersOnly');
  if (report.completeness === 'text-only') unsure.push('textOnly');
  return unsure;
}

function fieldLines(explanation: Explanation, group: CauseGroup | undefined, recipients: readonly RecipientReport[], mask: Mask): readonly RequestLine[] {
  const { report, reporter } = explanation;
  const sender = report.original?.from ?? report.notice.to;
  const others = recipients.length - namedRecipients;
  const people = [
    ...literal('from', sender === null ? null : mask.text(sender)),
    ...recipients.slice(0, namedRecipients).flatMap(({ address }) => literal('to', address === null ? null : mask.text(address.value))),
    ...others <= 0 ? [] : [field('to', { kind: 'message', message: { key: 'request.otherRecipients', values: { count: others } } })],
    ...moment('sent', report.original?.date),
  ];
  if (group === undefined) return people;
  const first = group.recipients[0];
  const refuser = group.outcome === 'failed' ? group.refuser.host ?? group.refuser.service : null;
  const messageId = report.original?.messageId;
  return [
    ...people,
    ...refuser === null ? literal('reportedBy', reporter.host) : literal('refusedBy', refuser),
    ...literal('code', [first?.report.replyCode?.value, first?.report.status?.value].filter((part) => part !== undefined).join(' ')),
    field('cause', { kind: 'message', message: { key: `reasons.${group.reason}.name` } }),
    ...literal('rule', first?.classification.decidedBy?.row),
    ...messageId == null || mask.shows(messageId) ? [] : literal('messageId', messageId),
    ...group.outcome === 'delayed' ? [...moment('lastAttempt', first?.report.lastAttempt?.value), ...moment('retriesUntil', first?.report.willRetryUntil?.value)] : [],
  ];
}

/** The essentials of the report, as one line of JSON: what another copy of the product needs to explain it again. */
function dataOf(explanation: Explanation, group: CauseGroup | undefined, mask: Mask): string {
  const { report } = explanation;
  const recipients = group?.recipients ?? [];
  return printable(JSON.stringify({
    kind: report.kind,
    kindBecause: report.kindBecause,
    format: report.format,
    completeness: report.completeness,
    reportingMta: report.reportingMta?.value ?? null,
    arrivalDate: report.arrivalDate?.value ?? null,
    messageDate: report.original?.date ?? null,
    outcome: group?.outcome ?? null,
    count: recipients.length,
    recipients: recipients.slice(0, recipientsInData).map(({ report: recipient, classification }) => ({
      address: recipient.address === null ? null : mask.text(printable(recipient.address.value)),
      action: recipient.action?.value ?? null,
      status: recipient.status?.value ?? null,
      statusField: recipient.statusField?.value ?? null,
      replyCode: recipient.replyCode?.value ?? null,
      diagnosticCode: recipient.diagnosticCode === null ? null : mask.text(printable(recipient.diagnosticCode.value)).slice(0, textInData),
      remoteMta: recipient.remoteMta?.value ?? null,
      remoteAddress: recipient.remoteAddress?.value ?? null,
      stage: recipient.stage?.value ?? null,
      reason: classification.reason,
      decidedBy: classification.decidedBy?.row ?? null,
    })),
    anomalies: report.anomalies.map(({ id }) => id),
  }));
}

/** The words of the server within a size. */
function quoteWithin(text: string, maxBytes: number): RequestLine {
  let end = Math.min(text.length, maxBytes);
  while (end > 0 && byteLength(text.slice(0, end)) > maxBytes) end = Math.floor(end * 0.9);
  return quote(text, end);
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Body of the request as plain text, one field a line, paragraphs apart. The subject is rendered by the caller. */
export function renderPlain(request: { readonly subject?: Message | null; readonly lines: readonly RequestLine[] }, translate: Translate): string {
  const lines: string[] = [];
  let before: RequestLine['kind'] | null = null;
  for (const line of request.lines) {
    const opens = line.kind === 'heading' || (before !== null && before !== line.kind && before !== 'heading');
    if (opens && lines.length > 0) lines.push('');
    switch (line.kind) {
      case 'sentence':
      case 'heading':
        lines.push(translate(line.message));
        break;
      case 'field':
        lines.push(renderLine(line.label, line.value, translate));
        break;
      case 'quote':
        lines.push(line.text);
        if (line.cut > 0) lines.push(translate({ key: 'request.cut', values: { count: line.cut } }));
        break;
      case 'data':
        lines.push(line.text);
        break;
    }
    before = line.kind;
  }
  return lines.join('\n');
}
