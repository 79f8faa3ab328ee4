import { registrationData, serversByEnding } from '../../../../src/adapters/network/registration-data';
import { registrationRegistry } from '../../../../src/adapters/network/registration-servers';
import type { Fetch } from '../../../../src/adapters/network/timed-fetch';
import { known, unknown } from '../../../../src/core/diagnostics/fact';

const RDAP = 'application/rdap+json';
const servers = new Map([['example', 'https://registry.example/rdap/'], ['co.example', 'https://second.example/']]);
const running = (): AbortSignal => new AbortController().signal;

/** What is learned of a domain from one answer. */
const learn = (fetch: Fetch, signal = running(), timeoutMs = 1_000): ReturnType<ReturnType<typeof registrationData>> => registrationData(servers, { fetch, signal, timeoutMs })('nordlog.example');

const answering = (status: number, type: string, body: string): Fetch => async () => Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } }));
const domain = (rest: object): string => JSON.stringify({ objectClassName: 'domain', ...rest });

test('asks the registry with the longest ending, without anything of the user', async () => {
  const asked: [string, RequestInit][] = [];
  const ask = registrationData(servers, { signal: running(), timeoutMs: 1_000, fetch: async (url, init) => { asked.push([url, init]); return Promise.resolve(new Response('')); } });
  await ask('nordlog.example');
  await ask('nordlog.co.example');
  expect(asked.map(([url]) => url)).toEqual(['https://registry.example/rdap/domain/nordlog.example', 'https://second.example/domain/nordlog.co.example']);
  expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', headers: { Accept: RDAP } });
});

test.each(['nordlog.test', 'constructor', 'x.__proto__'])('%s, of no registry in the list: nobody is asked', async (name) => {
  const fetch = jest.fn();
  expect(await registrationData(servers, { fetch, signal: running(), timeoutMs: 1_000 })(name)).toEqual(unknown('unavailable'));
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ['status and expiry (RFC 9083 §5.3)', domain({ status: ['active'], events: [{ eventAction: 'registration', eventDate: '2001-01-01T00:00:00Z' }, { eventAction: 'expiration', eventDate: '2030-05-01T00:00:00Z' }] }), ['active'], '2030-05-01T00:00:00Z'],
  ['neither', domain({}), [], null],
  ['hostile: values of the wrong kind', domain({ status: [1, null, {}, 'client hold'], events: [null, 'x', { eventAction: 'expiration', eventDate: {} }] }), ['client hold'], null],
  ['hostile: no date', domain({ status: 'active', events: [{ eventAction: 'expiration', eventDate: '<b>soon</b>' }] }), [], null],
  ['hostile: lists and words without an end', domain({ status: Array.from({ length: 5_000 }, () => 'x'.repeat(90)), events: {} }), Array.from({ length: 50 }, () => 'x'.repeat(90)), null],
])('registered: %s', async (_row, body, status, expires) => {
  expect(await learn(answering(200, RDAP, body))).toEqual(known({ isRegistered: true, domain: 'nordlog.example', status, expires }));
});

test.each([
  ['media type of RDAP, no body (RFC 7480 §5.3)', RDAP, ''],
  ['media type of RDAP, with parameters', `${RDAP}; charset=utf-8`, '{"errorCode":404}'],
  ['error body of RDAP (RFC 9083 §6)', 'application/json', '{"errorCode":404,"title":"Not Found"}'],
])('404, %s: not registered', async (_row, type, body) => {
  expect(await learn(answering(404, type, body))).toEqual(known({ isRegistered: false, domain: 'nordlog.example', status: [], expires: null }));
});

test.each([
  ['404 with a page', 404, 'text/html', '<h1>Sign in</h1>'],
  ['404 with JSON of a gateway', 404, 'application/json', '{"message":"no route"}'],
  ['404 with nothing', 404, '', ''],
  ['429', 429, RDAP, '{"errorCode":429}'],
  ['503', 503, RDAP, '{"errorCode":404}'],
  ['a page', 200, 'text/html', '<p>Welcome</p>'],
  ['another object', 200, RDAP, '{"objectClassName":"entity"}'],
  ['null', 200, RDAP, 'null'],
  ['an inherited property', 200, RDAP, '{"__proto__":{"objectClassName":"domain"}}'],
  ['more than anybody needs', 200, RDAP, domain({ x: 'x'.repeat(600_000) })],
])('%s: nothing is known', async (_row, status, type, body) => {
  expect(await learn(answering(status, type, body))).toEqual(unknown('unusable'));
});

test.each([
  ['on the same server', 'https://registry.example/v2/domain/nordlog.example', known({ isRegistered: false, domain: 'nordlog.example', status: [], expires: null })],
  ['to another server, which may know nothing of it', 'https://elsewhere.example/domain/nordlog.example', unknown('unusable')],
])('404 after a redirect %s', async (_row, url, fact) => {
  const response = Object.defineProperties(new Response('', { status: 404, headers: { 'Content-Type': RDAP } }), { redirected: { value: true }, url: { value: url } });
  expect(await learn(async () => Promise.resolve(response))).toEqual(fact);
});

test('refused by CORS, which looks like no network: unreachable', async () => {
  expect(await learn(async () => Promise.reject(new TypeError('Failed to fetch')))).toEqual(unknown('unreachable'));
});

