import type { DmarcAlignment, DmarcDiscovery, DmarcEvaluation, DmarcInput, DmarcSource } from '../../../../src/core/mail-auth/dmarc';
import { dmarcAlignment, evaluateDmarc, readDmarcRecord } from '../../../../src/core/mail-auth/dmarc';

const lastTwo = (domain: string): string => domain.split('.').slice(-2).join('.');

/** RFC 9989 §4.4, appendix B.1; RFC 7489 §3.1. */
test.each<[string, string, DmarcAlignment, DmarcAlignment]>([
  // From, authenticated, relaxed, strict
  ['news.example.com', 'foo.example.com', 'aligned', 'not-aligned'],
  ['news.example.com', 'news.example.com', 'aligned', 'aligned'],
  ['news.example.com', 'foo.example.net', 'not-aligned', 'not-aligned'],
  ['example.com', 'child.example.com', 'aligned', 'not-aligned'],
  ['child.example.com', 'example.com', 'aligned', 'not-aligned'],
  ['child.example.com', 'example.net', 'not-aligned', 'not-aligned'],
  ['Example.COM', 'example.com.', 'aligned', 'aligned'],
  ['example.com', 'notexample.com', 'not-aligned', 'not-aligned'],
])('%s and %s', (from, authenticated, relaxed, strict) => {
  expect([dmarcAlignment(from, authenticated, 'relaxed', lastTwo), dmarcAlignment(from, authenticated, 'strict', lastTwo)]).toEqual([relaxed, strict]);
});

test.each<[string, string, { readonly [domain: string]: string }, DmarcAlignment]>([
  ['mail.example.com', 'mail.example.com', {}, 'aligned'],
  ['mail.example.com', 'example.com', {}, 'unknown'],
  ['mail.example.com', 'example.net', {}, 'unknown'],
  ['mail.example.com', 'example.net', { 'mail.example.com': 'example.com' }, 'not-aligned'],
  ['mail.example.com', 'a.example.com', { 'mail.example.com': 'example.com' }, 'unknown'],
  ['mail.example.com', 'example.net', { 'example.net': 'example.net' }, 'not-aligned'],
  ['mail.example.com', 'sub.example.com', { 'mail.example.com': 'example.com', 'sub.example.com': 'sub.example.com' }, 'not-aligned'],
])('%s and %s with only %j known', (from, authenticated, known, expected) => {
  expect(dmarcAlignment(from, authenticated, 'relaxed', (domain) => known[domain] ?? null)).toBe(expected);
});

function discovered(text: string, source: DmarcSource, domain = 'mail.example.com'): DmarcDiscovery {
  const record = readDmarcRecord(text);
  if (record === null) throw new Error(text);
  const policyDomain = { 'domain': domain, 'organizational-domain': 'example.com', 'public-suffix': 'com' }[source];
  return { state: 'found', domain, queries: [], record, policyDomain, source, organizationalDomain: 'example.com' };
}

const input = (discovery: DmarcDiscovery, other: Partial<DmarcInput> = {}): DmarcInput =>
  ({ discovery, spf: { domain: 'example.net', result: 'pass' }, dkim: [], organizationalDomain: lastTwo, exists: true, ...other });

