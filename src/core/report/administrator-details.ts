import type { DeliveryReport, RecipientReport, SmtpStage } from '../dsn/delivery-report';
import type { CauseGroup, ExplainedRecipient, Explanation, Party, PathNode, ServicePage, Witness } from '../explanation/explanation';
import type { Message } from '../messages';
import { printable, renderLine } from './plain-text';
import type { RowValue, Translate } from './plain-text';

/** One label with its value. Rows without a value do not exist: what the mail does not say is left out. */
export interface DetailRow {
  readonly label: Message;
  readonly value: RowValue;
}

/** A server on the way, oldest first (picture 07). */
export interface DetailHop {
  readonly host: string | null;
  readonly address: string | null;
  /** ISO 8601; null for an unknown hour. */
  readonly time: string | null;
  /** Seconds since the hop before; null where one of the two hours is unknown or the clocks disagree. */
  readonly seconds: number | null;
  /** TLS version or cipher as the server wrote it. */
  readonly tls: string | null;
  readonly state: PathNode['state'];
  /** "Refused here, after RCPT TO", on the last one. */
  readonly note: Message | null;
}

/** What is said of one recipient. */
export interface DetailRecipient {
  readonly address: string | null;
  readonly decision: readonly DetailRow[];
  readonly codes: readonly DetailRow[];
  readonly parties: readonly DetailRow[];
  /** What the service that refused has for this case; empty where no page of it is known. */
  readonly pages: readonly DetailRow[];
  /** The server's words, whole, without controls; null where none are quoted. */
  readonly serverText: string | null;
  /** Answers that stand around the one that decided, outermost first. */
  readonly earlierAnswers: readonly string[];
}

/** The details of one explanation, in the order of picture 07. */
export interface AdministratorDetails {
  /** In the order of the groups; empty for what is not a bounce. */
  readonly recipients: readonly DetailRecipient[];
  readonly hops: readonly DetailHop[];
  /** Seconds from the first to the last known hour; null where fewer than two are known. */
  readonly totalSeconds: number | null;
  readonly source: readonly DetailRow[];
}

/** Looks up the pages of a service; the tables are not known here. */
export type PagesFor = (group: CauseGroup, recipient: ExplainedRecipient) => readonly ServicePage[];

/**
 * Everything that an administrator may want to know, as rows for the pane, the terminal and "copy all".
 *
 * @param way how the notice came in (`ui.details.file` …); only the caller knows. Null leaves the row out.
 * @param pagesFor pages of the service that refused a recipient, out of the tables
 */
export function administratorDetails(explanation: Explanation, way: Message | null = null, pagesFor: PagesFor = () => []): AdministratorDetails {
  const hops = detailHops(explanation);
  return {
    recipients: explanation.groups.flatMap((group) => group.recipients.map((recipient) => detailRecipient(group, recipient, explanation.reporter, pagesFor(group, recipient)))),
    hops,
    totalSeconds: totalSeconds(hops),
    source: sourceRows(explanation.report, way),
  };
}

function detailRecipient(group: CauseGroup, { report, classification }: ExplainedRecipient, reporter: Party, pages: readonly ServicePage[]): DetailRecipient {
  const answers = report.answers;
  const text = report.diagnosticCode?.value ?? answers[answers.length - 1]?.text;
  return {
    address: report.address?.value ?? null,
    decision: decisionRows(group, classification),
    codes: codeRows(report),
    parties: partyRows(group, report, reporter),
    pages: pages.map(({ purpose, address }) => ({ label: { key: `ui.details.${pageLabels[purpose]}` }, value: { kind: 'page', text: address } })),
    serverText: text === undefined || text === '' ? null : printable(text),
    earlierAnswers: answers.slice(0, -1).map((answer) => printable(answer.text)),
  };
}

const pageLabels = { 'code-page': 'codePage', delisting: 'delistingPage', postmaster: 'postmasterPage' } as const;

