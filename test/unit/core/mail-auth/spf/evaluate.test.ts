import { evaluateSpf, type SpfEvaluation, type SpfReason, type SpfResult } from '../../../../../src/core/mail-auth/spf/evaluate';
import { fakeDns, records, type ZoneEntry } from './zone';

type Zone = Record<string, ZoneEntry>;
const PEER = '192.0.2.1';

function evaluate(zone: Zone, given: { ip?: string; mailFrom?: string; helo?: string } = {}): Promise<SpfEvaluation> {
  return evaluateSpf({ ip: given.ip ?? PEER, mailFrom: given.mailFrom ?? 'user@d.example', helo: given.helo ?? 'helo.example', resolve: fakeDns(zone).resolve, receiver: 'mx.receiver.example', now: 1_700_000_000_000 });
}

/** One record at d.example, with what else is published. */
const at = (text: string, more: Zone = {}): Zone => ({ 'd.example': { TXT: [text], ...more['d.example'] }, ...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'd.example')) });

const hosts = (count: number, entry: (index: number) => ZoneEntry): Zone => Object.fromEntries(Array.from({ length: count }, (_, index) => [`h${index}.example`, entry(index)]));
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `h${index}.example`);
const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('who is judged (RFC 7208 §2.4, §4.1, §4.3)', () => {
  const zone: Zone = { ...at('v=spf1 exists:%{l}.l.example -all'), 'postmaster.l.example': { A: ['127.0.0.2'] }, 'helo.example': { TXT: ['v=spf1 exists:%{l}.l.example -all'] } };

  it.each<[string, string, string, SpfResult, string]>([
    ['no local part: postmaster', '@d.example', 'helo.example', 'pass', 'd.example'],
    ['no at sign: a domain', 'd.example', 'helo.example', 'pass', 'd.example'],
    ['a local part', 'ann@d.example', 'helo.example', 'fail', 'd.example'],
    ['the last at sign counts', '"a@b"@d.example', 'helo.example', 'fail', 'd.example'],
    ['empty reverse-path: postmaster of HELO', '', 'helo.example', 'pass', 'helo.example'],
    ['the null reverse-path as it is written', '<>', 'helo.example', 'pass', 'helo.example'],
    ['upper case and a final dot', '@D.Example.', 'helo.example', 'pass', 'D.Example'],
    ['nothing at all', '', '', 'none', ''],
    ['HELO of one label', '', 'localhost', 'none', 'localhost'],
    ['HELO that is an address literal', '', '[192.0.2.1]', 'none', '[192.0.2.1]'],
    ['HELO that is an address', '', '192.0.2.1', 'none', '192.0.2.1'],
    ['one label', 'a@example', 'helo.example', 'none', 'example'],
    ['empty label', 'a@d..example', 'helo.example', 'none', 'd..example'],
    ['leading dot', 'a@.example', 'helo.example', 'none', '.example'],
    ['long label', `a@${'x'.repeat(64)}.example`, 'helo.example', 'none', `${'x'.repeat(64)}.example`],
    ['letters outside ASCII', 'a@dé.example', 'helo.example', 'none', 'dé.example'],
    ['a blank', 'a@d .example', 'helo.example', 'none', 'd .example'],
  ])('%s', async (_row, mailFrom, helo, result, domain) => {
    expect(await evaluate(zone, { mailFrom, helo })).toMatchObject({ result, domain });
  });

  it('a text that is no address asks nothing', async () => {
    const { resolve, asked } = fakeDns(zone);
    expect(await evaluateSpf({ ip: '192.0.2', mailFrom: 'a@d.example', helo: 'h.example', resolve })).toMatchObject({ result: 'none', trouble: { reason: 'bad-address' } });
    expect(asked).toEqual([]);
  });
});

