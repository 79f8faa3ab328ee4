import fc from 'fast-check';
import { decodeHeaderText, parseHeaderBlock, parseParameterValue } from '../../../../src/core/mime/header';

describe('parseHeaderBlock', () => {
  it.each<[string, string, [string, string, number][], number]>([
    ['RFC 5322 §2.2: name, colon, value', 'Subject: Hello\nTo: a@b.example', [['subject', 'Hello', 1], ['to', 'a@b.example', 2]], 0],
    ['RFC 5322 §2.2.3: folding with blank and tab', 'Subject: a\n b\n\tc\nTo: x', [['subject', 'a b c', 1], ['to', 'x', 4]], 0],
    ['RFC 5322 §4.5.8: blanks before the colon', 'Status : 5.0.0', [['status', '5.0.0', 1]], 0],
    ['RFC 5322 §2.2: no value', 'Subject:\nTo: x', [['subject', '', 1], ['to', 'x', 2]], 0],
    ['CRLF', 'A: 1\r\n 2\r\nB: 3\r\n', [['a', '1 2', 1], ['b', '3', 3]], 0],
    ['a line without colon is counted, not joined', 'A: 1\nstray\n more\nB: 2', [['a', '1', 1], ['b', '2', 4]], 1],
    ['a name with a blank inside is no field', 'Delivery has failed: x', [], 1],
    ['a line that begins with a colon is no field', ': x', [], 1],
  ])('%s', (_row, block, fields, stray) => {
    const read = parseHeaderBlock(block);
    expect(read.fields.map(({ name, raw, line }) => [name, raw, line])).toEqual(fields);
    expect(read.strayLines).toBe(stray);
  });

  it('RFC 3464 §2.1: numbers the blocks between empty lines', () => {
    expect(parseHeaderBlock('A: 1\n\n\nB: 2\n c\nC: 3').fields.map(({ name, block, line }) => [name, block, line])).toEqual([['a', 0, 1], ['b', 2, 4], ['c', 2, 6]]);
  });

  it('cuts a value at its limit and says so', () => {
    const read = parseHeaderBlock(`A: ${'x'.repeat(100_000)}`);
    expect(read.cut).toBe(true);
    expect(read.fields[0]?.raw.length).toBeLessThan(70_000);
  });
});

describe('decodeHeaderText', () => {
  it.each<[string, string, string]>([
    ['RFC 2047 §4.2: Q', '=?iso-8859-1?Q?=E9chec_de_la_remise?=', 'échec de la remise'],
    ['RFC 2047 §4.1: B', '=?UTF-8?B?w6ljaGVj?=', 'échec'],
    ['RFC 2047 §6.2: white space between encoded words is dropped', '=?utf-8?q?a?= \t =?utf-8?q?b?=', 'ab'],
    ['RFC 2047 §6.2: other white space stays', 'Re: =?utf-8?q?a?= b', 'Re: a b'],
    ['a character split over two words', '=?utf-8?b?w6k=?= =?utf-8?q?=C3?= =?utf-8?q?=A9?=', 'éé'],
    ['RFC 2231 §5: language after the charset', '=?utf-8*fr?q?=C3=A9?=', 'é'],
    ['RFC 6532 §3.1: raw UTF-8', 'Ren\xc3\xa9', 'René'],
    ['raw bytes that are no UTF-8', 'Ren\xe9', 'René'],
    ['blanks inside a word, against RFC 2047 §2', '=?utf-8?q?non remis?=', 'non remis'],
    ['unknown charset', '=?klingon?q?=E9?=', 'é'],
    ['no encoded word', 'a =? b ?= c', 'a =? b ?= c'],
    ['text that was decoded before', 'Жанна ‘x’', 'Жанна ‘x’'],
  ])('%s', (_row, raw, text) => {
    expect(decodeHeaderText(raw)).toBe(text);
  });
});

describe('parseParameterValue', () => {
  it.each<[string, string, string, Record<string, string>]>([
    ['RFC 2045 §5.1: token and quoted string', 'Text/HTML; charset=UTF-8; name="a\\"b.html"', 'text/html', { charset: 'UTF-8', name: 'a"b.html' }],
    ['RFC 2045 §5.1: comment', 'text/plain (words); charset=us-ascii (Plain text)', 'text/plain', { charset: 'us-ascii' }],
    ['RFC 2045 §5.1: names do not depend on case', 'multipart/mixed; BOUNDARY=x', 'multipart/mixed', { boundary: 'x' }],
    ['RFC 2231 §3: continuations, in any order', 'a/b; name*1="cd"; name*0="ab"', 'a/b', { name: 'abcd' }],
    ['RFC 2231 §4: charset and language', "a/b; name*=iso-8859-1'fr'%e9t%e9.txt", 'a/b', { name: 'été.txt' }],
    ['RFC 2231 §4.1: both', "a/b; name*0*=utf-8''%C3; name*1*=%A9; name*2=.txt", 'a/b', { name: 'é.txt' }],
    ['quoted string left open', 'a/b; boundary="open', 'a/b', { boundary: 'open' }],
    ['of a parameter given twice the first counts', 'a/b; boundary=one; boundary=two', 'a/b', { boundary: 'one' }],
    ['names that objects already have', 'a/b; __proto__*0=x; constructor*0=y; toString=z', 'a/b', { ['__proto__']: 'x', constructor: 'y', tostring: 'z' }],
  ])('%s', (_row, raw, value, parameters) => {
    const read = parseParameterValue(raw);
    expect(read.value).toBe(value);
    for (const [name, expected] of Object.entries(parameters)) expect([name, read.parameters[name]]).toEqual([name, expected]);
  });

  it.each(['('.repeat(60_000), `;a="${'\\'.repeat(60_000)}`, ';a*'.repeat(20_000), ' '.repeat(60_000), ';'.repeat(60_000)])('takes linear time for %#', (raw) => {
    const start = performance.now();
    parseParameterValue(`a/b${raw}`);
    decodeHeaderText(raw + '=?'.repeat(1000));
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => {
      parseParameterValue(raw);
      decodeHeaderText(raw);
      parseHeaderBlock(raw).fields.forEach((field) => field.raw);
    }), { seed: 2231, numRuns: 500 });
  });
});
