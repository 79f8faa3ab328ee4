import { readAddress } from '../../../../../src/core/dns/address';
import { parseDomainSpec, parseMacroString } from '../../../../../src/core/mail-auth/spf/macro-string';
import { expandName, expandText, lettersOf, queryName, usesValidatedName, type MacroValues } from '../../../../../src/core/mail-auth/spf/macros';

/** The sender and addresses of RFC 7208 §7.4. */
const values: MacroValues = {
  ip: readAddress('192.0.2.3') ?? { family: 4, bytes: [] },
  local: 'strong-bad',
  senderDomain: 'email.example.com',
  domain: 'email.example.com',
  helo: 'mta.example.net',
  validatedName: 'mx.example.org',
  receiver: 'receiver.example.org',
  time: 1_700_000_000.9,
};
const six: MacroValues = { ...values, ip: readAddress('2001:db8::cb01') ?? { family: 6, bytes: [] }, validatedName: null, receiver: null, time: null };

const expand = (text: string, given = values): string => expandText(parseMacroString(text, 'explanation') ?? ['INVALID'], given, 1000);

describe('expansion', () => {
  it.each<[string, string]>([
    // RFC 7208 §7.4
    ['%{s}', 'strong-bad@email.example.com'], ['%{o}', 'email.example.com'], ['%{d}', 'email.example.com'], ['%{d4}', 'email.example.com'], ['%{d3}', 'email.example.com'], ['%{d2}', 'example.com'], ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'], ['%{d2r}', 'example.email'], ['%{l}', 'strong-bad'], ['%{l-}', 'strong.bad'], ['%{lr}', 'strong-bad'], ['%{lr-}', 'bad.strong'], ['%{l1r-}', 'strong'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'], ['%{lr-}.lp._spf.%{d2}', 'bad.strong.lp._spf.example.com'],
    ['%{lr-}.lp.%{ir}.%{v}._spf.%{d2}', 'bad.strong.lp.3.2.0.192.in-addr._spf.example.com'], ['%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}', '3.2.0.192.in-addr.strong.lp._spf.example.com'],
    ['%{d2}.trusted-domains.example.net', 'example.com.trusted-domains.example.net'],
    // §7.1–7.3
    ['%%', '%'], ['a%_b', 'a b'], ['a%-b', 'a%20b'], ['%%{d}', '%{d}'], ['%{S}', 'strong-bad%40email.example.com'], ['%{D1}', 'com'], ['%{Lr-}', 'bad.strong'], ['%{LR-}', 'bad.strong'],
    ['%{h}', 'mta.example.net'], ['%{i}', '192.0.2.3'], ['%{c}', '192.0.2.3'], ['%{p}', 'mx.example.org'], ['%{r}', 'receiver.example.org'], ['%{t}', '1700000000'],
    ['%{d99999999999999999999}', 'email.example.com'], ['%{d02}', 'example.com'], ['%{s1@}', 'INVALID'], ['%{o2-.}', 'example.com'], ['%{l2.}', 'strong-bad'],
  ])('%s is %s', (text, expected) => {
    expect(expand(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['%{ir}.%{v}._spf.%{d2}', '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com'],
    ['%{c}', '2001:db8::cb01'], ['%{C}', '2001%3Adb8%3A%3Acb01'], ['%{p} %{r} %{t}', 'unknown unknown unknown'], ['%{i2}', '0.1'],
  ])('IPv6: %s is %s', (text, expected) => {
    expect(expand(text, six)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['%{l+}', 'user+tag', 'user.tag'], ['%{l1r+}', 'user+tag', 'user'], ['%{l+-}', 'a-b+c', 'a.b.c'], ['%{l/,=_}', 'a/b,c=d_e', 'a.b.c.d.e'], ['%{l-}', '-a--b-', '.a..b.'], ['%{L}', 'jörg/x~y', 'j%C3%B6rg%2Fx~y'],
    ['%{l1+}', 'a.b', 'a.b'],
  ])('%s of the local part %s is %s', (text, local, expected) => {
    expect(expand(text, { ...values, local })).toBe(expected);
  });

  it('cuts a text that grows too long', () => {
    const text = parseMacroString('%{s}'.repeat(20_000), 'explanation') ?? [];
    expect(expandText(text, { ...values, local: 'x'.repeat(100_000) }, 50)).toBe('x'.repeat(50));
  });

  it('tells which macros are used', () => {
    const text = parseDomainSpec('%{p}.%{D2}.%{d}') ?? [];
    expect([...lettersOf(text)]).toEqual(['p', 'd']);
    expect(usesValidatedName(text)).toBe(true);
    expect(usesValidatedName(parseDomainSpec('%{d}') ?? [])).toBe(false);
  });
});

describe('expandName (RFC 7208 §7.3)', () => {
  const name = (text: string, given = values): string => expandName(parseDomainSpec(text) ?? ['INVALID'], given);

  it('drops a final dot, one only', () => {
    expect(name('a.example.')).toBe('a.example');
    expect(name('%{d}', { ...values, domain: 'a.example..' })).toBe('a.example.');
  });

  it('drops labels on the left until 253 characters are left', () => {
    const label = 'a'.repeat(49);
    const long = (count: number): string => Array.from({ length: count }, () => label).join('.');
    expect(name('%{l}.b.c', { ...values, local: long(5) })).toBe(`${long(5)}.b.c`);
    expect(name('%{l}.bbbb.c', { ...values, local: long(5) })).toBe(`${long(4)}.bbbb.c`);
    expect(name('%{l}.example.com', { ...values, local: long(6) })).toBe(`${long(4)}.example.com`);
    expect(name('%{l}.com', { ...values, local: 'x'.repeat(400) })).toBe('com');
  });

  it('keeps exactly 253 characters', () => {
    const whole = [...Array.from({ length: 4 }, () => 'a'.repeat(61)), 'bbbbb'].join('.');
    expect(whole).toHaveLength(253);
    expect(name('%{d}', { ...values, domain: whole })).toBe(whole);
    expect(name('%{d}', { ...values, domain: `x.${whole}` })).toBe(whole);
    expect(name('%{d}', { ...values, domain: `x${whole}` })).toBe(whole.slice(62));
  });

  it('takes no more time than the name is long', () => {
    const text = parseDomainSpec('%{s}'.repeat(16_000)) ?? [];
    const start = performance.now();
    for (let round = 0; round < 20; round++) expandName(text, { ...values, local: '.'.repeat(60_000) });
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('queryName', () => {
  it.each<[string, string | null]>([
    ['Example.COM', 'example.com'], ['example.com.', 'example.com'], ['', null], ['.', null], ['a..b', null], ['.a', null], ['a..', null], [`${'a'.repeat(63)}.b`, `${'a'.repeat(63)}.b`], [`${'a'.repeat(64)}.b`, null],
    ['a b.example', 'a\\032b.example'], ['a\\b.example', 'a\\092b.example'], ['jörg.example', 'j\\195\\182rg.example'], ['a+b=c.example', 'a+b=c.example'], ['a\u0000.example', 'a\\000.example'],
    [Array.from({ length: 130 }, () => 'a').join('.'), null],
  ])('%j is asked for as %j', (name, expected) => {
    expect(queryName(name)).toBe(expected);
  });
});