describe('record lookup (RFC 7208 §4.4–4.6)', () => {
  it.each<[string, ZoneEntry | null, SpfResult, SpfReason | null]>([
    ['NXDOMAIN', null, 'none', 'no-record'], ['no TXT', {}, 'none', 'no-record'], ['other TXT', { TXT: ['hello', 'v=spf10 -all', ' v=spf1 -all', 'v=spf1\t-all', 'spf2.0/pra -all', 'v=spf1;-all'] }, 'none', 'no-record'],
    ['upper case', { TXT: ['V=SPF1 -ALL'] }, 'fail', null], ['among others', { TXT: ['a=b', 'v=spf1 ~all', 'v=spf1x'] }, 'softfail', null],
    ['nothing but the version', { TXT: ['v=spf1'] }, 'neutral', null], ['a blank behind', { TXT: ['v=spf1 '] }, 'neutral', null],
    ['two', { TXT: ['v=spf1 -all', 'v=spf1 -all'] }, 'permerror', 'several-records'], ['two of different case', { TXT: ['v=spf1', 'V=spf1 mx'] }, 'permerror', 'several-records'],
    ['a wrong one beside a right one', { TXT: ['v=spf1 -all', 'v=spf1 foo'] }, 'permerror', 'several-records'],
    ['timeout', { TXT: 'timeout' }, 'temperror', 'timeout'], ['SERVFAIL', { TXT: 'server-failure' }, 'temperror', 'server-failure'], ['bogus', { TXT: 'bogus' }, 'temperror', 'bogus'],
    ['an alias', { CNAME: 'other.example' }, 'pass', null],
    ['fault behind a match', { TXT: ['v=spf1 ip4:192.0.2.1 foo'] }, 'permerror', 'syntax'], ['fault behind all', { TXT: ['v=spf1 +all ip4:1.2.3'] }, 'permerror', 'syntax'],
    ['letters outside ASCII', { TXT: ['v=spf1 ip4:192.0.2.1 –all'] }, 'permerror', 'syntax'], ['letters outside ASCII in another record', { TXT: ['é', 'v=spf1 -all'] }, 'fail', null],
    ['tab', { TXT: ['v=spf1 mx\t-all'] }, 'permerror', 'syntax'],
  ])('%s', async (_row, entry, result, reason) => {
    const found = await evaluate({ ...(entry === null ? {} : { 'd.example': entry }), 'other.example': { TXT: ['v=spf1 +all'] } });
    expect([found.result, found.trouble?.reason ?? null]).toEqual([result, reason]);
  });

  it('names the fault', async () => {
    expect(await evaluate(at('v=spf1 include:i.example -all', records({ 'i.example': 'v=spf1 ip4:192.0.2.300 -all' })))).toMatchObject({
      result: 'permerror', trouble: { reason: 'syntax', domain: 'i.example', term: 'ip4:192.0.2.300', fault: { code: 'bad-address', position: 7 } },
    });
  });
});

