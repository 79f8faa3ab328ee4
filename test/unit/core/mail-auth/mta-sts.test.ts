import { fitsMtaSts, readMtaStsPolicy, readMtaStsRecord } from '../../../../src/core/mail-auth/mta-sts';
import { readTlsReporting } from '../../../../src/core/mail-auth/tls-reporting';

describe('readMtaStsRecord', () => {
  test.each<[string, string, { readonly id: string | null; readonly codes: readonly string[] } | null]>([
    ['RFC 8461 §3.1', 'v=STSv1; id=20160831085700Z;', { id: '20160831085700Z', codes: [] }],
    ['other fields are ignored', 'v=STSv1; id=1; ext=a', { id: '1', codes: [] }],
    ['no id', 'v=STSv1; ', { id: null, codes: ['missing-id'] }],
    ['an id with a hyphen', 'v=STSv1; id=2016-08', { id: null, codes: ['invalid-id'] }],
    ['an id of 33', `v=STSv1; id=${'a'.repeat(33)}`, { id: null, codes: ['invalid-id'] }],
    ['an empty id', 'v=STSv1; id=;', { id: null, codes: ['invalid-id'] }],
    ['two ids', 'v=STSv1; id=1; id=2', { id: '1', codes: ['duplicate-tag'] }],
    ['another version', 'v=STSv2; id=1', null],
    ['no version', 'id=1', null],
  ])('%s', (_, text, expected) => {
    const record = readMtaStsRecord(text);
    expect(record === null ? null : { id: record.id, codes: record.faults.map(({ code }) => code) }).toEqual(expected);
  });
});

describe('readMtaStsPolicy', () => {
  /** RFC 8461 §3.2. */
  const EXAMPLE = 'version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmx: *.example.net\r\nmx: backupmx.example.com\r\nmax_age: 604800\r\n';

  test.each([['CRLF', EXAMPLE], ['LF', EXAMPLE.replaceAll('\r\n', '\n')], ['no last line end', EXAMPLE.slice(0, -2)], ['another field', `${EXAMPLE}x-new: 1\r\n`]])('the example, %s', (_, text) => {
    expect(readMtaStsPolicy(text)).toEqual({ mode: 'enforce', mx: ['mail.example.com', '*.example.net', 'backupmx.example.com'], maxAge: 604800, faults: [] });
  });

  test.each<[string, string, readonly string[]]>([
    ['nothing', '', ['missing-version', 'missing-mode', 'missing-mx', 'missing-max-age']],
    ['a web page', '<!doctype html>\n<p>404</p>', ['no-field', 'no-field', 'missing-version', 'missing-mode', 'missing-mx', 'missing-max-age']],
    ['none needs no mx', 'version: STSv1\nmode: none\nmax_age: 86400', []],
    ['another version', EXAMPLE.replace('STSv1', 'STSv2'), ['wrong-version']],
    ['another mode', EXAMPLE.replace('enforce', 'Enforce'), ['invalid-mode']],
    ['a key in capitals', EXAMPLE.replace('mode', 'Mode'), ['missing-mode']],
    ['twice the mode', `${EXAMPLE}mode: none`, ['duplicate-field']],
    ['no age', EXAMPLE.replace('max_age', 'age'), ['missing-max-age']],
    ['an age in words', EXAMPLE.replace('604800', '1 week'), ['invalid-max-age']],
    ['an age of many digits', EXAMPLE.replace('604800', '10000000000'), ['invalid-max-age']],
    ['more than a year', EXAMPLE.replace('604800', '31557601'), ['max-age-too-great']],
    ['an address for a host', EXAMPLE.replace('mail.example.com', 'a@example.com'), ['invalid-mx']],
    ['a star in the middle', EXAMPLE.replace('*.example', 'a.*.example'), ['invalid-mx']],
    ['a lone star', EXAMPLE.replace('*.example.net', '*'), ['invalid-mx']],
  ])('%s', (_, text, expected) => {
    expect(readMtaStsPolicy(text).faults.map(({ code }) => code)).toEqual(expected);
  });

  test('more than a year counts as a year', () => {
    expect(readMtaStsPolicy(EXAMPLE.replace('604800', '9999999999')).maxAge).toBe(31557600);
  });
});

/** RFC 8461 §4.1. */
test.each<[string, string, boolean]>([
  ['mail.example.com', 'mail.example.com', true],
  ['Mail.Example.com.', 'mail.example.COM', true],
  ['mail.example.com', '*.example.com', true],
  ['example.com', '*.example.com', false],
  ['foo.bar.example.com', '*.example.com', false],
  ['mail.notexample.com', '*.example.com', false],
  ['mail.example.com', 'example.com', false],
  ['.example.com', '*.example.com', false],
])('fitsMtaSts %s against %s', (host, pattern, expected) => {
  expect(fitsMtaSts(host, [pattern])).toBe(expected);
});

test('no pattern, no fit', () => {
  expect(fitsMtaSts('mail.example.com', [])).toBe(false);
});

describe('readTlsReporting', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['RFC 8460 §3.1.1', 'v=TLSRPTv1;rua=mailto:reports@example.com', ['mailto:reports@example.com'], []],
    ['RFC 8460 §3.1.2', 'v=TLSRPTv1; rua=https://reporting.example.com/v1/tlsrpt', ['https://reporting.example.com/v1/tlsrpt'], []],
    ['several', 'v=TLSRPTv1; rua=mailto:a@example.com , https://example.com:8443/x', ['mailto:a@example.com', 'https://example.com:8443/x'], []],
    ['no rua', 'v=TLSRPTv1;', [], ['missing-rua']],
    ['no scheme', 'v=TLSRPTv1; rua=a@example.com', [], ['invalid-report-uri']],
    ['no mailbox', 'v=TLSRPTv1; rua=mailto:example.com', [], ['invalid-report-uri']],
    ['plain http', 'v=TLSRPTv1; rua=http://example.com/', [], ['unknown-scheme']],
    ['an empty list', 'v=TLSRPTv1; rua=', [], ['invalid-report-uri']],
    ['no sign', 'v=TLSRPTv1; rua', [], ['missing-equals', 'missing-rua']],
  ])('%s', (_, text, uris, codes) => {
    const record = readTlsReporting(text);
    expect([record?.reports.map(({ uri }) => uri), record?.faults.map(({ code }) => code)]).toEqual([uris, codes]);
  });

  test('another record is none', () => {
    expect(readTlsReporting('v=TLSRPTv2; rua=mailto:a@example.com')).toBeNull();
  });
});
