import type { Lookup, RecordData, RecordType, Resolve, Unresolved } from '../../../../src/core/dns/records';
import { discoverDmarc, dmarcWalk } from '../../../../src/core/mail-auth/dmarc';

/** TXT records by name, or why the look-up of a name fails. */
type Zone = { readonly [name: string]: readonly string[] | Unresolved };

function resolverOf(zone: Zone): { readonly resolve: Resolve; readonly asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolve = <T extends RecordType>(name: string, type: T): Promise<Lookup<T>> => {
    asked.push(name);
    const held = zone[name];
    if (typeof held === 'string') return Promise.resolve({ known: false, why: held });
    const records = (type === 'TXT' ? held ?? [] : []) as readonly RecordData[T][];
    return Promise.resolve({ known: true, value: { state: held === undefined ? 'no-name' : records.length > 0 ? 'found' : 'no-data', records, aliases: [], isAuthentic: false } });
  };
  return { resolve, asked };
}

const NONE = 'v=DMARC1; p=none';
const REJECT = 'v=DMARC1; p=reject';
const SUFFIX = 'v=DMARC1; p=reject; psd=y';
const ORGANIZATION = 'v=DMARC1; p=quarantine; psd=n';

describe('dmarcWalk', () => {
  test('RFC 9989 §4.10: thirteen labels', () => {
    expect(dmarcWalk('a.b.c.d.e.f.g.h.i.j.mail.example.com')).toEqual([
      'a.b.c.d.e.f.g.h.i.j.mail.example.com', 'g.h.i.j.mail.example.com', 'h.i.j.mail.example.com', 'i.j.mail.example.com', 'j.mail.example.com', 'mail.example.com', 'example.com', 'com',
    ]);
  });

  test('RFC 9989 §5.1.8: nine labels leave the zone cut out', () => {
    expect(dmarcWalk('mail.a.b.c.d.e.f.g.example.com')).toEqual([
      'mail.a.b.c.d.e.f.g.example.com', 'c.d.e.f.g.example.com', 'd.e.f.g.example.com', 'e.f.g.example.com', 'f.g.example.com', 'g.example.com', 'example.com', 'com',
    ]);
  });

  test.each([[1, 1], [2, 2], [7, 7], [8, 8], [9, 8], [100, 8]])('%i labels make %i questions', (labels, questions) => {
    const walk = dmarcWalk(Array<string>(labels).fill('a').join('.'));
    expect(walk).toHaveLength(questions);
    expect(walk.at(-1)).toBe('a');
  });
});

