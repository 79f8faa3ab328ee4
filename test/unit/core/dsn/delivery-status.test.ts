import { readDeliveryStatus, readStatusText } from '../../../../src/core/dsn/delivery-status';
import { newDraft, type ReportDraft } from '../../../../src/core/dsn/report-draft';
import { parseMessage } from '../../../../src/core/mime/mime-part';

function read(text: string): ReportDraft {
  const draft = newDraft();
  readStatusText(text, '2', draft);
  return draft;
}

const norm = `Reporting-MTA: dns; out.example
Arrival-Date: Tue, 24 Nov 2026 09:41:07 +0100

Final-Recipient: rfc822; ann@far.example
Original-Recipient: rfc822; info@far.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.far.example (192.0.2.7)
Diagnostic-Code: smtp; 550 5.1.1
 User unknown

Final-Recipient: rfc822; bob@far.example
Action: delayed
Status: 4.4.1
Will-Retry-Until: Sun, 29 Nov 2026 09:41:07 +0100
`;

describe('readStatusText', () => {
  it('RFC 3464 §2: fields of the message and of each recipient, with their lines', () => {
    const draft = read(norm);
    expect(draft.reportingMta).toEqual({ value: 'out.example', place: { part: '2', line: 1, reader: 'rfc3464' } });
    expect(draft.arrivalDate?.value).toBe('2026-11-24T09:41:07+01:00');
    expect(draft.recipients.map((recipient) => [recipient.finalRecipient?.value, recipient.finalRecipient?.place.line, recipient.action?.value, recipient.statusField?.value])).toEqual([['ann@far.example', 4, 'failed', '5.1.1'], ['bob@far.example', 12, 'delayed', '4.4.1']]);
    expect(draft.recipients[0]?.originalRecipient?.value).toBe('info@far.example');
    expect(draft.recipients[0]?.remoteMta?.value).toBe('mx.far.example');
    expect(draft.recipients[0]?.diagnosticCode?.value).toBe('550 5.1.1 User unknown');
    expect(draft.recipients[1]?.willRetryUntil?.value).toBe('2026-11-29T09:41:07+01:00');
  });

  it.each<[string, string, (draft: ReportDraft) => unknown, unknown]>([
    ['blank before the colon', 'Final-Recipient : rfc822;a@b.example\nStatus : 5.2.2', (draft) => draft.recipients[0]?.statusField?.value, '5.2.2'],
    ['RFC 3464 §2.3.4: words after the code', 'Final-Recipient: rfc822;a@b.example\nStatus: 5.0.0 (permanent failure)', (draft) => draft.recipients[0]?.statusField?.value, '5.0.0'],
    ['a code that is none', 'Final-Recipient: rfc822;a@b.example\nStatus: 5.1', (draft) => draft.recipients[0]?.statusField, null],
    ['words after the action', 'Final-Recipient: rfc822;a@b.example\nAction: failed (Bad destination mailbox address)', (draft) => draft.recipients[0]?.action?.value, 'failed'],
    ['action outside the norm', 'Final-Recipient: rfc822;a@b.example\nAction: expired', (draft) => draft.recipients[0]?.action?.value, 'failed'],
    ['action of no meaning', 'Final-Recipient: rfc822;a@b.example\nAction: sung', (draft) => draft.anomalies, [{ id: 'unknown-action', part: '2', detail: 'sung' }]],
    ['all fields in one block', 'Reporting-MTA: dns;x.example\nAction: failed\nStatus: 5.0.0\nFinal-Recipient: rfc/822;a@b.example', (draft) => [draft.reportingMta?.value, draft.recipients.map((recipient) => recipient.finalRecipient?.value)], ['x.example', ['a@b.example']]],
    ['two recipients in one block', 'Final-Recipient: rfc822;a@b.example\nStatus: 5.0.0\nFinal-Recipient: rfc822;c@d.example\nStatus: 5.1.1', (draft) => [draft.recipients.length, draft.anomalies[0]?.id], [2, 'sloppy-report']],
    ['a block that only goes on', 'Final-Recipient: rfc822;a@b.example\nStatus: 5.0.0\n\nDiagnostic-Code: smtp; 550 no', (draft) => draft.recipients.map((recipient) => recipient.diagnosticCode?.value), ['550 no']],
    ['nobody is named', 'Reporting-MTA: dns; x.example', (draft) => draft.recipients, []],
  ])('%s', (_row, text, pick, expected) => {
    expect(pick(read(text))).toEqual(expected);
  });

  it('reads 5,000 recipients in linear time', () => {
    const start = performance.now();
    const draft = read(Array.from({ length: 5000 }, (_, i) => `Final-Recipient: rfc822; user${i}@far.example\nAction: failed\nStatus: 5.1.1\n`).join('\n'));
    expect(draft.recipients).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

it('RFC 6533 §4: message/global-delivery-status with UTF-8 addresses', () => {
  const root = parseMessage(new TextEncoder().encode('Content-Type: message/global-delivery-status\n\nReporting-MTA: dns; out.example\n\nFinal-Recipient: utf-8; жанна@почта.example\nAction: failed\nStatus: 5.1.1\n'));
  const draft = newDraft();
  readDeliveryStatus(root, draft);
  expect(draft.recipients[0]?.finalRecipient?.value).toBe('жанна@почта.example');
});
