/** Who gave an answer decides whose rows it is read by: the system that reports, another server, nobody known. */
import type { DeliveryReport } from '../../../../src/core/dsn/delivery-report';
import { classify } from '../../../../src/core/explanation/classify';
import type { Classification } from '../../../../src/core/explanation/explanation';
import { recipient, report } from './reports';

/** What is made of an answer in a notice of a format. */
function classified(text: string, format: string, values: Parameters<typeof recipient>[0] = {}, more: Parameters<typeof report>[0] = {}): Classification {
  const status = /\b[245]\.\d\.\d{1,3}\b/.exec(text)?.[0] ?? null;
  const replyCode = /^[245]\d\d\b/.exec(text)?.[0] ?? null;
  const notice: DeliveryReport = report({ format, ...more });
  return classify(recipient({
    address: 'paul.leroy@cabinet-leroy.example', action: 'failed', status, replyCode, diagnosticCode: text,
    answers: [{ status, replyCode, text, server: values.remoteMta ?? null }], ...values,
  }), notice);
}

const rowOf = (...asked: Parameters<typeof classified>): string => classified(...asked).decidedBy?.row ?? 'nothing';

describe('Exchange speaks for itself where it names no other server', () => {
  it.each([
    ['its code outranks general words', '550 5.5.3 Too many recipients', 'exchange-server', 'exchange/5.5.3'],
    ['also where these have another meaning', '550 5.1.7 Invalid address', 'exchange-server', 'exchange/5.1.7'],
    ['with the mark of its own words', '550 5.7.136 RESOLVER.RST.SenderNotAuthenticatedForMailUser; Sender was not authenticated', 'exchange-online', 'exchange-online/5.7.136'],
    ['its own words outrank its code', '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found', 'exchange-server', 'exchange/resolver.adr.recipnotfound'],
  ])('%s', (_what, text, format, row) => {
    expect(rowOf(text, format)).toBe(row);
  });

  it('another server that it names is read by general words', () => {
    expect(rowOf('550 5.1.7 Invalid address', 'exchange-server', { remoteMta: 'mx1.cabinet-leroy.example' })).toBe('phrase/invalid address');
  });

  it('formats that quote answers without a name do not', () => {
    expect(rowOf('554 5.7.0 Header error', 'gmail')).toBe('phrase/header error');
  });

  it('hosted Exchange of OVHcloud is known by the names of its servers', () => {
    expect(rowOf('421 4.4.2 Connection dropped', 'exchange-server', {}, { reportingMta: 'DAG1EX2.emp2.local' })).toBe('ovh/4.4.2');
  });
});

describe('the registry’s own description beside its code', () => {
  it.each([
    ['550 5.1.4 Destination mailbox address ambiguous', 'standard/x.1.4', 'filtered'],
    ['452 4.4.5 Mail system congestion', 'standard/x.4.5', 'systemfull'],
    ['550 5.7.27 Sender address has null MX', 'standard/5.7.27', 'rejected'],
    ['550 5.7.30 REQUIRETLS support required', 'standard/5.7.30', 'securityerror'],
  ])('%s', (text, row, reason) => {
    expect(classified(text, 'postfix')).toMatchObject({ reason, shared: false, decidedBy: { row } });
  });

  it('without it, a code that services use otherwise says what its meanings share', () => {
    expect(classified('550 5.7.27 no', 'postfix')).toMatchObject({ reason: 'undefined', shared: true });
  });

  it('counts only at the point of the dialogue that it is meant for', () => {
    const text = '525 5.7.13 User Account Disabled';
    expect(classified(text, 'postfix', { stage: 'AUTH' })).toMatchObject({ turn: 'yourAdministrator', decidedBy: { row: 'standard/x.7.13' } });
    expect(classified(text, 'postfix', { stage: 'RCPT' })).toMatchObject({ turn: 'recipient', decidedBy: { row: 'phrase/account disabled' } });
  });
});

const microsoft = 'cabinet-leroy-example.mail.protection.outlook.com';

describe('rows of one service', () => {
  it('words of a neighbouring code speak for the span of codes that the answer’s lies in', () => {
    expect(rowOf('554 5.4.17 Hop count exceeded - possible mail loop', 'postfix', { remoteMta: microsoft })).toBe('exchange-online/5.4.15-20');
    expect(rowOf('554 5.4.6 Hop count exceeded - possible mail loop', 'postfix', { remoteMta: microsoft })).toBe('exchange-online/5.4.6');
  });

  it('words inside longer ones of the same code say nothing of their own', () => {
    expect(classified('550 5.7.1 Unable To Relay: Blocked by Customer Allow List', 'postfix', { remoteMta: microsoft }).setAside.map(({ witness }) => witness.row)).not.toContain('exchange-online/5.7.1~2');
  });

  it('the spans of the product that reports are not read into another server’s answer', () => {
    expect(rowOf('550 5.7.47 no', 'exchange-online', { remoteMta: 'mx1.cabinet-leroy.example' })).toBe('standard/x.7.1');
    expect(rowOf('550 5.7.47 no', 'exchange-online')).toBe('exchange-online/5.7.0-999');
  });

  it('a code that only wraps is not read as the registry would', () => {
    expect(rowOf('451 4.4.0 Primary target IP address responded with nothing', 'exchange-server')).toBe('exchange/4.4.0');
  });

  it('of a platform’s words the recipient’s own service is the speaker', () => {
    expect(rowOf('451 4.7.650 The server is held back [AM7EUR03FT031.eop-EUR03.prod.protection.outlook.com]', 'google-workspace', { address: 'kim@outlook.com' })).toBe('outlook.com/4.7.650');
  });
});
