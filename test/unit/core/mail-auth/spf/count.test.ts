import { countLookups, type SpfWalk } from '../../../../../src/core/mail-auth/spf/count';
import { fakeDns, records, type ZoneEntry } from './zone';

const walk = (zone: Record<string, ZoneEntry>, domain = 'd.example'): Promise<SpfWalk> => countLookups(domain, fakeDns(zone).resolve);
const list = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('countLookups', () => {
  it.each<[string, string, Record<string, ZoneEntry>, number, number]>([
    ['addresses cost nothing', 'ip4:192.0.2.1 ip6:2001:db8::1 -all', {}, 0, 0],
    ['each kind counts once', 'a:h.example mx:h.example ptr exists:h.example include:i.example', { 'h.example': { A: ['192.0.2.1'], MX: ['h.example'] }, ...records({ 'i.example': 'v=spf1 -all' }) }, 5, 0],
    ['included records count', 'include:i.example include:j.example -all', records({ 'i.example': 'v=spf1 include:j.example ptr', 'j.example': 'v=spf1 ptr ptr' }), 8, 0],
    ['a redirect counts', 'redirect=r.example', records({ 'r.example': 'v=spf1 ptr -all' }), 2, 0],
    ['nothing behind all counts (§5.1)', 'ptr -all a mx include:i.example redirect=r.example', {}, 1, 0],
    ['exp costs nothing', 'exp=e.example -all', {}, 0, 0],
    ['void: no name', 'a:g.example mx:g.example exists:g.example -all', {}, 3, 3],
    ['void: no data', 'a:e.example mx:e.example -all', { 'e.example': {} }, 2, 2],
    ['an address of either family is found', 'a:f.example a:s.example -all', { 'f.example': { A: ['192.0.2.1'] }, 's.example': { AAAA: ['2001:db8::1'] } }, 2, 0],
    ['exists asks for A alone', 'exists:s.example -all', { 's.example': { AAAA: ['2001:db8::1'] } }, 1, 1],
    ['what is not known is not void', 'a:t.example mx:t.example -all', { 't.example': { A: 'timeout', MX: 'timeout' } }, 2, 0],
    ['voids of included records count each time', 'include:i.example include:i.example', records({ 'i.example': 'v=spf1 a:g.example' }), 4, 2],
    ['own name', 'a mx/24 -all', {}, 2, 2],
    ['%{d} is known', 'include:_spf.%{d} a:%{d1r}.example -all', records({ '_spf.d.example': 'v=spf1 -all' }), 2, 1],
    ['what depends on the sender counts once', 'exists:%{i}.x.example include:%{l}.x.example a:%{h} -all', {}, 3, 0],
    ['malformed name', 'a:a..example -all', {}, 1, 0],
  ])('%s', async (_row, terms, more, lookups, voidLookups) => {
    const zone = { ...more, 'd.example': { TXT: [`v=spf1 ${terms}`] } };
    expect(await walk(zone)).toMatchObject({ lookups, voidLookups, isCut: false, faults: [], loops: [] });
  });

  it('tells where it has been, in lower case, and what passes', async () => {
    const zone = records({ 'd.example': 'v=spf1 include:MX.Provider.example. -include:no.example ?include:maybe.example ~all', 'mx.provider.example': 'v=spf1 include:sub.example -all', 'sub.example': 'v=spf1 -all', 'no.example': 'v=spf1 include:deep.example', 'maybe.example': 'v=spf1', 'deep.example': 'v=spf1' });
    const found = await walk(zone, 'D.Example.');
    expect(found.domains.map(({ domain }) => domain)).toEqual(['d.example', 'mx.provider.example', 'no.example', 'maybe.example', 'sub.example', 'deep.example']);
    expect(found.includes).toEqual(['mx.provider.example', 'sub.example']);
    expect(found.all).toEqual({ qualifier: '~', domain: 'd.example' });
  });

  it.each<[string, Record<string, ZoneEntry>, Partial<SpfWalk>]>([
    ['no record', {}, { domains: [{ domain: 'd.example', state: 'no-record', record: null }], all: null, lookups: 0, dangling: [] }],
    ['several records', { 'd.example': { TXT: ['v=spf1', 'v=spf1 -all'] } }, { domains: [{ domain: 'd.example', state: 'several-records', record: null }] }],
    ['not known', { 'd.example': { TXT: 'timeout' } }, { unresolved: [{ domain: 'd.example', why: 'timeout' }], domains: [{ domain: 'd.example', state: 'unknown', record: null }] }],
    ['an include is not known', { ...records({ 'd.example': 'v=spf1 include:i.example -all' }), 'i.example': { TXT: 'bogus' } }, { lookups: 1, unresolved: [{ domain: 'i.example', why: 'bogus' }], dangling: [] }],
    ['dangling include', records({ 'd.example': 'v=spf1 include:g.example -all' }), { dangling: [{ domain: 'd.example', kind: 'include', term: 'include:g.example', target: 'g.example' }] }],
    ['dangling redirect', records({ 'd.example': 'v=spf1 redirect=g.example' }), { dangling: [{ domain: 'd.example', kind: 'redirect', term: 'redirect=g.example', target: 'g.example' }], all: null }],
    ['malformed include', records({ 'd.example': 'v=spf1 include:a..example -all' }), { dangling: [{ domain: 'd.example', kind: 'include', term: 'include:a..example', target: 'a..example' }] }],
    ['loop', records({ 'd.example': 'v=spf1 include:i.example -all', 'i.example': 'v=spf1 include:j.example', 'j.example': 'v=spf1 include:i.example' }), { loops: ['i.example'], lookups: 3 }],
    ['itself', records({ 'd.example': 'v=spf1 include:d.example -all' }), { loops: ['d.example'], lookups: 1 }],
    ['redirect in a circle', records({ 'd.example': 'v=spf1 redirect=r.example', 'r.example': 'v=spf1 redirect=d.example' }), { loops: ['d.example'], all: null }],
    ['all of the redirected record', records({ 'd.example': 'v=spf1 redirect=r.example', 'r.example': 'v=spf1 ?all' }), { all: { qualifier: '?', domain: 'r.example' } }],
    ['all of an included record ends nothing', records({ 'd.example': 'v=spf1 include:r.example', 'r.example': 'v=spf1 -all' }), { all: null }],
    ['a fault below', records({ 'd.example': 'v=spf1 include:i.example -all', 'i.example': 'v=spf1 ipv4:192.0.2.1' }), { faults: [{ domain: 'i.example', fault: { code: 'unknown-mechanism', text: 'ipv4:192.0.2.1', position: 7 } }] }],
    ['mx with too many hosts', { 'd.example': { TXT: ['v=spf1 mx -all'], MX: Array.from({ length: 11 }, (_, index) => `m${index}.example`) } }, { tooManyNames: [{ domain: 'd.example', term: 'mx' }] }],
    ['depends on the sender', records({ 'd.example': 'v=spf1 exists:%{i}.x.example -all' }), { dependent: [{ domain: 'd.example', term: 'exists:%{i}.x.example' }] }],
  ])('%s', async (_row, zone, expected) => {
    expect(await walk(zone)).toMatchObject(expected);
  });

  it('stops at 20 domains and 80 answers about hosts', async () => {
    const wide = fakeDns(records({ 'd.example': `v=spf1 ${list(300, (index) => `include:i${index}.example a:h${index}.example`)}` }));
    expect(await countLookups('d.example', wide.resolve)).toMatchObject({ isCut: true, lookups: 600 });
    expect(wide.asked.filter((question) => question.startsWith('TXT'))).toHaveLength(20);
    expect(wide.asked.length).toBeLessThanOrEqual(100);
    const deep = fakeDns(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`i${index}.example`, { TXT: [`v=spf1 ${list(50, () => `include:i${index + 1}.example`)}`] }])));
    expect(await countLookups('i0.example', deep.resolve)).toMatchObject({ isCut: true, lookups: 1000 });
    expect(deep.asked).toHaveLength(20);
  });

  it('asks for a domain once', async () => {
    const dns = fakeDns(records({ 'd.example': 'v=spf1 include:i.example include:I.example. include:j.example', 'i.example': 'v=spf1 include:j.example', 'j.example': 'v=spf1' }));
    await countLookups('d.example', dns.resolve);
    expect(dns.asked).toEqual(['TXT d.example', 'TXT i.example', 'TXT j.example']);
  });
});
