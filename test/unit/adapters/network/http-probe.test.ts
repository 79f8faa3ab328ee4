import { httpProbe } from '../../../../src/adapters/network/http-probe';
import type { Fetch } from '../../../../src/adapters/network/timed-fetch';
import type { ProbeAnswer } from '../../../../src/core/diagnostics/ports';

const URL_OF_WEBMAIL = 'https://mail.hosting.example/owa/';
const probe = (fetch: Fetch, signal = new AbortController().signal, timeoutMs = 1_000): Promise<ProbeAnswer> => httpProbe({ fetch, signal, timeoutMs })(URL_OF_WEBMAIL);
const failing = (cause?: unknown): Fetch => async () => Promise.reject(new TypeError('fetch failed', { cause }));

test('asks in a way that needs no leave of the server, and sends nothing of the user', async () => {
  const fetch = jest.fn(async () => Promise.resolve(new Response('')));
  await probe(fetch);
  expect(fetch).toHaveBeenCalledWith(URL_OF_WEBMAIL, expect.objectContaining({ mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' }));
});

test.each([200, 401, 404, 429, 503])('status %i: something answered', async (status) => {
  expect(await probe(async () => Promise.resolve(new Response('<html>', { status })))).toBe('answered');
});

test.each<[string, unknown, ProbeAnswer]>([
  ['a browser tells no cause', undefined, 'rejected'],
  ['nothing listens', { code: 'ECONNREFUSED' }, 'refused'],
  ['certificate of another name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate'],
  ['certificate too old', { code: 'CERT_HAS_EXPIRED' }, 'certificate'],
  ['certificate of nobody', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'certificate'],
  ['connection lost', { code: 'ECONNRESET' }, 'rejected'],
  ['a cause of another kind', 'ECONNREFUSED', 'rejected'],
])('%s: %p is %s', async (_row, cause, answer) => {
  expect(await probe(failing(cause))).toBe(answer);
});

test('silent, or stopped: no answer in time', async () => {
  const silent: Fetch = async () => new Promise(() => undefined);
  expect(await probe(silent, undefined, 10)).toBe('timeout');
  expect(await probe(silent, AbortSignal.abort())).toBe('timeout');
});

describe('in a page', () => {
  const page = new EventTarget();
  beforeAll(() => { Object.defineProperty(globalThis, 'document', { value: page, configurable: true }); });
  afterAll(() => { Reflect.deleteProperty(globalThis, 'document'); });

  const refusing = (blockedURI: string): Fetch => async () => {
    setTimeout(() => page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI })), 5);
    return Promise.reject(new TypeError('Failed to fetch'));
  };

  test.each<[string, ProbeAnswer]>([
    [URL_OF_WEBMAIL, 'not-allowed'],
    ['https://mail.hosting.example', 'not-allowed'],
    ['https://other.example/', 'rejected'],
    ['', 'rejected'],
  ])('its policy refuses "%s": %s', async (blocked, answer) => {
    expect(await probe(refusing(blocked))).toBe(answer);
  });
});
