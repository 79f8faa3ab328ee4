import type { Hop } from '../../../../src/core/dsn/delivery-report';
import { explain } from '../../../../src/core/explanation/explain';
import type { Classification, Witness } from '../../../../src/core/explanation/explanation';
import { pagesFor } from '../../../../src/core/explanation/service-pages';
import { administratorDetails, renderDetails } from '../../../../src/core/report/administrator-details';
import { catalog } from '../../../../src/locales/en/index';
import { createTranslator } from '../../../../src/locales/translate';
import { because, recipient, refused, report, returned } from '../explanation/reports';

const english = createTranslator(catalog, 'en');

const code: Witness = { kind: 'service-code', row: 'exchange-online/5.7.23', service: 'Exchange Online', seen: '5.7.23', reason: 'authfailure' };
const grounds: Partial<Classification> = {
  decidedBy: code,
  alsoSeen: [{ kind: 'phrase', row: 'phrase/sender policy framework', service: null, seen: 'Sender Policy Framework', reason: 'authfailure' }],
  setAside: [{ witness: { kind: 'class', row: 'class/5', service: null, seen: '5.x', reason: 'undefined' }, why: 'less-specific' }],
};
const hop = (by: string, time: string | null, tls: string | null = null, address: string | null = null): Hop =>
  ({ from: null, by, address, time, protocol: 'ESMTP', tls });

const leroy = {
  ...refused('leroy@cabinet-leroy.example', '5.7.23', '550 5.7.23 The message was rejected', 'mx1.cabinet-leroy.example'),
  ...{ remoteAddress: recipient({ remoteAddress: '198.51.100.8' }).remoteAddress, stage: recipient({ stage: 'RCPT' }).stage },
  lastAttempt: recipient({ lastAttempt: '2026-11-24T08:41:11Z' }).lastAttempt,
};
const whole = report({
  reportingMta: 'out7.hosting.example', recipients: [leroy], original: returned({}),
  hops: [hop('mbx3.hosting.example', '2026-11-24T09:41:07+01:00'), hop('out7.hosting.example', '2026-11-24T09:41:09+01:00', 'TLS 1.3', '203.0.113.25')],
});

test('picture 07 as text', () => {
  const details = administratorDetails(explain(whole, () => because('authfailure', grounds)), { key: 'ui.details.file' }, pagesFor);
  expect(details.totalSeconds).toBe(4);
  expect(details.hops.map(({ host, seconds, state }) => [host, seconds, state])).toEqual([
    ['mbx3.hosting.example', null, 'reached'], ['out7.hosting.example', 2, 'reached'], ['mx1.cabinet-leroy.example', 2, 'failed'],
  ]);
  const lines = renderDetails(details, english.text).split('\n');
  for (const line of [
    'Cause: Authentication refused',
    'Decided by: Code 5.7.23 of the service that refused, Exchange Online',
    'Also seen: Text “Sender Policy Framework”: same cause',
    'Set aside: Class 5.x: too general',
    'Rule: exchange-online/5.7.23',
    'The service’s own pages',
    'On this code: https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online',
    'Status: 5.7.23',
    'SMTP reply: 550',
    'Action: failed',
    'Recipient: leroy@cabinet-leroy.example',
    '550 5.7.23 The message was rejected',
    '2026-11-24T09:41:09+01:00  out7.hosting.example  [203.0.113.25]  Encrypted (TLS 1.3)',
    '2026-11-24T08:41:11Z  mx1.cabinet-leroy.example  [198.51.100.8]  Refused here, after RCPT TO',
    'Read from: File, whole',
    'Written by: out7.hosting.example',
    'Message-ID: <8f2c41d0@atelier-martin.example>',
    'Anomalies: None',
  ]) expect(lines).toContain(line);
});

test('what the mail does not say has no row', () => {
  const details = administratorDetails(explain(report({ recipients: [recipient({ address: 'a@nordlog.example' })] }), () => because('undefined')));
  expect(details.hops).toEqual([]);
  expect(details.totalSeconds).toBeNull();
  expect(details.recipients[0]?.serverText).toBeNull();
  expect(details.recipients[0]?.codes.map(({ label }) => label.key)).toEqual(['ui.details.recipient']);
  expect(details.recipients[0]?.decision.map(({ label }) => label.key)).toEqual(['ui.details.cause', 'ui.details.decidedBy']);
  expect(details.source.some(({ label }) => label.key === 'ui.details.readFrom')).toBe(false);
});

test('alias, wrapper and anomalies are shown', () => {
  const details = administratorDetails(explain(report({
    recipients: [recipient({
      address: 'lea@nordlog.example', originalRecipient: 'lea@nordlog.example', finalRecipient: 'l2@inner.example', statusField: '5.0.0',
      answers: [{ status: '5.4.300', replyCode: '550', text: '550 5.4.300 wrapped', server: null }, { status: '5.1.1', replyCode: '550', text: '550 5.1.1 inner', server: null }],
    })],
    anomalies: [{ id: 'unknown-charset', part: '1', detail: 'x-klingon' }],
  }), () => because('userunknown', { shared: true })));
  const text = renderDetails(details, english.text);
  for (const line of ['Final recipient: l2@inner.example', 'Status field: 5.0.0', '550 5.1.1 inner', '550 5.4.300 wrapped', 'Unknown character set: x-klingon', english.say('witnesses.shared')]) {
    expect(text).toContain(line);
  }
  expect(text).not.toContain('Original recipient');
});

test.each([
  ['an hour that is not known', [hop('a.example', null), hop('b.example', '2026-11-24T09:00:00Z')], [null, null], null],
  ['clocks that disagree', [hop('a.example', '2026-11-24T09:00:05Z'), hop('b.example', '2026-11-24T09:00:00Z')], [null, null], null],
  ['text that is no date', [hop('a.example', 'Tue, whenever'), hop('b.example', '2026-99-99T99:99:99Z')], [null, null], null],
  ['three servers', [hop('a.example', '2026-11-24T09:00:00Z'), hop('b.example', '2026-11-24T09:00:03Z'), hop('c.example', '2026-11-24T09:01:03Z')], [null, 3, 60], 63],
])('%s', (_, hops, seconds, total) => {
  const details = administratorDetails(explain(report({ hops, recipients: [recipient({ address: 'a@nordlog.example' })] }), () => because('undefined')));
  expect(details.hops.map((one) => one.seconds)).toEqual(seconds);
  expect(details.totalSeconds).toBe(total);
});

test('what is not a bounce has its source and no recipient', () => {
  const details = administratorDetails(explain(report({ kind: 'automatic-reply' })));
  expect(details.recipients).toEqual([]);
  expect(details.source.length).toBeGreaterThan(0);
});

test('what a code means elsewhere: the standard first, then the services, and nothing where the refuser is known', () => {
  const elsewhere: Classification['elsewhere'] = [
    { reason: 'notaccept', services: [], isStandard: true },
    { reason: 'userunknown', services: ['Exchange Online', 'Exchange Server'], isStandard: false },
  ];
  const text = (more: Partial<Classification>): string[] => renderDetails(administratorDetails(explain(whole, () => because('undefined', more))), english.text).split('\n');
  const lines = text({ elsewhere });
  const first = lines.indexOf('What this code means elsewhere: Domain without mail (the standard)');
  expect(first).toBeGreaterThan(0);
  expect(lines[first + 1]).toBe('What this code means elsewhere: Unknown address (Exchange Online, Exchange Server)');
  expect(text({}).join('\n')).not.toContain('elsewhere');
});
