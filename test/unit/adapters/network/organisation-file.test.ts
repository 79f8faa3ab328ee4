import { organisationFile } from '../../../../src/adapters/network/organisation-file';
import type { Fetch } from '../../../../src/adapters/network/timed-fetch';

const ADDRESS = 'https://host.example/bounce-doctor/profiles.json';
const TEXT = '{ "profiles": [] }';

const answering = (status: number, body: string, type: string | null = 'application/json'): Fetch => async () => Promise.resolve(new Response(body, { status, headers: type === null ? {} : { 'Content-Type': type } }));
const ask = (fetch: Fetch, { limitBytes = 1000, timeoutMs = 1000 } = {}) => organisationFile(ADDRESS, { fetch, limitBytes, timeoutMs });

test('asks the own site, without anything of the user, and never for a stale copy', async () => {
  const fetch = jest.fn(answering(200, TEXT));
  expect(await ask(fetch)).toEqual({ found: 'text', text: TEXT });
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch).toHaveBeenCalledWith(ADDRESS, expect.objectContaining({ cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' }));
});

test.each<[string, Fetch]>([
  ['404', answering(404, TEXT)],
  ['403', answering(403, TEXT)],
  ['500', answering(500, TEXT)],
  ['a page in its place', answering(200, TEXT, 'text/html; charset=utf-8')],
  ['a page without its type', answering(200, '\n <!doctype html><p>Sign in</p>', null)],
  ['a page as JSON', answering(200, '<html></html>')],
  ['no network', async () => Promise.reject(new TypeError('failed to fetch'))],
  ['no answer in time', async (_url, { signal }) => new Promise((_done, fail) => { signal?.addEventListener('abort', () => fail(new Error('aborted'))); })],
  ['a body that does not end', async () => Promise.resolve(new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([0x7b])) })))],
])('%s: there is none', async (_name, fetch) => {
  expect(await ask(fetch, { timeoutMs: 100 })).toEqual({ found: 'nothing' });
});

test.each([[null], ['text/plain'], ['application/octet-stream']])('a type of %s is no obstacle', async (type) => {
  expect(await ask(answering(200, TEXT, type))).toEqual({ found: 'text', text: TEXT });
});

test('as long as is read, and one byte more', async () => {
  expect(await ask(answering(200, 'x'.repeat(1000)))).toEqual({ found: 'text', text: 'x'.repeat(1000) });
  expect(await ask(answering(200, 'x'.repeat(1001)))).toEqual({ found: 'too-large' });
});

test('bytes that are no UTF-8 do not throw', async () => {
  expect(await ask(async () => Promise.resolve(new Response(new Uint8Array([0x7b, 0xff, 0x7d]))))).toEqual({ found: 'text', text: '{\ufffd}' });
});
