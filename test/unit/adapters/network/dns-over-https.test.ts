import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import type { DohResolver, DohSettings } from '../../../../src/adapters/network/dns-over-https';
import { dohResolver } from '../../../../src/adapters/network/dns-over-https';
import { queryIn, questionIn } from '../../../dns-question';

interface Asked { name: string; type: number; isUnchecked: boolean; query: Buffer; request: IncomingMessage }
type Handler = (asked: Asked, response: ServerResponse) => void;
interface Fake { url: string; host: string; asked: Asked[]; handle: Handler }

const servers: Server[] = [];

/** A server that speaks HTTP on the loopback device and answers each question as the test says. */
async function fake(handle: Handler): Promise<Fake> {
  const self: Fake = { url: '', host: '', asked: [], handle };
  const server = createServer((request, response) => {
    const query = queryIn(new URL(request.url ?? '', self.url));
    const asked = { ...questionIn(query), query, request };
    self.asked.push(asked);
    self.handle(asked, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  self.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  self.url = `http://${self.host}/dns-query`;
  return self;
}

/** An address on which nothing listens any more. */
async function closedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}/dns-query`;
}

const wire = (name: string): Buffer => Buffer.from(name === '.' ? '\0' : `${name.split('.').map((label) => String.fromCharCode(label.length) + label).join('')}\0`, 'latin1');
const u16 = (value: number): number[] => [value >> 8, value & 255];
const A = 1;
const CNAME = 5;
const SOA = 6;
const record = (owner: string, type: number, data: Uint8Array | number[]): Buffer =>
  Buffer.concat([wire(owner), Buffer.from([...u16(type), 0, 1, 0, 0, 1, 44, ...u16(data.length)]), data instanceof Uint8Array ? data : Buffer.from(data)]);

interface Parts { code?: number; flags?: number; question?: string; answers?: Buffer[]; authority?: Buffer[] }
const message = ({ name, type }: Asked, { code = 0, flags = 0x8180, question = name, answers = [], authority = [] }: Parts): Buffer => Buffer.concat([
  Buffer.from([0, 0, ...u16(flags | code), 0, 1, ...u16(answers.length), ...u16(authority.length), 0, 0]),
  wire(question === '' ? '.' : question), Buffer.from([...u16(type), 0, 1]), ...answers, ...authority,
]);
const send = (response: ServerResponse, body: Uint8Array, type = 'application/dns-message', status = 200): void => {
  response.writeHead(status, { 'content-type': type }).end(body);
};
const dns = (parts: Parts | ((asked: Asked) => Parts)): Handler => (asked, response) => send(response, message(asked, typeof parts === 'function' ? parts(asked) : parts));
const address = (last: number, flags = 0x8180): Handler => dns(({ name }) => ({ flags, answers: [record(name, A, [192, 0, 2, last])] }));
const good = address(1);
const AUTHENTIC = 0x81a0;
const silent: Handler = () => undefined;

const resolverOf = (resolvers: readonly (Fake | string)[], settings: Partial<DohSettings> = {}): DohResolver =>
  dohResolver({ resolvers: resolvers.map((one) => typeof one === 'string' ? one : one.url), signal: new AbortController().signal, timeoutMs: 2000, ...settings });
const found = (last: number, isAuthentic = false, aliases: string[] = []): unknown =>
  ({ known: true, value: { state: 'found', records: [`192.0.2.${last}`], aliases, isAuthentic } });
const unknown = (why: string): unknown => ({ known: false, why });

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  })));
});

describe('a request', () => {
  test('is a GET of RFC 8484 and carries the name only', async () => {
    const server = await fake(good);
    const { resolve, asked } = resolverOf([server], { now: () => 5 });
    expect(await resolve('Mail.Example.', 'A')).toEqual(found(1));
    const [{ request, query, name } = { request: null, query: null, name: null }] = server.asked;
    expect(request?.method).toBe('GET');
    expect(request?.url).toMatch(/^\/dns-query\?dns=[A-Za-z0-9_-]+$/);
    expect(request?.headers).toMatchObject({ accept: 'application/dns-message' });
    expect(request?.headers.referer).toBeUndefined();
    expect(query?.readUInt16BE(0)).toBe(0);
    expect(name).toBe('mail.example');
    expect(asked).toEqual([{ name: 'mail.example', type: 'A', resolver: server.host, at: 5 }]);
  });

  test('says so to fetch: no cookies, no referrer, no redirect', async () => {
    const seen: RequestInit[] = [];
    const fetch = (_: unknown, init?: RequestInit): Promise<Response> => {
      seen.push(init ?? {});
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    expect(await resolverOf(['https://doh.example/dns-query'], { fetch }).resolve('a.example', 'A')).toEqual(unknown('unreachable'));
    expect(seen).toEqual([expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default', redirect: 'error', headers: { accept: 'application/dns-message' } })]);
  });

  test('keeps what else stands in the address, and reads a template', async () => {
    const server = await fake(good);
    await resolverOf([`${server.url}?key=1{&dns}`]).resolve('a.example', 'A');
    await resolverOf([`${server.url}{?dns}`]).resolve('a.example', 'A');
    expect(server.asked.map(({ request }) => request.url?.replace(/dns=.*/, 'dns='))).toEqual(['/dns-query?key=1&dns=', '/dns-query?dns=']);
  });

  test('is made once per name and type, however the name is written', async () => {
    const server = await fake(good);
    const { resolve } = resolverOf([server]);
    await Promise.all([resolve('a.example', 'A'), resolve('A.example.', 'A'), resolve('a.example', 'AAAA'), resolve('a.example', 'A')]);
    await resolve('a.example', 'A');
    expect(server.asked.map(({ name, type }) => `${name} ${type}`)).toEqual(['a.example 1', 'a.example 28']);
  });

  test.each([
    ['a..example', { known: true, value: { state: 'no-name', records: [], aliases: [], isAuthentic: false } }],
    [`${'a'.repeat(64)}.example`, { known: true, value: { state: 'no-name', records: [], aliases: [], isAuthentic: false } }],
    ['bücher.example', unknown('unusable')],
    ['user name', unknown('unusable')],
  ])('is not made for %j', async (name, expected) => {
    const server = await fake(good);
    expect(await resolverOf([server]).resolve(name, 'A')).toEqual(expected);
    expect(server.asked).toEqual([]);
  });

  test.each([[[]], [['', 'ftp://doh.example', 'dns.example']], [['https://user:secret@doh.example/']]])('without a usable address %j: unreachable, and nothing is said to have left', async (resolvers) => {
    const { resolve, asked } = resolverOf(resolvers);
    expect(await resolve('a.example', 'A')).toEqual(unknown('unreachable'));
    expect(asked).toEqual([]);
  });
});

describe('what is no answer', () => {
  const cases: [string, Handler, string][] = [
    ['a captive portal', (_, response) => send(response, Buffer.from('<html>Welcome'), 'text/html'), 'unusable'],
    ['a message under another type', (asked, response) => send(response, message(asked, {}), 'application/octet-stream'), 'unusable'],
    ['no type', (asked, response) => response.writeHead(200).end(message(asked, {})), 'unusable'],
    ['status 403', (asked, response) => send(response, message(asked, {}), undefined, 403), 'unusable'],
    ['status 500', (_, response) => response.writeHead(500).end(), 'unusable'],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/dns-query' }).end(), 'unreachable'],
    ['an empty body', (_, response) => send(response, Buffer.alloc(0)), 'unusable'],
    ['10 MB', (asked, response) => send(response, Buffer.concat([message(asked, {}), Buffer.alloc(10_000_000)])), 'unusable'],
    ['another question', dns({ question: 'other.example' }), 'unusable'],
    ['a truncated message', dns({ flags: 0x8380 }), 'unusable'],
    ['a question in return', dns({ flags: 0x0100 }), 'unusable'],
    ['rubbish', (_, response) => send(response, Buffer.from([0, 0, 0x81, 0x80, 0, 1, 255, 255, 0, 0, 0, 0, 0xc0, 12])), 'unusable'],
    ['REFUSED', dns({ code: 5 }), 'refused'],
    ['NOTIMP', dns({ code: 4 }), 'refused'],
    ['a connection that breaks off', (_, response) => { response.writeHead(200, { 'content-type': 'application/dns-message', 'content-length': '100' }); response.write('a'); setTimeout(() => response.destroy(), 20); }, 'unreachable'],
    ['SERVFAIL', dns({ code: 2 }), 'server-failure'],
  ];
  test.each(cases)('%s: the reason is told', async (_, handle, why) => {
    expect(await resolverOf([await fake(handle)]).resolve('a.example', 'A')).toEqual(unknown(why));
  });
  test.each(cases)('%s: the next resolver is asked', async (_, handle) => {
    expect(await resolverOf([await fake(handle), await fake(good)]).resolve('a.example', 'A')).toEqual(found(1));
  });

  test('nothing listens', async () => {
    const closed = await closedUrl();
    expect(await resolverOf([closed]).resolve('a.example', 'A')).toEqual(unknown('unreachable'));
    expect(await resolverOf([closed, await fake(good)]).resolve('a.example', 'A')).toEqual(found(1));
  });

  test('something listens that speaks no HTTP', async () => {
    const sockets: Socket[] = [];
    const server = createSocketServer((socket) => { sockets.push(socket); socket.on('error', () => undefined); socket.end('SSH-2.0-none\r\n'); });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    expect(await resolverOf([`http://127.0.0.1:${(server.address() as AddressInfo).port}/`]).resolve('a.example', 'A')).toEqual(unknown('unreachable'));
    sockets.forEach((socket) => socket.destroy());
    await new Promise((done) => server.close(done));
  });

  test('a body without an end is not read on', async () => {
    let sent = 0;
    let isOver: () => void = () => undefined;
    const over = new Promise<void>((done) => { isOver = done; });
    const server = await fake((_, response) => {
      response.writeHead(200, { 'content-type': 'application/dns-message' });
      const timer = setInterval(() => { sent += 16_384; response.write(Buffer.alloc(16_384)); }, 1);
      response.on('close', () => { clearInterval(timer); isOver(); });
    });
    expect(await resolverOf([server]).resolve('a.example', 'A')).toEqual(unknown('unusable'));
    await over;
    expect(sent).toBeLessThan(5_000_000);
  });
});

