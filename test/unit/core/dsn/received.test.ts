import { readReceived } from '../../../../src/core/dsn/received';
import { parseHeaderBlock } from '../../../../src/core/mime/header';

const read = (text: string, most = 40) => readReceived(parseHeaderBlock(text).fields, most);

test.each([
  ['Postfix', 'from mail.out.example (rdns.out.example [192.0.2.7]) by mx.far.example (Postfix) with ESMTPS id 4X for <a@far.example>; Tue, 24 Nov 2026 09:41:07 +0100 (CET)',
    { greeting: 'mail.out.example', name: 'rdns.out.example', address: '192.0.2.7', by: 'mx.far.example', protocol: 'ESMTPS', time: '2026-11-24T09:41:07+01:00' }],
  ['Postfix, no name for the address', 'from mail.out.example (unknown [IPv6:2001:DB8::7]) by mx.far.example (Postfix) with ESMTP id 4X; Tue, 24 Nov 2026 09:41:07 +0100',
    { greeting: 'mail.out.example', name: null, address: '2001:db8::7', by: 'mx.far.example' }],
  ['an address as greeting is a claim, not what was seen', 'from [203.0.113.9] (unknown [192.0.2.7]) by mx.far.example with ESMTP; Tue, 24 Nov 2026 09:41:07 +0100',
    { greeting: null, name: null, address: '192.0.2.7' }],
  ['Sendmail, a name that may be forged', 'from mail.out.example (mx.far.example [192.0.2.7] (may be forged)) by mx.far.example (8.17.1/8.17.1) with ESMTP id x; Tue, 24 Nov 2026 09:41:07 +0100',
    { name: null, address: '192.0.2.7', by: 'mx.far.example' }],
  ['Exchange', 'from mail.out.example (192.0.2.7) by EX1.Far.example (10.0.0.6) with Microsoft SMTP Server id 15.2; Tue, 24 Nov 2026 09:41:07 +0000',
    { greeting: 'mail.out.example', name: null, address: '192.0.2.7', by: 'ex1.far.example', protocol: 'Microsoft', time: '2026-11-24T09:41:07+00:00' }],
  ['Exchange, an address with a zone', 'from EX1.far.example ([fe80::1%5]) by EX2.far.example ([fe80::2%7]) with mapi id 15.02; Tue, 24 Nov 2026 09:41:07 +0000',
    { address: 'fe80::1', protocol: 'mapi' }],
  ['Exim with a name', 'from rdns.out.example ([192.0.2.7] helo=mail.out.example) by mx.far.example with esmtps id 1; Tue, 24 Nov 2026 09:41:07 +0000', { address: '192.0.2.7' }],
  ['Exim without one', 'from [192.0.2.7] (helo=[203.0.113.9]) by mx.far.example with esmtp (Exim 4.96) id 1; Tue, 24 Nov 2026 09:41:07 +0000', { greeting: null, address: '192.0.2.7' }],
  ['qmail', 'from unknown (HELO [203.0.113.9]) (192.0.2.7) by mx.far.example with SMTP; 24 Nov 2026 08:41:07 -0000', { address: '192.0.2.7' }],
  ['Gmail within itself', 'by 2002:a05:6a10:1234:b0:5:6:7 with SMTP id x5csp1; Tue, 24 Nov 2026 00:41:07 -0800 (PST)', { greeting: null, name: null, address: null, by: null, protocol: 'SMTP' }],
  ['nonsense', 'nonsense', { greeting: null, name: null, address: null, by: null, protocol: null, time: null }],
])('%s', (_name, field, expected) => {
  expect(read(`Received: ${field}`)).toEqual([expect.objectContaining(expected)]);
});

test('newest first, folded, and no more than wanted', () => {
  const header = Array.from({ length: 10_000 }, (_, at) => `Received: from a.example\r\n\t(a.example [192.0.2.1])\r\n by host${at}.example; Tue, 24 Nov 2026 09:41:07 +0100`).join('\r\n');
  expect(read(header, 3).map(({ by, address }) => [by, address])).toEqual([['host0.example', '192.0.2.1'], ['host1.example', '192.0.2.1'], ['host2.example', '192.0.2.1']]);
});

test.each([
  ['brackets', `from ${'['.repeat(1_000_000)}`], ['parentheses', `from a ${'(a '.repeat(300_000)}`], ['blanks', `from a ${' '.repeat(900_000)} by${' '.repeat(100_000)}x`],
  ['claims', `from a ${'(HELO '.repeat(150_000)}`], ['one name', `from ${'a.'.repeat(500_000)}`],
])('a line of a megabyte of %s takes no time', (_name, field) => {
  const before = performance.now();
  expect(read(`Received: ${field}`)).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(250);
});
