import { dmarcPolicies, readDmarcRecord } from '../../../../src/core/mail-auth/dmarc';

const read = (text: string): NonNullable<ReturnType<typeof readDmarcRecord>> => {
  const record = readDmarcRecord(text);
  if (record === null) throw new Error(`no record: ${text}`);
  return record;
};
const codes = (text: string): readonly string[] => read(text).faults.map(({ code, tag }) => `${code} ${tag}`);

describe('readDmarcRecord', () => {
  test('what is not said', () => {
    const text = 'v=DMARC1; p=none';
    expect(readDmarcRecord(text)).toEqual({
      text, policy: 'none', subdomainPolicy: null, nonExistentPolicy: null, dkimMode: 'relaxed', spfMode: 'relaxed', aggregateReports: [], failureReports: [],
      failureOptions: ['0'], psd: 'u', isTesting: false, percentage: 100, removedTags: [], unknownTags: [], faults: [],
    });
  });

  /** RFC 9989 appendix B.2, RFC 7489 appendix B.2. */
  test.each<[string, object]>([
    ['v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com', { policy: 'none', aggregateReports: [{ address: 'dmarc-feedback@example.com', domain: 'example.com', maxBytes: null }] }],
    ['v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com; ruf=mailto:auth-reports@thirdparty.example.net', { failureReports: [{ domain: 'thirdparty.example.net' }] }],
    ['v=DMARC1; p=quarantine; rua=mailto:dmarc-feedback@example.com,mailto:tld-test@thirdparty.example.net; t=y', {
      policy: 'quarantine', isTesting: true, aggregateReports: [{ address: 'dmarc-feedback@example.com' }, { address: 'tld-test@thirdparty.example.net' }],
    }],
    ['v=DMARC1; p=quarantine; rua=mailto:dmarc-feedback@example.com,mailto:tld-test@thirdparty.example.net!10m; pct=25', {
      percentage: 25, removedTags: ['pct'], aggregateReports: [{ maxBytes: null }, { uri: 'mailto:tld-test@thirdparty.example.net', maxBytes: 10 * 1024 * 1024 }],
    }],
    ['v=DMARC1; p=reject; sp=quarantine; np=reject; adkim=s; aspf=s; fo=1:d:s; psd=n', {
      policy: 'reject', subdomainPolicy: 'quarantine', nonExistentPolicy: 'reject', dkimMode: 'strict', spfMode: 'strict', failureOptions: ['1', 'd', 's'], psd: 'n',
    }],
    ['v = DMARC1 ; p = Reject ;', { policy: 'reject' }],
    ['v=DMARC1; p=none; rf=afrf; ri=86400; pct=100', { removedTags: ['pct', 'rf', 'ri'] }],
    ['v=DMARC1; p=none; x=1; abc=2', { unknownTags: ['x', 'abc'] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject({ ...expected, faults: [] });
  });

  test.each<[string, readonly string[]]>([
    ['v=DMARC1', ['missing-policy p']],
    ['v=DMARC1; rua=mailto:a@example.com; p=none', ['policy-not-second p']],
    ['v=DMARC1; p=', ['invalid-policy p']],
    ['v=DMARC1; p=monitor', ['invalid-policy p']],
    ['v=DMARC1; p=constructor', ['invalid-policy p']],
    ['v=DMARC1; p=none; sp=all; np=0', ['invalid-policy sp', 'invalid-policy np']],
    ['v=DMARC1; P=reject', ['missing-policy p', 'tag-not-lower-case P']],
    ['v=DMARC1; p=none; adkim=strict; aspf=x', ['invalid-alignment adkim', 'invalid-alignment aspf']],
    ['v=DMARC1; p=none; fo=0:1', ['invalid-failure-option fo']],
    ['v=DMARC1; p=none; fo=d:d', ['invalid-failure-option fo']],
    ['v=DMARC1; p=none; fo=', ['invalid-failure-option fo']],
    ['v=DMARC1; p=none; psd=yes; t=1', ['invalid-psd psd', 'invalid-test-mode t']],
    ['v=DMARC1; p=none; pct=101', ['invalid-percentage pct']],
    ['v=DMARC1; p=none; pct=50%', ['invalid-percentage pct']],
    ['v=DMARC1; p=none; rua=a@example.com', ['invalid-report-uri rua']],
    ['v=DMARC1; p=none; rua=mailto:a@example.com, b@example.com', ['invalid-report-uri rua']],
    ['v=DMARC1; p=none; rua=mailto:a@example.com mailto:b@example.com', ['invalid-report-uri rua']],
    ['v=DMARC1; p=none; rua=mailto:a@example.com!10x', ['invalid-report-size rua']],
    ['v=DMARC1; p=none; ruf=', ['invalid-report-uri ruf']],
    ['v=DMARC1; p=none; p=reject', ['duplicate-tag p']],
    ['v=DMARC1; p=none rua=mailto:a@example.com', ['invalid-policy p']],
    ['v=DMARC1; p=none;; sp', ['empty-tag ', 'missing-equals sp']],
  ])('%s', (text, expected) => {
    expect([...codes(text)].toSorted()).toEqual([...expected].toSorted());
  });

  test.each(['', 'p=none', 'v=DMARC2; p=none', 'v=dmarc1; p=none', 'p=none; v=DMARC1', 'v=spf1 -all'])('%j is none', (text) => {
    expect(readDmarcRecord(text)).toBeNull();
  });

  test('a size of many digits is a size', () => {
    expect(read(`v=DMARC1; p=none; rua=mailto:a@example.com!${'9'.repeat(15)}t`).aggregateReports[0]?.maxBytes).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('stays linear', () => {
    expect(read(`v=DMARC1; rua=${'mailto:a@example.com,'.repeat(20_000)}`).aggregateReports).toHaveLength(20_000);
    expect(read(`v=DMARC1; rua=mailto:${'@'.repeat(500_000)}; p=${' '.repeat(500_000)}x; ${'fo;'.repeat(50_000)}`).policy).toBeNull();
  }, 3000);
});

/** RFC 9989 §4.7, §4.10.1. */
test.each<[string, readonly [string, string, string] | null]>([
  ['v=DMARC1; p=reject', ['reject', 'reject', 'reject']],
  ['v=DMARC1; p=reject; sp=none', ['reject', 'none', 'none']],
  ['v=DMARC1; p=none; np=reject', ['none', 'none', 'reject']],
  ['v=DMARC1; p=quarantine; sp=none; np=reject', ['quarantine', 'none', 'reject']],
  ['v=DMARC1; rua=mailto:a@example.com', ['none', 'none', 'none']],
  ['v=DMARC1; p=block; sp=reject; rua=mailto:a@example.com', ['none', 'none', 'none']],
  ['v=DMARC1; p=reject; np=block; rua=mailto:a@example.com', ['none', 'none', 'none']],
  ['v=DMARC1', null],
  ['v=DMARC1; p=reject; sp=block', null],
  ['v=DMARC1; p=block; rua=nowhere', null],
])('dmarcPolicies of %s', (text, expected) => {
  const policies = dmarcPolicies(read(text));
  expect(policies === null ? null : [policies.domain, policies.subdomains, policies.nonExistent]).toEqual(expected);
});
