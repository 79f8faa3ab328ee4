import { statusPages } from '../../../../src/adapters/network/service-status';
import type { Fetch } from '../../../../src/adapters/network/timed-fetch';
import { known, unknown } from '../../../../src/core/diagnostics/fact';

const PAGE = 'https://status.hosting.example';
const running = (): AbortSignal => new AbortController().signal;
const learn = (fetch: Fetch, signal = running(), timeoutMs = 1_000): ReturnType<ReturnType<typeof statusPages>> => statusPages({ fetch, signal, timeoutMs })(PAGE);
const answering = (status: number, body: string): Fetch => async () => Promise.resolve(new Response(body, { status }));
const summary = (incidents: unknown, works: unknown = []): Fetch => answering(200, JSON.stringify({ incidents, scheduled_maintenances: works }));

test('asks for the summary of the page, without anything of the user', async () => {
  const fetch = jest.fn(summary([]));
  expect(await learn(fetch)).toEqual(known([]));
  expect(fetch).toHaveBeenCalledWith(`${PAGE}/api/v2/summary.json`, expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }));
});

test('keeps what touches mail and is under way', async () => {
  const started = '2026-03-01T10:00:00Z';
  expect(await learn(summary([
    { name: 'Exchange slow', status: 'investigating', started_at: started },
    { name: 'Trouble in Paris', status: 'identified', created_at: started, components: [{ name: 'Emails' }] },
    { name: 'Exchange was slow', status: 'resolved', started_at: started },
    { name: 'Cloud disks', status: 'investigating', started_at: started },
  ], [
    { name: 'Zimbra upgrade', status: 'in_progress', scheduled_for: started },
    { name: 'Zimbra upgrade next week', status: 'scheduled', scheduled_for: started },
    { name: 'Zimbra upgrade last week', status: 'completed', scheduled_for: started },
  ]))).toEqual(known([
    { name: 'Exchange slow', kind: 'incident', since: started, link: PAGE },
    { name: 'Trouble in Paris', kind: 'incident', since: started, link: PAGE },
    { name: 'Zimbra upgrade', kind: 'maintenance', since: started, link: PAGE },
  ]));
});

test('hostile entries: no date, no status, no name, a link elsewhere, no end', async () => {
  const long = `Exchange ${'x'.repeat(1_000)}`;
  const entries = [null, 'Exchange', { name: { toString: 'Exchange' } }, { name: long, started_at: '<script>', shortlink: 'https://elsewhere.example/', components: 'Email' }];
  expect(await learn(summary(entries, { length: 3 }))).toEqual(known([{ name: long.slice(0, 300), kind: 'incident', since: null, link: PAGE }]));
  const many = await learn(summary(Array.from({ length: 5_000 }, () => ({ name: 'Exchange', status: 'investigating' }))));
  expect(many.known ? many.value.length : 0).toBe(100);
});

test.each([
  ['a page', 200, '<!doctype html><p>All fine</p>'],
  ['nothing', 200, ''],
  ['null', 200, 'null'],
  ['another format', 200, '{"status":{"indicator":"none"}}'],
  ['incidents that are no list', 200, '{"incidents":{"0":{"name":"Exchange"}}}'],
  ['more than anybody needs', 200, JSON.stringify({ incidents: [], x: 'x'.repeat(2_000_001) })],
  ['404', 404, '{"incidents":[]}'],
  ['429', 429, '{"incidents":[]}'],
  ['500', 500, '{"incidents":[]}'],
])('%s: nothing is known', async (_row, status, body) => {
  expect(await learn(answering(status, body))).toEqual(unknown('unusable'));
});

test.each<[string, Fetch, number, AbortSignal, 'unreachable' | 'timeout' | 'stopped']>([
  ['refused by CORS', async () => Promise.reject(new TypeError('Failed to fetch')), 1_000, running(), 'unreachable'],
  ['silent', async () => new Promise(() => undefined), 10, running(), 'timeout'],
  ['stopped', async () => new Promise(() => undefined), 1_000, AbortSignal.abort(), 'stopped'],
])('%s: %s', async (_row, fetch, timeoutMs, signal, why) => {
  expect(await learn(fetch, signal, timeoutMs)).toEqual(unknown(why));
});
