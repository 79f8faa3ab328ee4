import { registrationData } from '../../../../src/adapters/network/registration-data';
import type { Fetch } from '../../../../src/adapters/network/timed-fetch';
import { known, unknown } from '../../../../src/core/diagnostics/fact';

const RDAP = 'application/rdap+json';
const servers = { example: 'https://registry.example/rdap/', 'co.example': 'https://second.example/' };
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
  expect(await learn(answering(200, RDAP, body))).toEqual(known({ isRegistered: true, status, expires }));
});

test.each([
  ['media type of RDAP, no body (RFC 7480 §5.3)', RDAP, ''],
  ['media type of RDAP, with parameters', `${RDAP}; charset=utf-8`, '{"errorCode":404}'],
  ['error body of RDAP (RFC 9083 §6)', 'application/json', '{"errorCode":404,"title":"Not Found"}'],
])('404, %s: not registered', async (_row, type, body) => {
  expect(await learn(answering(404, type, body))).toEqual(known({ isRegistered: false, status: [], expires: null }));
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
  ['on the same server', 'https://registry.example/v2/domain/nordlog.example', known({ isRegistered: false, status: [], expires: null })],
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