describe('time', () => {
  test('a resolver that keeps silent, or trickles, is given up', async () => {
    const trickle: Handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/dns-message' });
      const timer = setInterval(() => response.write('a'), 10);
      response.on('close', () => clearInterval(timer));
    };
    for (const handle of [silent, trickle]) {
      expect(await resolverOf([await fake(handle)], { timeoutMs: 150 }).resolve('a.example', 'A')).toEqual(unknown('timeout'));
    }
  });

  test('a fetch that does not heed its signal holds nobody up', async () => {
    const fetch = (): Promise<Response> => new Promise(() => undefined);
    expect(await resolverOf(['https://doh.example/'], { fetch, timeoutMs: 30 }).resolve('a.example', 'A')).toEqual(unknown('timeout'));
  });

  test('the next names start with a resolver that lives, and one that comes back is used', async () => {
    const first = await fake(silent);
    const second = await fake(good);
    const { resolve } = resolverOf([first, second], { timeoutMs: 400 });
    expect(await resolve('a.example', 'A')).toEqual(found(1));
    expect(await resolve('b.example', 'A')).toEqual(found(1));
    expect(first.asked.map(({ name }) => name)).toEqual(['a.example']);
    first.handle = address(2);
    second.handle = (_, response) => response.destroy();
    expect(await resolve('c.example', 'A')).toEqual(found(2));
    expect(await resolve('d.example', 'A')).toEqual(found(2));
    expect(second.asked.map(({ name }) => name)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test('a silent resolver holds nobody up: the next one is asked beside it, and first from then on', async () => {
    const first = await fake(silent);
    const second = await fake(good);
    const { resolve } = resolverOf([first, second], { timeoutMs: 60_000 });
    const names = ['a.example', 'b.example', 'c.example'];
    expect(await Promise.all(names.map((name) => resolve(name, 'A')))).toEqual(names.map(() => found(1)));
    expect(await resolve('d.example', 'A')).toEqual(found(1));
    expect(first.asked.map(({ name }) => name).sort()).toEqual(names);
    expect(second.asked.map(({ name }) => name).sort()).toEqual([...names, 'd.example']);
  });

  test('a slow one is waited for where the one beside it fails', async () => {
    const first = await fake((asked, response) => setTimeout(() => good(asked, response), 900));
    const { resolve } = resolverOf([first, await fake((_, response) => response.destroy())], { timeoutMs: 5000 });
    expect(await resolve('a.example', 'A')).toEqual(found(1));
  });

  test('stopping ends what runs and lets nothing more out', async () => {
    const server = await fake(silent);
    const stop = new AbortController();
    const { resolve, asked } = resolverOf([server, await fake(good)], { signal: stop.signal });
    const running = resolve('a.example', 'A');
    setTimeout(() => stop.abort(), 50);
    expect(await running).toEqual(unknown('stopped'));
    expect(await resolve('b.example', 'A')).toEqual(unknown('stopped'));
    expect(asked).toHaveLength(1);
  });

  test('many requests at once share one listener, and all are stopped', async () => {
    const stop = new AbortController();
    const added = jest.spyOn(stop.signal, 'addEventListener');
    const { resolve } = resolverOf([await fake(silent)], { signal: stop.signal });
    const running = Promise.all(Array.from({ length: 20 }, (_, index) => resolve(`n${index}.example`, 'A')));
    setTimeout(() => stop.abort(), 50);
    expect(new Set((await running).map((lookup) => lookup.known || lookup.why))).toEqual(new Set(['stopped']));
    expect(added).toHaveBeenCalledTimes(1);
  });

  test('no timer and no listener is left behind', async () => {
    const stop = new AbortController();
    const added = jest.spyOn(stop.signal, 'addEventListener');
    const removed = jest.spyOn(stop.signal, 'removeEventListener');
    const set = jest.spyOn(globalThis, 'setTimeout');
    const cleared = jest.spyOn(globalThis, 'clearTimeout');
    const server = await fake(good);
    const limit = 43_219;
    await resolverOf([await closedUrl(), server], { signal: stop.signal, timeoutMs: limit }).resolve('a.example', 'A');
    const ours = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === limit).map(({ value }) => value as unknown);
    expect(ours).toHaveLength(2);
    for (const timer of ours) expect(cleared).toHaveBeenCalledWith(timer);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    jest.restoreAllMocks();
  });
});

describe('SERVFAIL', () => {
  /** Checks signatures, and holds those of every name to be wrong. */
  const bogus = dns(({ name, isUnchecked }) => isUnchecked ? { answers: [record(name, A, [192, 0, 2, 9])] } : { code: 2 });
  const whatWasAsked = ({ asked }: Fake): string[] => asked.map(({ name, isUnchecked }) => `${name || '.'}${isUnchecked ? ' unchecked' : ''}`);

  test('with an answer once the check is left out: bogus', async () => {
    const server = await fake(bogus);
    expect(await resolverOf([server]).resolve('a.example', 'A')).toEqual(unknown('bogus'));
    expect(whatWasAsked(server)).toEqual(['a.example', 'a.example unchecked']);
  });

  test('from two resolvers: bogus, whatever the second says without the check', async () => {
    const second = await fake(dns({ code: 2 }));
    expect(await resolverOf([await fake(bogus), second]).resolve('a.example', 'A')).toEqual(unknown('bogus'));
    expect(whatWasAsked(second)).toEqual(['a.example']);
  });

  test('from one that fails in any case: the other is believed', async () => {
    expect(await resolverOf([await fake(dns({ code: 2 })), await fake(good)]).resolve('a.example', 'A')).toEqual(found(1));
    expect(await resolverOf([await fake(dns({ code: 2 })), await fake(bogus)]).resolve('a.example', 'A')).toEqual(unknown('bogus'));
    expect(await resolverOf([await fake(dns({ code: 2 })), await fake(dns({ code: 5 }))]).resolve('a.example', 'A')).toEqual(unknown('server-failure'));
  });

  test('against an answer that was checked: the answer', async () => {
    expect(await resolverOf([await fake(bogus), await fake(address(3, AUTHENTIC))]).resolve('a.example', 'A')).toEqual(found(3, true));
  });

  test('against an answer of one that checks others: the answer', async () => {
    const second = await fake(dns(({ name, type }) => type === SOA ? { flags: AUTHENTIC, authority: [] } : { answers: [record(name, A, [192, 0, 2, 4])] }));
    const { resolve } = resolverOf([await fake(bogus), second]);
    expect(await Promise.all([resolve('a.example', 'A'), resolve('b.example', 'A')])).toEqual([found(4), found(4)]);
    expect(whatWasAsked(second).filter((name) => name === '.')).toHaveLength(1);
  });

  test('against an answer of one that never checks: bogus, unless it was a moment', async () => {
    expect(await resolverOf([await fake(bogus), await fake(good)]).resolve('a.example', 'A')).toEqual(unknown('bogus'));
    let failures = 0;
    const once: Handler = (asked, response) => (failures++ === 0 ? dns({ code: 2 }) : address(7))(asked, response);
    expect(await resolverOf([await fake(once), await fake(good)]).resolve('a.example', 'A')).toEqual(found(7));
  });

  test('and nobody else: bogus stands', async () => {
    expect(await resolverOf([await fake(bogus), await closedUrl()]).resolve('a.example', 'A')).toEqual(unknown('bogus'));
  });
});

describe('aliases that lead out of the answer', () => {
  const leadsOn = (targets: Record<string, string>): Handler => dns(({ name }) => {
    const target = targets[name];
    return target === undefined ? { answers: [record(name, A, [192, 0, 2, 1])] } : { answers: [record(name, CNAME, wire(target))] };
  });
  const chain = (length: number): Record<string, string> => Object.fromEntries(Array.from({ length }, (_, index) => [`n${index}.example`, `n${index + 1}.example`]));
  const names = (length: number): string[] => Array.from({ length }, (_, index) => `n${index + 1}.example`);

  test('are asked on', async () => {
    const server = await fake(leadsOn(chain(8)));
    const { resolve } = resolverOf([server]);
    expect(await resolve('n0.example', 'A')).toEqual(found(1, false, names(8)));
    expect(await resolve('n8.example', 'A')).toEqual(found(1));
    expect(server.asked).toHaveLength(9);
  });

  test('more than eight times, or in a circle: given up', async () => {
    expect(await resolverOf([await fake(leadsOn(chain(9)))]).resolve('n0.example', 'A')).toEqual(unknown('server-failure'));
    const { resolve } = resolverOf([await fake(leadsOn({ 'a.example': 'b.example', 'b.example': 'a.example' }))]);
    expect(await Promise.all([resolve('a.example', 'A'), resolve('b.example', 'A')])).toEqual([unknown('server-failure'), unknown('server-failure')]);
  });

  test('to a name that does not exist, or that nobody tells about', async () => {
    const missing = dns(({ name }) => name === 'a.example' ? { answers: [record(name, CNAME, wire('b.example'))] } : { code: 3 });
    expect(await resolverOf([await fake(missing)]).resolve('a.example', 'A')).toEqual({ known: true, value: { state: 'no-name', records: [], aliases: ['b.example'], isAuthentic: false } });
    const refused = dns(({ name }) => name === 'a.example' ? { answers: [record(name, CNAME, wire('b.example'))] } : { code: 5 });
    expect(await resolverOf([await fake(refused)]).resolve('a.example', 'A')).toEqual(unknown('refused'));
  });

  test('count as checked only where every part was', async () => {
    const half = dns(({ name }) => name === 'a.example' ? { answers: [record(name, CNAME, wire('b.example'))] } : { flags: AUTHENTIC, answers: [record(name, A, [192, 0, 2, 1])] });
    expect(await resolverOf([await fake(half)]).resolve('a.example', 'A')).toEqual(found(1, false, ['b.example']));
  });
});

describe('what other resolvers say', () => {
  const noName = dns({ code: 3 });
  const absent: unknown = { known: true, value: { state: 'no-name', records: [], aliases: [], isAuthentic: false } };

  test('is asked for on demand, once, of a server that the answer is not from', async () => {
    const [first, second, third] = [await fake(good), await fake(noName), await fake(address(3))];
    const { resolve, others, asked } = resolverOf([first, second, third]);
    expect(await resolve('a.example', 'A')).toEqual(found(1));
    expect(asked).toHaveLength(1);
    expect(await Promise.all(others.map((other) => other('a.example', 'A')))).toEqual([absent, found(3)]);
    await others[0]?.('A.example.', 'A');
    expect([first, second, third].map((server) => server.asked.length)).toEqual([1, 1, 1]);
    expect(asked.map(({ resolver }) => resolver)).toEqual([first.host, second.host, third.host]);
  });

  test('is nothing where there is one server', () => {
    expect(resolverOf(['https://doh.example/']).others).toEqual([]);
    expect(resolverOf(['https://doh.example/', 'https://doh.example/']).others).toEqual([]);
  });

  test('comes from the first where the second gave the answer; one that failed is not asked again', async () => {
    const [failing, second, third] = [await fake(dns({ code: 5 })), await fake(good), await fake(noName)];
    const { resolve, others } = resolverOf([failing, second, third]);
    expect(await resolve('a.example', 'A')).toEqual(found(1));
    expect(await Promise.all(others.map((other) => other('a.example', 'A')))).toEqual([unknown('refused'), absent]);
    expect([failing, second, third].map((server) => server.asked.length)).toEqual([1, 1, 1]);
  });

  test('is nothing where the server is dead: it is not waited for again', async () => {
    const { resolve, others } = resolverOf([await closedUrl(), await fake(good)]);
    await resolve('a.example', 'A');
    expect(await others[0]?.('a.example', 'A')).toEqual(unknown('unreachable'));
  });

  test('is waited for two seconds, whatever the limit', async () => {
    const { resolve, others } = resolverOf([await fake(good), await fake(silent)], { timeoutMs: 60_000 });
    await resolve('a.example', 'A');
    const began = Date.now();
    expect(await others[0]?.('a.example', 'A')).toEqual(unknown('timeout'));
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  test('follows aliases at the same server', async () => {
    const alias = dns(({ name }) => name === 'a.example' ? { answers: [record(name, CNAME, wire('b.example'))] } : { answers: [record(name, A, [192, 0, 2, 5])] });
    const [first, second] = [await fake(good), await fake(alias)];
    const { resolve, others } = resolverOf([first, second]);
    await resolve('a.example', 'A');
    expect(await others[0]?.('a.example', 'A')).toEqual(found(5, false, ['b.example']));
    expect(first.asked).toHaveLength(1);
  });

  test('of broken signatures counts from one that checks them alone', async () => {
    const bogus = dns(({ name, isUnchecked }) => isUnchecked ? { answers: [record(name, A, [192, 0, 2, 9])] } : { code: 2 });
    const checking = dns(({ name, type }) => type === SOA ? { flags: AUTHENTIC, authority: [] } : { answers: [record(name, A, [192, 0, 2, 4])] });
    const { resolve, others } = resolverOf([await fake(bogus), await fake(bogus), await fake(good), await fake(checking)]);
    expect(await resolve('a.example', 'A')).toEqual(unknown('bogus'));
    expect(await Promise.all(others.map((other) => other('a.example', 'A')))).toEqual([unknown('bogus'), unknown('bogus'), found(4)]);
  });

  test('ends with the run', async () => {
    const stop = new AbortController();
    const { resolve, others } = resolverOf([await fake(good), await fake(silent)], { signal: stop.signal });
    await resolve('a.example', 'A');
    setTimeout(() => stop.abort(), 50);
    expect(await others[0]?.('a.example', 'A')).toEqual(unknown('stopped'));
  });
});
