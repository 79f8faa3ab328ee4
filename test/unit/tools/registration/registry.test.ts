import { serversByEnding } from '../../../../src/adapters/network/registration-data';
import { readRegistry, registryModule } from '../../../../tools/registration/registry';

type Service = readonly [readonly unknown[], readonly unknown[]];

/** A file in the form of RFC 9224 §4. */
const file = (services: readonly unknown[], rest: object = {}): string =>
  JSON.stringify({ description: 'RDAP bootstrap file', publication: '2026-06-26T18:00:02Z', services, version: '1.0', ...rest });

const specimen: readonly Service[] = [
  [['shop', 'tokyo'], ['https://rdap.registry.example/rdap/']],
  [['fr'], ['https://rdap.nic.fr/']],
  [['re'], ['http://rdap.nic.re/', 'https://rdap.nic.re/']],
  [['com'], ['https://rdap.verisign.com/com/v1/']],
  [['net'], ['https://rdap.verisign.com/net/v1']],
  [['kg'], ['http://rdap.cctld.kg/']],
  [['registry'], ['https://rdap.registry.example/rdap/']],
  [['xn--p1acf'], ['https://rdap.nic.xn--p1acf/']],
];

const read = (services: readonly unknown[], rest: object = {}, fewest = 1): ReturnType<typeof readRegistry> => readRegistry(file(services, rest), fewest);

test('servers by pattern, in the order of the alphabet; https alone; an address ends with a slash', () => {
  expect(read(specimen)).toEqual({
    ok: true,
    registry: {
      published: '2026-06-26T18:00:02Z',
      servers: {
        'https://rdap.nic.{tld}/': 'fr re xn--p1acf',
        'https://rdap.registry.example/rdap/': 'registry shop tokyo',
        'https://rdap.verisign.com/{tld}/v1/': 'com net',
      },
    },
  });
});

test('unfolded, every domain has the address of the file', () => {
  const reading = read(specimen);
  expect(reading.ok && Object.fromEntries(serversByEnding(reading.registry))).toEqual({
    'fr': 'https://rdap.nic.fr/', 're': 'https://rdap.nic.re/', 'xn--p1acf': 'https://rdap.nic.xn--p1acf/', 'com': 'https://rdap.verisign.com/com/v1/', 'net': 'https://rdap.verisign.com/net/v1/',
    'shop': 'https://rdap.registry.example/rdap/', 'tokyo': 'https://rdap.registry.example/rdap/', 'registry': 'https://rdap.registry.example/rdap/',
  });
});

test('the order of the file makes no difference to the module', () => {
  const modules = [specimen, [...specimen].reverse()].map((services) => {
    const reading = read(services);
    return reading.ok ? registryModule(reading.registry) : reading.why;
  });
  expect(modules[0]).toBe(modules[1]);
  expect(modules[0]).toContain("    'https://rdap.nic.{tld}/': 'fr re xn--p1acf',\n");
});

test.each([
  ['no JSON', '<html>', /no JSON/],
  ['null', 'null', /version 1\.0/],
  ['another version', file(specimen, { version: '2.0' }), /version 1\.0/],
  ['no date', file(specimen, { publication: 'yesterday' }), /date/],
  ['no services', file(specimen, { services: {} }), /no services/],
  ['a service of one list', file([[['fr']]]), /list of addresses/],
  ['a name of two labels', file([[['co.uk'], ['https://rdap.example/']]]), /"co\.uk"/],
  ['a name that would leave its quotes', file([[["fr': 'x"], ['https://rdap.example/']]]), /no top-level domain/],
  ['no text', file([[[7], ['https://rdap.example/']]]), /7 is no/],
  ['the same name twice', file([...specimen, [['fr'], ['https://other.example/']]]), /fr stands twice/],
])('%s: refused', (_row, text, why) => {
  expect(readRegistry(text, 1)).toEqual({ ok: false, why: expect.stringMatching(why) as unknown });
});

test('fewer domains than a whole file has: refused', () => {
  expect(readRegistry(file(specimen))).toEqual({ ok: false, why: 'it has 9 domains, fewer than 500' });
});

test.each([
  ['credentials', 'https://user@rdap.example/'], ['a query', 'https://rdap.example/?x='], ['no address', 'rdap.example'], ['no text', null],
])('an address with %s is not asked', (_row, address) => {
  expect(read([[['aaa'], [address]]])).toEqual({ ok: true, registry: { published: '2026-06-26T18:00:02Z', servers: {} } });
});

test('an address cannot leave its quotes', () => {
  const reading = read([[['aaa'], ["https://rdap.example/'/"]]]);
  expect(reading.ok && registryModule(reading.registry)).not.toContain("'/'");
});