describe('mechanisms (RFC 7208 §5)', () => {
  const more: Zone = {
    'd.example': { A: ['198.51.100.1'], AAAA: ['2001:db8::1'], MX: ['m1.example', 'm2.example'] },
    'm1.example': { A: ['203.0.113.5'] },
    'm2.example': { A: ['192.0.2.1'], AAAA: ['2001:db8:1::5'] },
    'host.example': { A: ['192.0.2.1'] },
    'alias.example': { CNAME: 'host.example' },
    'empty.example': {},
    'null.example': { MX: ['.'] },
    'mxempty.example': { MX: ['empty.example'], A: ['192.0.2.1'] },
    'mxgone.example': { MX: ['gone.example'] },
    'mxbad.example': { MX: ['slow.example', 'm2.example'] },
    'mxlate.example': { MX: ['m2.example', 'slow.example'] },
    'slow.example': { A: 'timeout', AAAA: 'server-failure', MX: 'timeout', PTR: 'timeout' },
    'v6only.example': { AAAA: ['2001:db8::7'] },
    'xn--d1acufc.example': { A: ['192.0.2.1'] },
    'user.x.example': { A: ['127.0.0.2'] },
    '1.2.0.192.in-addr.arpa': { PTR: ['host.example', 'sub.d.example', 'other.example'] },
    'sub.d.example': { A: ['192.0.2.1'] },
    'other.example': { A: ['203.0.113.9'] },
    '2.2.0.192.in-addr.arpa': { PTR: 'timeout' },
  };

  it.each<[string, string, SpfResult]>([
    ['a -all', PEER, 'fail'], ['a/0 -all', PEER, 'pass'], ['a:empty.example/0 -all', PEER, 'fail'], ['a:v6only.example/0 -all', PEER, 'fail'], ['a:host.example -all', PEER, 'pass'], ['a:HOST.example. -all', PEER, 'pass'],
    ['a:alias.example -all', PEER, 'pass'], ['a:host.example/24 -all', '192.0.2.200', 'pass'], ['a:host.example/25 -all', '192.0.2.200', 'fail'], ['a:host.example//0 -all', '192.0.2.200', 'fail'],
    ['a -all', '2001:db8::1', 'pass'], ['a -all', '2001:db8::2', 'fail'], ['a//64 -all', '2001:db8::2', 'pass'], ['a/0 -all', '2001:db8::2', 'fail'], ['a/0//0 -all', '2001:db9::', 'pass'], ['a:host.example//0 -all', '2001:db8::1', 'fail'],
    ['a:host.example -all', '::ffff:192.0.2.1', 'pass'], ['a:host.example -all', '::FFFF:C000:201', 'pass'], ['a:slow.example -all', PEER, 'temperror'], ['a:slow.example -all', '2001:db8::1', 'temperror'],
    ['a:gone.example -all', PEER, 'fail'], ['a:%{d}.. -all', PEER, 'permerror'], [`a:${'x'.repeat(64)}.example -all`, PEER, 'fail'], ['a:a..example -all', PEER, 'fail'], ['a:.example -all', PEER, 'fail'],
    ['mx -all', PEER, 'pass'], ['mx -all', '203.0.113.5', 'pass'], ['mx -all', '2001:db8:1::5', 'pass'], ['mx//48 -all', '2001:db8:1::9', 'pass'], ['mx/24 -all', '203.0.113.77', 'pass'], ['mx:mxempty.example -all', PEER, 'fail'],
    ['mx:mxgone.example ?all', PEER, 'neutral'], ['mx:null.example -all', PEER, 'fail'], ['mx:host.example -all', PEER, 'fail'], ['mx:gone.example -all', PEER, 'fail'], ['mx:slow.example -all', PEER, 'temperror'],
    ['mx:mxbad.example -all', PEER, 'temperror'], ['mx:mxlate.example -all', PEER, 'pass'],
    ['ip4:192.0.2.1 -all', PEER, 'pass'], ['ip4:192.0.2.0/24 -all', PEER, 'pass'], ['ip4:192.0.2.128/25 -all', PEER, 'fail'], ['ip4:0.0.0.0/0 -all', PEER, 'pass'], ['ip4:0.0.0.0/0 -all', '2001:db8::1', 'fail'], ['ip4:192.0.2.1 -all', '::ffff:192.0.2.1', 'pass'],
    ['ip6:2001:db8::/32 -all', '2001:db8:ffff::1', 'pass'], ['ip6:2001:DB8::1 -all', '2001:db8::1', 'pass'], ['ip6:::/0 -all', PEER, 'fail'], ['ip6:::ffff:192.0.2.1 -all', PEER, 'fail'], ['ip6:::/0 -all', '::1', 'pass'], ['ip6:::1/0 -all', '2001:db8::1', 'pass'],
    ['exists:host.example -all', '2001:db8::1', 'pass'], ['exists:v6only.example -all', '2001:db8::1', 'fail'], ['exists:%{l}.x.example -all', PEER, 'pass'], ['exists:slow.example -all', PEER, 'temperror'], ['exists:alias.example -all', PEER, 'pass'],
    ['ptr -all', PEER, 'pass'], ['ptr:host.example -all', PEER, 'pass'], ['ptr:other.example -all', PEER, 'fail'], ['ptr:ost.example -all', PEER, 'fail'], ['ptr:example -all', PEER, 'permerror'], ['ptr:D.EXAMPLE -all', PEER, 'pass'],
    ['ptr -all', '192.0.2.2', 'fail'], ['ptr -all', '192.0.2.3', 'fail'], ['ptr -all', '::ffff:192.0.2.1', 'pass'], ['exists:%{p}.x.example a:%{p} -all', PEER, 'pass'], ['exists:%{p}.x.example -all', PEER, 'fail'], ['a:%{p} -all', '192.0.2.3', 'fail'],
    ['all -all', PEER, 'pass'], ['?all', PEER, 'neutral'], ['~all', PEER, 'softfail'], ['-ALL', PEER, 'fail'], ['a:other.example', PEER, 'neutral'],
    ['?a:host.example -all', PEER, 'neutral'], ['~mx -all', PEER, 'softfail'], ['moo=%{x} +all', PEER, 'permerror'], ['moo=bar.%{c}%{d} +all', PEER, 'pass'], ['redirect=gone.example +all', PEER, 'pass'],
  ])('v=spf1 %s for %s: %s', async (terms, ip, result) => {
    expect((await evaluate(at(`v=spf1 ${terms}`, more), { ip })).result).toBe(result);
  });

  it('prefers the domain itself, then one below it, as validated name (§7.3)', async () => {
    const { resolve, asked } = fakeDns(at('v=spf1 exists:%{p}.1.example include:i.example exists:%{p}.3.example -all', { ...more, 'i.example': { TXT: ['v=spf1 exists:%{p}.2.example'] } }));
    await evaluateSpf({ ip: PEER, mailFrom: 'a@d.example', helo: 'h.example', resolve });
    expect(asked.filter((question) => /\.\d\.example$/.test(question))).toEqual(['A sub.d.example.1.example', 'A host.example.2.example', 'A sub.d.example.3.example']);
    expect(asked.filter((question) => question.startsWith('PTR'))).toHaveLength(1);
  });
});

