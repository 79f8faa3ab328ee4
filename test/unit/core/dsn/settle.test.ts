import { addRecipient, newDraft, sourced, type RecipientDraft, type ReportDraft } from '../../../../src/core/dsn/report-draft';
import { settleRecipient } from '../../../../src/core/dsn/settle';

const given = <T>(value: T | undefined) => (value === undefined ? null : sourced(value, '2', 1, 'rfc3464'));

function draftOf(fields: { status?: string; diagnostic?: string; action?: 'failed' | 'delayed'; final?: string; original?: string; named?: string }): { draft: ReportDraft; recipient: RecipientDraft } {
  const draft = newDraft();
  const recipient = addRecipient(draft);
  recipient.statusField = given(fields.status);
  recipient.diagnosticCode = given(fields.diagnostic);
  recipient.action = given(fields.action ?? 'failed');
  recipient.finalRecipient = given(fields.final);
  recipient.originalRecipient = given(fields.original);
  recipient.address = given(fields.named);
  return { draft, recipient };
}

describe('which code stands for the final answer', () => {
  it.each([
    { name: 'the Status field, where nothing else is known', status: '5.1.1', diagnostic: undefined, expected: '5.1.1' },
    { name: 'the Status field before a vaguer code in the answer', status: '5.2.2', diagnostic: '550 5.0.0 no', expected: '5.2.2' },
    { name: 'the answer, where the field says x.0.0', status: '5.0.0', diagnostic: '550 5.7.1 refused', expected: '5.7.1' },
    { name: 'the answer, where the field says that the queue gave up', status: '4.4.7', diagnostic: '450 4.7.1 access denied', expected: '4.7.1' },
    { name: 'the field, where the answer has another class', status: '5.4.7', diagnostic: '450 4.2.0 greylisted', expected: '5.4.7' },
    { name: "a server's permanent answer, whatever a Status of class 4 says", status: '4.5.0', diagnostic: '550 5.5.0 service refused', expected: '5.5.0' },
    { name: 'the field beside a 5.y.z that no 5xx reply introduces', status: '4.4.1', diagnostic: 'see error 5.7.1 in the manual', expected: '4.4.1' },
    { name: 'the answer, where there is no field', status: undefined, diagnostic: '552 5.2.2 full', expected: '5.2.2' },
    { name: 'none, where none is written', status: undefined, diagnostic: '550 user unknown', expected: null },
  ])('$name', ({ status, diagnostic, expected }) => {
    const { draft, recipient } = draftOf({ ...(status === undefined ? {} : { status }), ...(diagnostic === undefined ? {} : { diagnostic }) });
    const settled = settleRecipient(draft, recipient);
    expect(settled.status?.value ?? null).toBe(expected);
    expect(settled.statusField?.value ?? null).toBe(status !== undefined && status !== expected ? status : null);
  });

  it('keeps class 4 for a delay, whatever the server said', () => {
    const { draft, recipient } = draftOf({ status: '4.5.0', diagnostic: '550 5.5.0 service refused', action: 'delayed' });
    expect(settleRecipient(draft, recipient).status?.value).toBe('4.5.0');
  });

  it('notes that field and answer contradict each other', () => {
    const { draft, recipient } = draftOf({ status: '5.4.7', diagnostic: '450 4.2.0 greylisted' });
    settleRecipient(draft, recipient);
    expect(draft.anomalies).toEqual([{ id: 'class-conflict', part: '2', detail: '5.4.7 / 4.2.0' }]);
  });

  it('lists codes that were seen and not chosen', () => {
    const { draft, recipient } = draftOf({ status: '5.0.0', diagnostic: '550 5.7.1 refused, formerly 5.1.8' });
    expect(settleRecipient(draft, recipient).otherCodes.map(({ value }) => value)).toEqual(['5.1.8']);
  });
});

describe('which address is shown', () => {
  it.each([
    { name: 'the final recipient', final: 'paul@example.net', original: 'team@example.net', named: undefined, expected: 'paul@example.net' },
    { name: 'the address behind a pipe', final: '|/usr/bin/vacation paul@example.net', original: undefined, named: 'paul@example.net', expected: 'paul@example.net' },
    { name: 'the address behind a file', final: '/var/mail/paul', original: 'paul@example.net', named: undefined, expected: 'paul@example.net' },
    { name: 'the original recipient beside an empty path', final: '<', original: 'paul@example.net', named: undefined, expected: 'paul@example.net' },
    { name: 'a local user, where nothing else is named', final: 'paul', original: undefined, named: undefined, expected: 'paul' },
    { name: 'what the words name', final: undefined, original: undefined, named: 'paul@example.net', expected: 'paul@example.net' },
  ])('$name', ({ final, original, named, expected }) => {
    const { draft, recipient } = draftOf({ ...(final === undefined ? {} : { final }), ...(original === undefined ? {} : { original }), ...(named === undefined ? {} : { named }) });
    expect(settleRecipient(draft, recipient).address?.value).toBe(expected);
  });
});
