import { readAuthenticationResults } from '../../../../src/core/mail-auth/authentication-results';

test.each([
  ['RFC 8601 appendix B.2: none', 'example.org 1; none', null],
  ['RFC 8601 appendix B.3', 'example.com; spf=pass smtp.mailfrom=example.net', { server: 'example.com', results: [{ method: 'spf', result: 'pass', of: { property: 'smtp.mailfrom', domain: 'example.net' } }] }],
  ['RFC 8601 appendix B.5, comments and folds',
    'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=fail (1; 2 (3; dkim=pass) ) smtp.mailfrom=sender@example.net',
    { server: 'example.com', results: [{ method: 'auth', result: 'pass', of: null }, { method: 'spf', result: 'fail', of: { property: 'smtp.mailfrom', domain: 'example.net' } }] }],
  ['RFC 8601 appendix B.7, versions', 'foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn\'t expecting it) 1362471462',
    { server: 'foo.example.net', results: [{ method: 'dkim', result: 'fail', of: null }] }],
  ['header.d tells more than header.i', 'mx.example; dkim=pass header.i=@news.example header.d=news.example header.b=xy', { server: 'mx.example', results: [{ method: 'dkim', result: 'pass', of: { property: 'header.d', domain: 'news.example' } }] }],
  ['ARC', 'i=1; mx.google.com; dmarc=pass (p=NONE) header.from=news.example', { server: 'mx.google.com', results: [{ method: 'dmarc', result: 'pass', of: { property: 'header.from', domain: 'news.example' } }] }],
  ['Exchange Online names no server', 'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=news.example; compauth=pass reason=100', { server: null, results: [{ method: 'spf', result: 'pass', of: { property: 'smtp.mailfrom', domain: 'news.example' } }, { method: 'compauth', result: 'pass', of: null }] }],
  ['a quoted local part, which the sender chooses, adds no result', 'mx.example; spf=fail smtp.mailfrom="a; dkim=pass header.d=bank.example; \\"@x"@news.example', { server: 'mx.example', results: [{ method: 'spf', result: 'fail', of: { property: 'smtp.mailfrom', domain: 'news.example' } }] }],
  ['nothing', '', null],
  ['an open comment', 'mx.example; spf=pass (never closed; dkim=fail', { server: 'mx.example', results: [{ method: 'spf', result: 'pass', of: null }] }],
])('%s', (_name, raw, expected) => {
  expect(readAuthenticationResults(raw)).toEqual(expected);
});

test.each([['comments', '('.repeat(1_000_000)], ['results', `mx.example; ${'spf=pass;'.repeat(100_000)}`], ['quotes', `mx.example; spf=pass ${'smtp.mailfrom="'.repeat(60_000)}`], ['blanks', `mx.example; spf=pass${' '.repeat(900_000)}x`]])(
  'a megabyte of %s takes no time', (_name, raw) => {
    const before = performance.now();
    expect(readAuthenticationResults(raw)?.results.length ?? 0).toBeLessThanOrEqual(20);
    expect(performance.now() - before).toBeLessThan(250);
  });
