import { canonicalName, isAtOrBelow, isDomainName } from '../../../../src/core/mail-auth/domain-name';
import { readReportUri } from '../../../../src/core/mail-auth/report-uri';

test.each<[string, string | null, string | null]>([
  // URI, address, domain
  ['mailto:reports@example.com', 'reports@example.com', 'example.com'],
  ['MAILTO:Reports@Example.COM', 'Reports@Example.COM', 'example.com'],
  ['mailto:reports@example.com?subject=a', 'reports@example.com', 'example.com'],
  ['mailto:a%21b@example.com', 'a%21b@example.com', 'example.com'],
  ['https://example.com/v1/tlsrpt?a=b', null, 'example.com'],
  ['https://Example.com:8443', null, 'example.com'],
])('readReportUri %s', (text, address, domain) => {
  const uri = readReportUri(text);
  expect([uri?.uri, uri?.address ?? null, uri?.domain]).toEqual([text, address, domain]);
});

test.each([
  '', 'reports@example.com', 'mailto:', 'mailto:example.com', 'mailto:@example.com', 'mailto:a@', 'mailto:a@b@example.com', 'mailto:a b@example.com', 'mailto:<a@example.com>',
  'mailto:a@exa_mple..com', 'mailto:\u00e9@example.com', 'mailto: a@example.com', 'https:example.com', 'https://', 'https://user@example.com/', 'https://example.com:x/', '1https://example.com/',
])('readReportUri refuses %j', (text) => {
  expect(readReportUri(text)).toBeNull();
});

test.each<[string, boolean]>([
  ['example.com', true], ['_dmarc.example.com', true], ['a', true], ['xn--mnchen-3ya.example', true], [`${'a'.repeat(63)}.com`, true],
  ['', false], ['.', false], ['example.com.', false], ['a..b', false], ['-a.com', false], ['a-.com', false], ['a b.com', false], ['m\u00fcnchen.example', false], [`${'a'.repeat(64)}.com`, false], [`${'a.'.repeat(126)}aa`, false],
])('isDomainName %j', (text, expected) => {
  expect(isDomainName(text)).toBe(expected);
});

test('names are compared without case and final dot, label by label', () => {
  expect(canonicalName('Mail.Example.COM.')).toBe('mail.example.com');
  expect([isAtOrBelow('a.example.com', 'example.com'), isAtOrBelow('example.com', 'example.com'), isAtOrBelow('notexample.com', 'example.com')]).toEqual([true, true, false]);
});
