import { dohResolver } from '../../../../src/adapters/network/dns-over-https';
import { throttled } from '../../../../src/core/diagnostics/throttle';

const [DEAD, SLOW] = ['https://dead.example/dns-query', 'https://slow.example/dns-query'];
const ANSWER_MS = 500;

/** The question itself, marked as an answer (QR, RA) that the name does not exist (RFC 1035 §4.1.1). */
function noSuchName(url: URL): Response {
  const message = Buffer.from(url.searchParams.get('dns') ?? '', 'base64url');
  message.writeUInt16BE(0x8183, 2);
  message.writeUInt16BE(0, 10);
  return new Response(new Uint8Array(message.subarray(0, message.indexOf(0, 12) + 5)), { headers: { 'content-type': 'application/dns-message' } });
}

afterEach(() => jest.useRealTimers());

test('one resolver dead and the other slow: thirty questions wait for the dead one once', async () => {
  jest.useFakeTimers();
  const asked: string[] = [];
  const { resolve } = dohResolver({
    resolvers: [DEAD, SLOW], signal: new AbortController().signal, timeoutMs: 8_000,
    fetch: async (input) => {
      const url = new URL(String(input));
      asked.push(url.host);
      if (url.host === 'dead.example') return new Promise(() => undefined);
      await new Promise((done) => setTimeout(done, ANSWER_MS));
      return noSuchName(url);
    },
  });
  const ports = throttled({ resolve, registration: null, probe: null, incidents: null, ownConnection: null }, 8);
  const began = Date.now();
  const ended: number[] = [];
  const answers = Promise.all(Array.from({ length: 30 }, async (_, index) => {
    const answer = await ports.resolve(`n${index}.nordlog.example`, 'A');
    ended.push(Date.now() - began);
    return answer;
  }));
  await jest.advanceTimersByTimeAsync(8_000);
  expect((await answers).every((answer) => answer.known && answer.value.state === 'no-name')).toBe(true);
  // Eight at a time: the first eight try the dead one, nobody after them does.
  expect(asked.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'dead.example'));
  expect(asked.slice(8)).toEqual(Array.from({ length: 30 }, () => 'slow.example'));
  // 700 ms until the second is asked, then four rounds of 500 ms.
  expect(Math.max(...ended)).toBe(2_700);
});
