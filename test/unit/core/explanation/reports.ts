import type { Action, DeliveryReport, RecipientReport, ReturnedMessage, Sourced } from '../../../../src/core/dsn/delivery-report';
import type { Classification } from '../../../../src/core/explanation/explanation';
import { reasons } from '../../../../src/core/knowledge/index';
import type { ReasonId } from '../../../../src/core/knowledge/types';

/** A classification by hand: the reason's own facts unless told otherwise. */
export function because(reason: ReasonId, more: Partial<Classification> = {}): Classification {
  const { turn, retryHelps, checks } = reasons[reason];
  return { reason, decidedBy: null, alsoSeen: [], setAside: [], shared: false, turn, retryHelps, checks, ...more };
}

/** A value as if it stood in a report part. */
export function read<T>(value: T): Sourced<T> {
  return { value, place: { part: '2', line: 1, reader: 'rfc3464' } };
}

type Plain<T> = { [K in keyof T]?: T[K] extends Sourced<infer V> | null ? V | null : T[K] };

const recipientFields = [
  'address', 'displayName', 'finalRecipient', 'originalRecipient', 'action', 'status', 'statusField', 'replyCode',
  'diagnosticCode', 'remoteMta', 'remoteAddress', 'stage', 'lastAttempt', 'willRetryUntil',
] as const;

/** A recipient from plain values; what is left out is not in the mail. */
export function recipient(values: Plain<RecipientReport>): RecipientReport {
  const fields: Record<string, unknown> = { answers: values.answers ?? [], otherCodes: values.otherCodes ?? [] };
  for (const field of recipientFields) {
    const value = values[field];
    fields[field] = value === undefined || value === null ? null : read(value);
  }
  return fields as unknown as RecipientReport;
}

/** The returned message, from Claire Martin unless told otherwise. */
export function returned(values: Partial<ReturnedMessage>): ReturnedMessage {
  return {
    subject: 'Devis toiture, lot 3', from: 'claire.martin@atelier-martin.example', fromName: 'Claire Martin', to: [],
    messageId: '<8f2c41d0@atelier-martin.example>', date: '2026-11-24T09:41:07+01:00', size: 2048, ...values,
  };
}

/** A report whose notice was sent to Claire Martin. */
export function report(values: Partial<Omit<DeliveryReport, 'reportingMta'>> & { reportingMta?: string | null }): DeliveryReport {
  const { reportingMta, ...rest } = values;
  return {
    kind: 'failed', kindBecause: 'report-type', format: 'postfix', completeness: 'whole',
    notice: {
      subject: 'Undelivered Mail Returned to Sender', from: 'MAILER-DAEMON@out7.hosting.example', fromName: 'Mail Delivery System',
      to: 'claire.martin@atelier-martin.example', date: '2026-11-24T09:41:12+01:00', messageId: '<n1@out7.hosting.example>',
    },
    receivedFromMta: null, arrivalDate: null, originalEnvelopeId: null, recipients: [], original: null, hops: [], signatures: [],
    automaticReply: null, text: '', anomalies: [], ...rest,
    reportingMta: reportingMta === null || reportingMta === undefined ? null : read(reportingMta),
  };
}

/** Shorthand for a recipient refused by a named server. */
export function refused(address: string, status: string, text: string, remoteMta: string | null, action: Action | null = 'failed'): RecipientReport {
  const reply = /^\d{3}/.exec(text)?.[0] ?? null;
  return recipient({
    address, finalRecipient: address, action, status, replyCode: reply, diagnosticCode: text, remoteMta,
    answers: [{ status, replyCode: reply, text, server: remoteMta }],
  });
}