test('silent: given up', async () => {
  expect(await learn(async () => new Promise(() => undefined), running(), 10)).toEqual(unknown('timeout'));
});

test('stopped before, nobody is asked; stopped meanwhile, nobody waits', async () => {
  const fetch = jest.fn();
  expect(await learn(fetch, AbortSignal.abort())).toEqual(unknown('stopped'));
  expect(fetch).not.toHaveBeenCalled();
  const stop = new AbortController();
  const learning = learn(async () => new Promise(() => undefined), stop.signal);
  stop.abort();
  expect(await learning).toEqual(unknown('stopped'));
});

describe('a name below a registered domain', () => {
  /** What is learned, and which names were asked for, where the registry knows some names. */
  async function learnOf(name: string, knows: Readonly<Record<string, number>>): Promise<{ readonly fact: unknown; readonly asked: readonly string[] }> {
    const asked: string[] = [];
    const fetch: Fetch = async (url) => {
      const one = url.slice(url.lastIndexOf('/') + 1);
      asked.push(one);
      const status = knows[one] ?? 404;
      return Promise.resolve(new Response(status === 200 ? domain({ status: ['active'] }) : '', { status, headers: { 'Content-Type': RDAP } }));
    };
    return { fact: await registrationData(servers, { fetch, signal: running(), timeoutMs: 1_000 })(name), asked };
  }
  const registered = (name: string): unknown => known({ isRegistered: true, domain: name, status: ['active'], expires: null });

  test.each([
    ['registered itself: one question', 'nordlog.example', { 'nordlog.example': 200 }, registered('nordlog.example'), ['nordlog.example']],
    ['a name below', 'mail.nordlog.example', { 'nordlog.example': 200 }, registered('nordlog.example'), ['mail.nordlog.example', 'nordlog.example']],
    ['nothing registered on the way: the name that was asked for', 'mail.nordlog.example', {}, known({ isRegistered: false, domain: 'mail.nordlog.example', status: [], expires: null }), ['mail.nordlog.example', 'nordlog.example']],
    ['the ending itself is never asked for', 'mail.nordlog.co.example', {}, known({ isRegistered: false, domain: 'mail.nordlog.co.example', status: [], expires: null }), ['mail.nordlog.co.example', 'nordlog.co.example']],
    ['a refusal on the way: not known, and nobody is asked more', 'a.mail.nordlog.example', { 'mail.nordlog.example': 429, 'nordlog.example': 200 }, unknown('unusable'), ['a.mail.nordlog.example', 'mail.nordlog.example']],
    ['many labels: the four above the ending', 'a.b.c.d.e.f.nordlog.example', { 'nordlog.example': 200 }, registered('nordlog.example'), ['d.e.f.nordlog.example', 'e.f.nordlog.example', 'f.nordlog.example', 'nordlog.example']],
  ])('%s', async (_row, name, knows, fact, asked) => {
    expect(await learnOf(name, knows)).toEqual({ fact, asked });
  });
});

describe('the registry of RFC 9224, folded', () => {
  test('an address may leave its ending open', () => {
    expect([...serversByEnding({ published: '2026-01-01T00:00:00Z', servers: { 'https://rdap.nic.{tld}/': 'aaa bbb', 'https://one.example/': 'ccc' } })])
      .toEqual([['aaa', 'https://rdap.nic.aaa/'], ['bbb', 'https://rdap.nic.bbb/'], ['ccc', 'https://one.example/']]);
  });

  test.each([
    ['fr', 'https://rdap.nic.fr/'], ['com', 'https://rdap.verisign.com/com/v1/'], ['org', 'https://rdap.publicinterestregistry.org/rdap/'], ['uk', 'https://rdap.nominet.uk/uk/'],
    ['info', 'https://rdap.identitydigital.services/rdap/'], ['ca', 'https://rdap.ca.fury.ca/rdap/'], ['paris', 'https://rdap.nic.paris/'], ['xyz', 'https://rdap.centralnic.com/xyz/'],
  ])('.%s is asked at %s', (ending, address) => {
    expect(serversByEnding(registrationRegistry).get(ending)).toBe(address);
  });

  test('each ending has one address, over https, that ends as RFC 9224 §3 wants', () => {
    const all = Object.values(registrationRegistry.servers).flatMap((endings) => endings.split(' '));
    expect(all.length).toBeGreaterThan(1_000);
    expect(new Set(all).size).toBe(all.length);
    const wrong = [...serversByEnding(registrationRegistry).values()].filter((address) => !/^https:\/\/[a-z\d.-]+\/(?:[\w-]+\/)*$/.test(address));
    expect(wrong).toEqual([]);
  });
});

describe('in a page', () => {
  const page = new EventTarget();
  beforeAll(() => { Object.defineProperty(globalThis, 'document', { value: page, configurable: true }); });
  afterAll(() => { Reflect.deleteProperty(globalThis, 'document'); });

  test.each([
    ['the registry', 'https://registry.example', unknown('not-asked')],
    ['another host', 'https://other.example', unknown('unreachable')],
  ])('whose policy closes the way to %s', async (_row, blockedURI, fact) => {
    const refusing: Fetch = async () => {
      setTimeout(() => page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI })), 5);
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    expect(await learn(refusing)).toEqual(fact);
  });
});