describe('evaluateDmarc: the result', () => {
  const relaxed = discovered('v=DMARC1; p=reject', 'organizational-domain');
  const strict = discovered('v=DMARC1; p=reject; adkim=s; aspf=s', 'organizational-domain');

  test.each<[string, DmarcInput, DmarcEvaluation['result']]>([
    ['SPF aligned', input(relaxed, { spf: { domain: 'bounce.example.com', result: 'pass' } }), 'pass'],
    ['SPF aligned but failed', input(relaxed, { spf: { domain: 'bounce.example.com', result: 'fail' } }), 'fail'],
    ['SPF aligned in relaxed mode only', input(strict, { spf: { domain: 'bounce.example.com', result: 'pass' } }), 'fail'],
    ['SPF elsewhere', input(relaxed), 'fail'],
    ['no SPF', input(relaxed, { spf: null }), 'fail'],
    ['one signature of two', input(relaxed, { dkim: [{ domain: 'example.net', result: 'pass' }, { domain: 'example.com', result: 'pass' }] }), 'pass'],
    ['a signature that does not hold', input(relaxed, { dkim: [{ domain: 'example.com', result: 'fail' }] }), 'fail'],
    ['a signature of the very domain', input(strict, { dkim: [{ domain: 'mail.example.com', result: 'pass' }] }), 'pass'],
    ['an aligned signature whose key could not be had', input(relaxed, { dkim: [{ domain: 'example.com', result: 'unknown' }] }), 'unknown'],
    ['one elsewhere whose key could not be had', input(relaxed, { dkim: [{ domain: 'example.net', result: 'unknown' }] }), 'fail'],
    ['SPF unknown, a signature that passes', input(relaxed, { spf: { domain: 'example.com', result: 'unknown' }, dkim: [{ domain: 'example.com', result: 'pass' }] }), 'pass'],
    ['an organization that is not known', input(relaxed, { spf: { domain: 'a.example.com', result: 'pass' }, organizationalDomain: () => null }), 'unknown'],
    ['no record', input({ state: 'none', domain: 'mail.example.com', queries: [], organizationalDomain: 'example.com' }), 'not-applied'],
    ['no answer', input({ state: 'unknown', why: 'timeout', domain: 'mail.example.com', queries: [], organizationalDomain: null }), 'unknown'],
    ['a record that cannot be used', input(discovered('v=DMARC1; p=block', 'domain')), 'not-applied'],
  ])('%s', (_, given, expected) => {
    expect(evaluateDmarc(given).result).toBe(expected);
  });
});

describe('evaluateDmarc: the policy, by RFC 9989 | by RFC 7489 | what makes the difference', () => {
  const written = (evaluation: DmarcEvaluation): string => {
    if (evaluation.result !== 'fail') return evaluation.result;
    const { disposition, formerDisposition, differences } = evaluation;
    const of = (one: typeof disposition): string => (one === null ? '-' : `${one.stated}>${one.applied} ${one.percentage}`);
    return `${of(disposition)} | ${of(formerDisposition)} | ${differences.join(' ')}`;
  };

  test.each<[string, DmarcSource, boolean | null, string]>([
    ['v=DMARC1; p=none', 'domain', true, 'none>none 100 | none>none 100 | '],
    ['v=DMARC1; p=reject; sp=none; np=none', 'domain', true, 'reject>reject 100 | reject>reject 100 | '],
    ['v=DMARC1; p=reject; sp=none', 'organizational-domain', true, 'none>none 100 | none>none 100 | '],
    ['v=DMARC1; p=reject', 'organizational-domain', false, 'reject>reject 100 | reject>reject 100 | '],
    ['v=DMARC1; p=none; np=reject', 'organizational-domain', false, 'reject>reject 100 | none>none 100 | np'],
    ['v=DMARC1; p=none; np=reject', 'organizational-domain', true, 'none>none 100 | none>none 100 | '],
    ['v=DMARC1; p=none; np=reject', 'organizational-domain', null, '- | none>none 100 | np'],
    ['v=DMARC1; p=none; np=none', 'organizational-domain', null, 'none>none 100 | none>none 100 | '],
    ['v=DMARC1; p=reject; t=y', 'domain', true, 'reject>quarantine 100 | reject>reject 100 | t'],
    ['v=DMARC1; p=quarantine; t=y', 'domain', true, 'quarantine>none 100 | quarantine>quarantine 100 | t'],
    ['v=DMARC1; p=none; t=y', 'domain', true, 'none>none 100 | none>none 100 | '],
    ['v=DMARC1; p=reject; pct=20', 'domain', true, 'reject>reject 100 | reject>reject 20 | pct'],
    ['v=DMARC1; p=reject; pct=0; t=y', 'domain', true, 'reject>quarantine 100 | reject>reject 0 | t pct'],
    ['v=DMARC1; p=none; pct=20', 'domain', true, 'none>none 100 | none>none 20 | '],
    ['v=DMARC1; p=reject; sp=quarantine; psd=y', 'public-suffix', true, 'quarantine>quarantine 100 | - | psd'],
    ['v=DMARC1; p=block; rua=mailto:a@example.com', 'domain', true, 'none>none 100 | none>none 100 | '],
  ])('%s at the %s, exists: %s', (text, source, exists, expected) => {
    expect(written(evaluateDmarc(input(discovered(text, source), { exists })))).toBe(expected);
  });
});