function decisionRows(group: CauseGroup, classification: ExplainedRecipient['classification']): DetailRow[] {
  const rows: DetailRow[] = [];
  const { decidedBy } = classification;
  sentence(rows, 'cause', { key: `reasons.${group.reason}.name` });
  sentence(rows, 'decidedBy', decidedBy === null ? { key: 'witnesses.nothing' } : witnessMessage(decidedBy));
  if (classification.shared) sentence(rows, 'decidedBy', { key: 'witnesses.shared' });
  for (const { reason, services, isStandard } of classification.elsewhere ?? []) {
    const cause = { cause: { key: `reasons.${reason}.name` } };
    if (isStandard) sentence(rows, 'elsewhere', { key: 'witnesses.elsewhere.standard' }, cause);
    if (services.length > 0) sentence(rows, 'elsewhere', { key: 'witnesses.elsewhere.services', values: { services: services.join(', ') } }, cause);
  }
  for (const witness of classification.alsoSeen) {
    sentence(rows, 'alsoSeen', { key: 'witnesses.sameCause' }, { witness: witnessMessage(witness) });
  }
  for (const { witness, why } of classification.setAside) {
    sentence(rows, 'setAside', { key: `witnesses.setAside.${why}` }, { witness: witnessMessage(witness) });
  }
  if (decidedBy !== null) literal(rows, 'rule', decidedBy.row);
  return rows;
}

function codeRows(report: RecipientReport): DetailRow[] {
  const rows: DetailRow[] = [];
  const address = report.address?.value;
  literal(rows, 'status', report.status?.value);
  literal(rows, 'statusField', report.statusField?.value);
  literal(rows, 'reply', report.replyCode?.value);
  literal(rows, 'action', report.action?.value);
  literal(rows, 'stage', report.stage?.value);
  literal(rows, 'recipient', address);
  if (report.originalRecipient?.value !== address) literal(rows, 'originalRecipient', report.originalRecipient?.value);
  if (report.finalRecipient?.value !== address) literal(rows, 'finalRecipient', report.finalRecipient?.value);
  moment(rows, 'lastAttempt', report.lastAttempt?.value);
  moment(rows, 'retriesUntil', report.willRetryUntil?.value);
  literal(rows, 'otherCodes', report.otherCodes.map(({ value }) => value).join(', '));
  return rows;
}

function partyRows(group: CauseGroup, report: RecipientReport, reporter: Party): DetailRow[] {
  const rows: DetailRow[] = [];
  literal(rows, 'reportedBy', partyText(reporter));
  if (group.outcome === 'failed') literal(rows, 'refusedBy', partyText(group.refuser));
  literal(rows, 'remoteServer', report.remoteMta?.value);
  literal(rows, 'remoteAddress', report.remoteAddress?.value);
  return rows;
}

function partyText({ host, service }: Party): string | null {
  return host === null || service === null ? host ?? service : `${host} (${service})`;
}

/** What a witness saw, in words: "code 5.7.23 of the service that refused, Exchange Online". */
export function witnessMessage({ kind, seen, service }: Witness): Message {
  const quoted = { kind: 'quote', text: printable(seen) } as const;
  return { key: `witnesses.kinds.${kind}`, values: service === null ? { seen: quoted } : { seen: quoted, service } };
}

/** SMTP commands as they stand on the wire (RFC 5321 §4.1.1) where the stage's name is not one. */
const commands: Partial<Record<SmtpStage, string>> = { MAIL: 'MAIL FROM', RCPT: 'RCPT TO', EOM: 'DATA' };

function detailHops({ report, groups }: Explanation): DetailHop[] {
  const hops: DetailHop[] = [];
  let before: number | null = null;
  for (const hop of report.hops) {
    const now = instant(hop.time);
    hops.push({
      host: hop.by ?? hop.from,
      address: hop.address,
      time: now === null ? null : hop.time,
      seconds: secondsBetween(before, now),
      tls: hop.tls === '' ? null : hop.tls,
      state: 'reached',
      note: null,
    });
    before = now;
  }
  const only = groups.length === 1 ? groups[0] : undefined;
  const recipient = only?.recipients.length === 1 ? only.recipients[0]?.report : undefined;
  if (only === undefined || recipient === undefined || only.refuser.host === null || only.refuser.side === 'yours') return hops;
  const time = recipient.lastAttempt?.value ?? null;
  const last = instant(time);
  const stage = recipient.stage?.value;
  hops.push({
    host: only.refuser.host,
    address: recipient.remoteAddress?.value ?? null,
    time: last === null ? null : time,
    seconds: secondsBetween(before, last),
    tls: null,
    state: only.outcome === 'failed' ? 'failed' : only.outcome === 'delayed' ? 'waiting' : 'reached',
    note: only.outcome !== 'failed' ? null
      : stage === undefined ? { key: 'ui.path.notes.refusedHere' }
        : { key: 'ui.details.refusedAfter', values: { command: { kind: 'code', text: commands[stage] ?? stage } } },
  });
  return hops;
}