describe('discoverDmarc', () => {
  test.each<[string, string, Zone, string, string]>([
    // domain, zone, `state source policy-domain`, organizational domain
    ['own record, nothing above', 'example.com', { '_dmarc.example.com': [NONE] }, 'found domain example.com', 'example.com'],
    ['nothing at all', 'a.mail.example.com', {}, 'none', 'a.mail.example.com'],
    ['§4.10.2, first example', 'a.mail.example.com', { '_dmarc.mail.example.com': [NONE], '_dmarc.example.com': [REJECT] }, 'found organizational-domain example.com', 'example.com'],
    ['§4.10.2, second example', 'a.mail.example.com', { '_dmarc.mail.example.com': [ORGANIZATION], '_dmarc.example.com': [REJECT] }, 'found organizational-domain mail.example.com', 'mail.example.com'],
    ['§4.10.2, last example', 'a.mail.example.com', { '_dmarc.com': [SUFFIX] }, 'found public-suffix com', 'example.com'],
    ['own record and one above', 'mail.example.com', { '_dmarc.mail.example.com': [NONE], '_dmarc.example.com': [REJECT] }, 'found domain mail.example.com', 'example.com'],
    ['own record with psd=n', 'mail.example.com', { '_dmarc.mail.example.com': [ORGANIZATION], '_dmarc.example.com': [REJECT] }, 'found domain mail.example.com', 'mail.example.com'],
    ['own record with psd=y', 'gov.example', { '_dmarc.gov.example': [SUFFIX], '_dmarc.example': [REJECT] }, 'found domain gov.example', 'gov.example'],
    ['own record below a public suffix', 'mail.example.com', { '_dmarc.mail.example.com': [NONE], '_dmarc.com': [SUFFIX] }, 'found domain mail.example.com', 'example.com'],
    ['organization before public suffix', 'mail.example.com', { '_dmarc.example.com': [NONE], '_dmarc.com': [SUFFIX] }, 'found organizational-domain example.com', 'example.com'],
    ['a public suffix on the way: only the name below it counts', 'a.b.example.com', { '_dmarc.b.example.com': [NONE], '_dmarc.com': [SUFFIX] }, 'found public-suffix com', 'example.com'],
    ['several are none', 'example.com', { '_dmarc.example.com': [NONE, REJECT] }, 'none', 'example.com'],
    ['several, with one above', 'mail.example.com', { '_dmarc.mail.example.com': [NONE, NONE], '_dmarc.example.com': [REJECT] }, 'found organizational-domain example.com', 'example.com'],
    ['other texts beside it', 'example.com', { '_dmarc.example.com': ['v=spf1 -all', NONE] }, 'found domain example.com', 'example.com'],
    ['a version in lower case', 'example.com', { '_dmarc.example.com': ['v=dmarc1; p=none'] }, 'none', 'example.com'],
    ['a name without records', 'example.com', { '_dmarc.example.com': [] }, 'none', 'example.com'],
    ['one label', 'example', { '_dmarc.example': [NONE] }, 'found domain example', 'example'],
    ['capitals and a final dot', 'Mail.Example.COM.', { '_dmarc.example.com': [NONE] }, 'found organizational-domain example.com', 'example.com'],
    ['a public suffix below nine labels', 'a.b.c.d.e.f.g.example.com', { '_dmarc.com': [SUFFIX] }, 'found public-suffix com', 'example.com'],
    ['a zone cut that the walk leaves out, §5.1.8', 'mail.a.b.c.d.e.f.g.example.com', { '_dmarc.b.c.d.e.f.g.example.com': [ORGANIZATION], '_dmarc.example.com': [NONE] }, 'found organizational-domain example.com', 'example.com'],
  ])('%s', async (_, domain, zone, expected, organization) => {
    const found = await discoverDmarc(domain, resolverOf(zone).resolve);
    expect(found.state === 'found' ? `found ${found.source} ${found.policyDomain}` : found.state).toBe(expected);
    expect(found.organizationalDomain).toBe(organization);
  });

  test.each<[string, Zone, readonly string[]]>([
    ['psd=n', { '_dmarc.mail.example.com': [ORGANIZATION] }, ['_dmarc.a.mail.example.com', '_dmarc.mail.example.com']],
    ['psd=y', { '_dmarc.mail.example.com': [SUFFIX] }, ['_dmarc.a.mail.example.com', '_dmarc.mail.example.com']],
    ['psd=u', { '_dmarc.mail.example.com': [NONE] }, ['_dmarc.a.mail.example.com', '_dmarc.mail.example.com', '_dmarc.example.com', '_dmarc.com']],
    ['a look-up that failed', { '_dmarc.mail.example.com': 'timeout' }, ['_dmarc.a.mail.example.com', '_dmarc.mail.example.com']],
  ])('asks no further than %s', async (_, zone, names) => {
    const { resolve, asked } = resolverOf(zone);
    const { queries } = await discoverDmarc('a.mail.example.com', resolve);
    expect(asked).toEqual(names);
    expect(queries.map(({ name }) => name)).toEqual(names);
  });

  test.each<[string, Zone, Unresolved]>([
    ['the own name times out', { '_dmarc.mail.example.com': 'timeout', '_dmarc.example.com': [REJECT] }, 'timeout'],
    ['the parent answers SERVFAIL', { '_dmarc.example.com': 'server-failure' }, 'server-failure'],
    ['the signatures of the parent do not hold', { '_dmarc.example.com': 'bogus' }, 'bogus'],
    ['the top could be a public suffix', { '_dmarc.example.com': [REJECT], '_dmarc.com': 'refused' }, 'refused'],
    ['the top is not known, and nothing was found', { '_dmarc.com': 'timeout' }, 'timeout'],
  ])('never says none where %s', async (_, zone, why) => {
    expect(await discoverDmarc('mail.example.com', resolverOf(zone).resolve)).toMatchObject({ state: 'unknown', why, organizationalDomain: null });
  });

  test('the own record applies though the walk above it fails', async () => {
    const found = await discoverDmarc('mail.example.com', resolverOf({ '_dmarc.mail.example.com': [REJECT], '_dmarc.example.com': 'timeout' }).resolve);
    expect(found).toMatchObject({ state: 'found', source: 'domain', organizationalDomain: null, queries: [{ record: { policy: 'reject' } }, { lookup: { known: false, why: 'timeout' }, record: null }] });
  });

  test('keeps several records, and those that look meant', async () => {
    const { queries } = await discoverDmarc('example.com', resolverOf({ '_dmarc.example.com': [NONE, 'v=dmarc1; p=none', REJECT, 'other'] }).resolve);
    expect(queries[0]).toMatchObject({ records: [NONE, REJECT], resembling: ['v=dmarc1; p=none'], record: null });
  });

  test.each(['', '.', 'a..b', '.example.com', `${'a'.repeat(64)}.com`, `${'a.'.repeat(127)}com`])('asks nothing for %j', async (domain) => {
    const { resolve, asked } = resolverOf({});
    expect(await discoverDmarc(domain, resolve)).toMatchObject({ state: 'unknown', why: 'unusable', queries: [] });
    expect(asked).toEqual([]);
  });

  test('asks for no name that is too long for the DNS', async () => {
    const domain = `${'a.'.repeat(124)}com`;
    const { resolve, asked } = resolverOf({ '_dmarc.com': [SUFFIX] });
    expect(await discoverDmarc(domain, resolve)).toMatchObject({ state: 'found', source: 'public-suffix', organizationalDomain: 'a.com' });
    expect(asked).toHaveLength(7);
    expect(asked.every((name) => name.length <= 253)).toBe(true);
  });
});