describe('include (RFC 7208 §5.2)', () => {
  it.each<[string, ZoneEntry | null, SpfResult, SpfReason | null]>([
    ['pass', { TXT: ['v=spf1 +all'] }, 'softfail', null], ['fail', { TXT: ['v=spf1 -all exp=e.example'] }, 'neutral', null], ['softfail', { TXT: ['v=spf1 ~all'] }, 'neutral', null], ['neutral', { TXT: ['v=spf1 ?all'] }, 'neutral', null],
    ['neutral by default', { TXT: ['v=spf1'] }, 'neutral', null], ['temperror', { TXT: 'timeout' }, 'temperror', 'timeout'], ['permerror', { TXT: ['v=spf1 x'] }, 'permerror', 'syntax'], ['none', {}, 'permerror', 'include-without-record'],
    ['none: no name', null, 'permerror', 'include-without-record'], ['several', { TXT: ['v=spf1', 'v=spf1'] }, 'permerror', 'several-records'],
  ])('of %s', async (_row, entry, result, reason) => {
    const found = await evaluate(at('v=spf1 ~include:i.example ?all', entry === null ? {} : { 'i.example': entry }));
    expect([found.result, found.trouble?.reason ?? null, found.mechanism?.domain ?? null]).toEqual([result, reason, reason === null ? 'd.example' : null]);
  });

  it('of a malformed name', async () => {
    expect(await evaluate(at('v=spf1 include:a..example -all'))).toMatchObject({ result: 'permerror', trouble: { reason: 'include-without-record', domain: 'd.example', term: 'include:a..example' } });
  });

  it('the domain of the macros is the included one', async () => {
    expect((await evaluate(at('v=spf1 include:i.example -all', { 'i.example': { TXT: ['v=spf1 exists:%{d}.%{o}.x.example'] }, 'i.example.d.example.x.example': { A: ['127.0.0.1'] } }))).result).toBe('pass');
  });
});