const isoMoment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** ISO 8601 with its offset → milliseconds since 1970; null for everything else: without an offset no two hours compare. */
function instant(iso: string | null): number | null {
  const found = iso === null ? null : isoMoment.exec(iso);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59) return null;
  const offset = (found[7] === '-' ? -1 : 1) * (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute - offset, second);
}

function secondsBetween(before: number | null, now: number | null): number | null {
  return before === null || now === null || now < before ? null : Math.round((now - before) / 1000);
}

function totalSeconds(hops: readonly DetailHop[]): number | null {
  const known = hops.map(({ time }) => instant(time)).filter((time) => time !== null);
  return known.length < 2 ? null : secondsBetween(known[0] ?? null, known[known.length - 1] ?? null);
}

const completenessKeys = { whole: 'ui.details.whole', 'headers-only': 'ui.details.headersOnly', 'text-only': 'ui.details.textOnly' } as const;

function sourceRows(report: DeliveryReport, way: Message | null): DetailRow[] {
  const rows: DetailRow[] = [];
  if (way !== null) sentence(rows, 'readFrom', { key: completenessKeys[report.completeness] }, { way });
  literal(rows, 'writtenBy', report.reportingMta?.value);
  literal(rows, 'format', report.format);
  literal(rows, 'kindBecause', report.kindBecause);
  moment(rows, 'noticeDate', report.notice.date);
  moment(rows, 'sent', report.original?.date);
  moment(rows, 'arrivalDate', report.arrivalDate?.value);
  literal(rows, 'envelopeId', report.originalEnvelopeId?.value);
  literal(rows, 'messageId', report.original?.messageId);
  if (report.anomalies.length === 0) sentence(rows, 'anomalies', { key: 'ui.details.none' });
  for (const { id, detail } of report.anomalies) {
    const key = `anomalies.${id}`;
    sentence(rows, 'anomalies', detail === undefined ? { key } : { key, values: { detail: { kind: 'quote', text: printable(detail) } } });
  }
  return rows;
}

function sentence(rows: DetailRow[], label: string, message: Message, inner?: Readonly<Record<string, Message>>): void {
  const value: RowValue = inner === undefined ? { kind: 'message', message } : { kind: 'message', message, inner };
  rows.push({ label: { key: `ui.details.${label}` }, value });
}

function literal(rows: DetailRow[], label: string, text: string | null | undefined): void {
  if (text != null && text !== '') rows.push({ label: { key: `ui.details.${label}` }, value: { kind: 'literal', text: printable(text) } });
}

function moment(rows: DetailRow[], label: string, iso: string | null | undefined): void {
  if (iso != null && iso !== '') rows.push({ label: { key: `ui.details.${label}` }, value: { kind: 'moment', text: printable(iso) } });
}

/** The whole as plain text, for "copy all" and the terminal: one row a line, sections apart. */
export function renderDetails(details: AdministratorDetails, translate: Translate): string {
  const lines: string[] = [];
  const heading = (name: string): void => {
    if (lines.length > 0) lines.push('');
    lines.push(translate({ key: `ui.details.${name}` }));
  };
  const section = (name: string, rows: readonly DetailRow[]): void => {
    if (rows.length === 0) return;
    heading(name);
    for (const { label, value } of rows) lines.push(renderLine(label, value, translate));
  };
  for (const recipient of details.recipients) {
    section('decision', recipient.decision);
    section('codes', recipient.codes);
    section('parties', recipient.parties);
    section('pages', recipient.pages);
    if (recipient.serverText !== null) {
      heading('serverText');
      lines.push(recipient.serverText);
    }
    if (recipient.earlierAnswers.length > 0) {
      heading('earlierAnswers');
      lines.push(...recipient.earlierAnswers);
    }
  }
  if (details.hops.length > 0) {
    heading('path');
    for (const hop of details.hops) lines.push(renderHop(hop, translate));
  }
  section('source', details.source);
  return lines.join('\n');
}

function renderHop({ time, host, address, tls, note }: DetailHop, translate: Translate): string {
  const parts = [time ?? translate({ key: 'ui.details.unknownTime' })];
  if (host !== null) parts.push(printable(host));
  if (address !== null) parts.push(`[${printable(address)}]`);
  if (tls !== null) parts.push(translate({ key: 'ui.details.encrypted', values: { version: printable(tls) } }));
  if (note !== null) parts.push(translate(note));
  return parts.join('  ');
}
