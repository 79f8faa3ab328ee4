import { isSpfRecord, parseSpf, type SpfFaultCode } from '../../../../../src/core/mail-auth/spf/record';

const kinds = (text: string): string => {
  const parsed = parseSpf(text);
  return parsed.ok ? parsed.record.terms.map((term) => term.kind).join(' ') : `${parsed.fault.code}: ${parsed.fault.text}`;
};

describe('isSpfRecord (RFC 7208 §4.5)', () => {
  it.each<[string, boolean]>([
    ['v=spf1', true], ['v=spf1 -all', true], ['V=SPF1 -all', true], ['v=spf10', false], ['v=spf1-all', false], [' v=spf1', false], ['v=spf1\t-all', false],
    ['v=spf', false], ['"v=spf1"', false], ['', false], ['spf2.0/mfrom -all', false], ['v = spf1', false],
  ])('%j: %s', (text, is) => {
    expect(isSpfRecord(text)).toBe(is);
    expect(parseSpf(text).ok || kinds(text).startsWith('no-version')).toBe(true);
  });
});

describe('parseSpf', () => {
  it('gives each term with its text, place and qualifier', () => {
    const parsed = parseSpf('v=spf1  +mx A:colo.example.com/28 -all ');
    expect(parsed).toMatchObject({ ok: true, record: { redirect: null, exp: null, terms: [
      { kind: 'mx', qualifier: '+', text: '+mx', position: 8, target: null, prefix4: 32, prefix6: 128 },
      { kind: 'a', qualifier: '+', text: 'A:colo.example.com/28', position: 12, target: ['colo.example.com'], prefix4: 28, prefix6: 128 },
      { kind: 'all', qualifier: '-', text: '-all', position: 34 },
    ] } });
  });

  it.each<[string, string, number, number]>([
    ['a', 'a', 32, 128], ['a/0', 'a', 0, 128], ['a//0', 'a', 32, 0], ['mx/24//64', 'mx', 24, 64], ['a:b.example/32//128', 'a', 32, 128], ['a:%{d}/24', 'a', 24, 128], ['mx:%{d}//64', 'mx', 32, 64],
  ])('%s: prefix lengths', (term, kind, prefix4, prefix6) => {
    expect(parseSpf(`v=spf1 ${term}`)).toMatchObject({ ok: true, record: { mechanisms: [{ kind, prefix4, prefix6 }] } });
  });

  it.each<[string, string]>([
    ['v=spf1', ''],
    ['v=spf1 include:example.com -ALL', 'include all'],
    ['v=spf1 ?ptr ptr:example.com ~exists:%{i}._spf.%{d}', 'ptr ptr exists'],
    ['v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ip6:::ffff:192.0.2.1 ip6:::/0 ip4:0.0.0.0/0', 'ip4 ip6 ip6 ip6 ip4'],
    ['v=spf1 redirect=_spf.example.com exp=explain._spf.%{d}', 'redirect exp'],
    ['v=spf1 exp=a.example mx REDIRECT=b.example', 'exp mx redirect'],
    ['v=spf1 moo= -all', 'unknown-modifier all'],
    ['v=spf1 m-o_o.9=%{c}%{l1r+-}%%/%_ op=auth a=b include=c', 'unknown-modifier unknown-modifier unknown-modifier unknown-modifier'],
    ['v=spf1 a:example.com. include:%{d} mx:%{d2}.', 'bad-domain: mx:%{d2}.'],
    ['v=spf1 a:example.com. include:%{d}', 'a include'],
    ['v=spf1 a:foo/bar.example exists:foo:8080.example', 'a exists'],
    ['v=spf1 exists:%{l}%_ exists:a%- exists:%%', 'exists exists exists'],
    ['v=spf1 a:museum.xn--p1ai a:a.b-c a:a.1b', 'a a a'],
    ['v=spf1 a:a.example/255.example', 'a'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  it.each<[string, SpfFaultCode]>([
    ['all.', 'unknown-mechanism'], ['all:example.com', 'argument-not-allowed'], ['all/8', 'argument-not-allowed'], ['foo', 'unknown-mechanism'], ['foo:bar', 'unknown-mechanism'],
    ['+-all', 'unknown-mechanism'], ['=all', 'unknown-mechanism'], ['-', 'unknown-mechanism'], ['-exp=a.example', 'unknown-mechanism'], ['1mod=x', 'unknown-mechanism'],
    ['redirect:a.example', 'unknown-mechanism'], ['v=spf1\u00e9', 'bad-character'], ['a\t-all', 'bad-character'], ['mx\u2013all', 'bad-character'],
    ['include', 'argument-missing'], ['include:', 'argument-missing'], ['include:example', 'bad-domain'], ['include:example.com/24', 'bad-domain'], ['include/24', 'argument-not-allowed'],
    ['exists', 'argument-missing'], ['exists:', 'argument-missing'], ['exists:a.example/24', 'bad-domain'],
    ['a:', 'argument-missing'], ['a:/24', 'argument-missing'], ['a/', 'bad-prefix-length'], ['a//', 'bad-prefix-length'], ['a/33', 'bad-prefix-length'], ['a//129', 'bad-prefix-length'], ['a/024', 'bad-prefix-length'],
    ['a/24/64', 'bad-prefix-length'], ['a//64/24', 'bad-prefix-length'], ['a/24//', 'bad-prefix-length'], ['a:b.example/', 'bad-prefix-length'], ['a:b.example/33', 'bad-prefix-length'], ['a:b.example/-1', 'bad-domain'],
    ['a/99999999999999999999', 'bad-prefix-length'],
    ['a:foo', 'bad-domain'], ['a:foo.123', 'bad-domain'], ['a:192.0.2.1', 'bad-domain'], ['a:foo.b-', 'bad-domain'], ['a:foo.-b', 'bad-domain'], ['a:foo..', 'bad-domain'], ['a:.', 'bad-domain'], ['a:foo.ex_ample', 'bad-domain'],
    ['a:%{d}x', 'bad-domain'], ['mx:', 'argument-missing'], ['mx/33', 'bad-prefix-length'], ['ptr:', 'argument-missing'], ['ptr/0', 'argument-not-allowed'], ['ptr:foo', 'bad-domain'],
    ['ip4', 'argument-missing'], ['ip4:', 'argument-missing'], ['ip4/24', 'argument-missing'], ['ip4:192.0.2', 'bad-address'], ['ip4:192.0.2.256', 'bad-address'], ['ip4:192.0.2.01', 'bad-address'], ['ip4:192.0.2.1.', 'bad-address'],
    ['ip4:192.0.2.1/33', 'bad-prefix-length'], ['ip4:192.0.2.1/', 'bad-prefix-length'], ['ip4:192.0.2.1/08', 'bad-prefix-length'], ['ip4:192.0.2.1//24', 'bad-prefix-length'], ['ip4:192.0.2.1:25', 'bad-address'], ['ip4:2001:db8::1', 'bad-address'],
    ['ip6', 'argument-missing'], ['ip6:', 'argument-missing'], ['ip6:192.0.2.1', 'bad-address'], ['ip6:2001:db8:::1', 'bad-address'], ['ip6:2001:db8::/129', 'bad-prefix-length'], ['ip6:2001:db8::/032', 'bad-prefix-length'], ['ip6:2001:db8::1::', 'bad-address'],
    ['ip6:[2001:db8::1]', 'bad-address'], ['redirect=', 'argument-missing'], ['redirect=foo', 'bad-domain'], ['exp=', 'argument-missing'], ['exp=a b.example', 'bad-domain'],
    ['moo=%', 'bad-modifier'], ['moo=%a', 'bad-modifier'], ['moo=%{z}', 'bad-modifier'], ['moo=%{d0}', 'bad-modifier'], ['moo=%{d', 'bad-modifier'],
    ['exists:%{x}.example', 'bad-domain'], ['exists:%{c}.example', 'bad-domain'], ['exists:%{R}.example', 'bad-domain'], ['exists:%{t}', 'bad-domain'], ['exists:%(l).example', 'bad-domain'], ['exists:%{}.example', 'bad-domain'],
    ['exists:%{d0}.example', 'bad-domain'], ['exists:%{dr2}.example', 'bad-domain'], ['exists:%{d-2}.example', 'bad-domain'], ['exists:%{d2;}.example', 'bad-domain'], ['exists:%.example', 'bad-domain'], ['exists:a.example%', 'bad-domain'],
  ])('refuses %s', (term, code) => {
    const parsed = parseSpf(`v=spf1 mx ${term}`);
    expect(parsed).toMatchObject({ ok: false, fault: { code, text: term.split(' ')[0], position: 10 } });
  });

  it.each(['exp=a.example exp=a.example', 'redirect=a.example mx Redirect=b.example'])('refuses what is there twice: %s (§6)', (terms) => {
    expect(kinds(`v=spf1 ${terms}`)).toMatch(/^duplicate-modifier: /);
  });

  it.each(['a ', '%', '/', '%{', 'a=', '1', '.', 'a:a.a/', '%{d}'])('is linear in repetitions of %j', (piece) => {
    for (const text of [`v=spf1 ${piece.repeat(20_000)}`, `v=spf1 a:${piece.repeat(20_000)}`, `v=spf1 x=${piece.repeat(20_000)}`]) {
      const start = performance.now();
      parseSpf(text);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