describe('redirect (RFC 7208 §6.1)', () => {
  it.each<[string, Zone, SpfResult, SpfReason | null]>([
    ['redirect=r.example', records({ 'r.example': 'v=spf1 -all' }), 'fail', null], ['redirect=r.example a:gone.example', records({ 'r.example': 'v=spf1 +all' }), 'pass', null],
    ['redirect=r.example', {}, 'permerror', 'redirect-without-record'], ['redirect=r..example', {}, 'permerror', 'redirect-without-record'], ['redirect=r.example', { 'r.example': { TXT: 'timeout' } }, 'temperror', 'timeout'],
    ['redirect=r.example', records({ 'r.example': 'v=spf1' }), 'neutral', null], ['redirect=d.example', {}, 'permerror', 'loop'], ['redirect=r.example', records({ 'r.example': 'v=spf1 redirect=D.example.' }), 'permerror', 'loop'],
    ['include:i.example ?all', records({ 'i.example': 'v=spf1 include:i.example' }), 'permerror', 'loop'], ['ip4:192.0.2.1 include:d.example', {}, 'pass', null],
  ])('%s', async (terms, more, result, reason) => {
    const found = await evaluate(at(`v=spf1 ${terms}`, more));
    expect([found.result, found.trouble?.reason ?? null]).toEqual([result, reason]);
  });
});

describe('limits (RFC 7208 §4.6.4)', () => {
  const hostZone = hosts(20, () => ({ A: ['203.0.113.1'] }));
  it.each<[string, string, Zone, SpfResult, SpfReason | null]>([
    ['10 terms', `${times(10, (index) => `a:h${index}.example`)} -all`, hostZone, 'fail', null], ['11 terms', `${times(11, (index) => `a:h${index}.example`)} -all`, hostZone, 'permerror', 'too-many-lookups'],
    ['11 terms, a match before', `ip4:192.0.2.1 ${times(11, (index) => `a:h${index}.example`)} -all`, hostZone, 'pass', null], ['addresses cost nothing', `${times(200, () => 'ip4:203.0.113.1')} -all`, {}, 'fail', null],
    ['redirect counts', `${times(10, (index) => `a:h${index}.example`)} redirect=r.example`, { ...hostZone, ...records({ 'r.example': 'v=spf1 -all' }) }, 'permerror', 'too-many-lookups'],
    ['redirect as the tenth', `${times(9, (index) => `a:h${index}.example`)} redirect=r.example`, { ...hostZone, ...records({ 'r.example': 'v=spf1 -all' }) }, 'fail', null],
    ['terms of an include count', `include:i.example ${times(5, (index) => `a:h${index}.example`)} -all`, { ...hostZone, ...records({ 'i.example': `v=spf1 ${times(5, (index) => `a:h${index}.example`)}` }) }, 'permerror', 'too-many-lookups'],
    ['2 void', 'a:g1.example exists:g2.example -all', {}, 'fail', null], ['3 void', 'a:g1.example mx:g2.example exists:g3.example -all', {}, 'permerror', 'too-many-void-lookups'],
    ['3 void, one without data', 'a:g1.example mx:g2.example a:e.example -all', { 'e.example': {} }, 'permerror', 'too-many-void-lookups'], ['ptr is void as well', 'ptr a:g1.example a:g2.example -all', {}, 'permerror', 'too-many-void-lookups'],
    ['10 MX', 'mx:m.example -all', { ...hostZone, 'm.example': { MX: names(10) } }, 'fail', null], ['11 MX', 'mx:m.example -all', { ...hostZone, 'm.example': { MX: names(11) } }, 'permerror', 'too-many-names'],
    ['one term is void once', 'mx:m.example a:g1.example -all', { 'm.example': { MX: names(5) } }, 'fail', null],
    ['10 PTR names', 'ptr:h9.example -all', { ...hosts(20, () => ({ A: [PEER] })), '1.2.0.192.in-addr.arpa': { PTR: names(15) } }, 'pass', null], ['the 11th PTR name', 'ptr:h10.example -all', { ...hosts(20, () => ({ A: [PEER] })), '1.2.0.192.in-addr.arpa': { PTR: names(15) } }, 'fail', null],
  ])('%s', async (_row, terms, more, result, reason) => {
    const found = await evaluate(at(`v=spf1 ${terms}`, more));
    expect([found.result, found.trouble?.reason ?? null]).toEqual([result, reason]);
  });

  it('asks no more than 160 questions of the worst that can be published, and ends', async () => {
    const mx: Zone = { ...hosts(10, () => ({ A: ['203.0.113.1'], MX: names(10) })), '1.2.0.192.in-addr.arpa': { PTR: names(10) } };
    const { resolve, asked } = fakeDns(at(`v=spf1 ${times(10, (index) => `mx:%{p}.h${index}.example mx:h${index}.example`)} -all exp=%{p}.d.example`, mx));
    await evaluateSpf({ ip: PEER, mailFrom: 'a@d.example', helo: 'h.example', resolve });
    expect(asked.length).toBeLessThan(160);
  });

  it('counts', async () => {
    expect(await evaluate(at('v=spf1 a:g.example include:i.example -all', records({ 'i.example': 'v=spf1 exists:g2.example ?all' })))).toMatchObject({ lookups: 3, voidLookups: 2, trace: [
      { depth: 0, domain: 'd.example', term: null, outcome: 'record' }, { depth: 0, term: 'a:g.example', detail: 'g.example', outcome: 'no-match' }, { depth: 0, term: 'include:i.example', outcome: 'followed' },
      { depth: 1, domain: 'i.example', term: null, outcome: 'record' }, { depth: 1, term: 'exists:g2.example', outcome: 'no-match' }, { depth: 1, term: '?all', outcome: 'match' }, { depth: 0, term: 'include:i.example', outcome: 'no-match' },
      { depth: 0, term: '-all', outcome: 'match' },
    ] });
  });
});

describe('explanation (RFC 7208 §6.2)', () => {
  it.each<[string, ZoneEntry | null, string | null]>([
    ['plain', { TXT: ['Not one of ours.'] }, 'Not one of ours.'], ['macros of explanations', { TXT: ['%{c} %{r} %{t} %{h} %{D}%_%%'] }, '192.0.2.1 mx.receiver.example 1700000000 helo.example d.example %'], ['NXDOMAIN', null, null], ['no TXT', {}, null], ['timeout', { TXT: 'timeout' }, null],
    ['two', { TXT: ['a', 'b'] }, null], ['letters outside ASCII', { TXT: ['Désolé'] }, null], ['control', { TXT: ['a\nb'] }, null], ['fault', { TXT: ['%{x}'] }, null], ['lonely sign', { TXT: ['100%'] }, null], ['empty', { TXT: [''] }, ''], ['long', { TXT: ['x'.repeat(5000)] }, 'x'.repeat(1000)],
  ])('%s', async (_row, entry, explanation) => {
    expect(await evaluate(at('v=spf1 exp=e.%{d} -all', entry === null ? {} : { 'e.d.example': entry }))).toMatchObject({ result: 'fail', explanation });
  });

  it.each<[string, string, Zone, SpfResult, string | null]>([
    ['of the redirected record', 'redirect=r.example exp=e.example', records({ 'r.example': 'v=spf1 -all exp=f.example' }), 'fail', 'second'], ['none there', 'redirect=r.example exp=e.example', records({ 'r.example': 'v=spf1 -all' }), 'fail', null],
    ['of the outer record of an include', '-include:i.example exp=e.example', records({ 'i.example': 'v=spf1 +all exp=f.example' }), 'fail', 'first'], ['not for softfail', '~all exp=e.example', {}, 'softfail', null], ['malformed name', '-all exp=e..example', {}, 'fail', null],
  ])('%s', async (_row, terms, more, result, explanation) => {
    expect(await evaluate(at(`v=spf1 ${terms}`, { ...more, ...records({ 'e.example': 'first', 'f.example': 'second' }) }))).toMatchObject({ result, explanation });
  });

  it('cannot carry what the sender wrote outside ASCII', async () => {
    const zone = at('v=spf1 -all exp=e.example', records({ 'e.example': 'For %{l}' }));
    expect((await evaluate(zone, { mailFrom: 'é\r\nx@d.example' })).explanation).toBe('For ???x');
  });
});
