import { readFileSync } from 'node:fs';
import { fileEvidence, messageEvidence } from '../../../src/app/message-evidence';
import { openMessagePort } from '../../../src/app/open-message-evidence';
import type { MailClient, OpenItem } from '../../../src/app/ports';
import type { MessageSource, Reading, SourceFailure, SourceId } from '../../../src/core/sources';
import { fromOutside, noticeFrom } from '../core/diagnostics/messages';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a message proves', () => {
  test('its way newest first, with the results of authentication and their places; nothing personal', () => {
    const evidence = messageEvidence(fromOutside());
    expect(evidence).toMatchObject({
      fromDomain: 'nordlog.example', returned: null, signatures: [],
      passages: [
        { by: 'ex3.mail.ovh.net', greeting: 'mxin7.mail.local', address: '10.42.1.7', at: Date.UTC(2026, 10, 24, 8, 41, 15) },
        { by: 'mx1.mail.ovh.net', name: 'out.nordlog.example', address: '198.51.100.25', time: '2026-11-24T09:41:09+01:00' },
        { by: 'out.nordlog.example', address: '192.168.1.20', protocol: 'ESMTPSA' },
      ],
      stated: [
        { server: 'mx1.mail.ovh.net', above: 1, results: [{ method: 'spf', result: 'pass', of: { property: 'smtp.mailfrom', domain: 'nordlog.example' } }, { method: 'dkim', result: 'pass' }, { method: 'dmarc', result: 'pass' }] },
        { server: 'mx1.mail.ovh.net', above: 2, results: [{ method: 'spf', result: 'fail', of: { property: 'smtp.mailfrom', domain: 'forged.example' } }] },
      ],
    });
    expect(JSON.stringify(evidence)).not.toMatch(/@|sophie|claire|Lunch|twelve/i);
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
  });

  test('a notice tells of the message that came back', () => {
    const evidence = messageEvidence(noticeFrom('203.0.113.9'));
    expect(evidence?.returned).toMatchObject({
      fromDomain: 'atelier-martin.example', refused: null,
      passages: [{ by: 'mx.nordlog.example', name: 'mail.atelier-martin.example', address: '203.0.113.9' }, { by: 'mail.atelier-martin.example', protocol: 'ESMTPSA' }],
      signatures: [{ domain: 'atelier-martin.example', selector: 'a' }, { domain: 'bulk.example', selector: 'elsewhere' }],
    });
    expect(JSON.stringify(evidence)).not.toMatch(/@|sophie|claire|Quote/i);
  });

  test('a refusal names the sending server, and who refused', () => {
    const text = new TextDecoder().decode(noticeFrom('203.0.113.9')).replace('SPF validation failed', 'SPF fail: 203.0.113.77 may not send');
    expect(messageEvidence(bytes(text))?.returned?.refused).toEqual({ address: '203.0.113.77', by: 'store.nordlog.example' });
  });

  test('an internationalised domain is told by its A-labels', () => {
    expect(messageEvidence(bytes('From: a@Crème-Brûlée.example\r\nReceived: by x.example; Tue, 24 Nov 2026 09:41:07 +0100\r\n\r\nx'))?.fromDomain).toBe('xn--crme-brle-13ar8s.example');
  });

  test.each([['empty', ''], ['no header', 'Shall we say half past twelve?\r\n\r\nYes.'], ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\0']])('%s: no message', async (_name, text) => {
    const file = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(messageEvidence(file)).toBeNull();
    expect(await fileEvidence(file)).toBeNull();
  });

  test('a message saved by classic Outlook is read', async () => {
    const file = new Uint8Array(readFileSync('test/fixtures/messages/msg/delayed.msg'));
    expect(messageEvidence(file)).toBeNull();
    expect(await fileEvidence(file)).not.toBeNull();
  });
});

describe('hostile headers', () => {
  const forged = `Received: from evil.example (evil.example [192.0.2.66]) by evil.example; Tue, 24 Nov 2026 09:41:07 +0100\r\nAuthentication-Results: mx1.mail.ovh.net; spf=pass smtp.mailfrom=bank.example\r\n`;
  const real = new TextDecoder().decode(fromOutside());

  test('10,000 Received fields and results below the real ones: the newest 40 are read, at once', () => {
    const before = performance.now();
    const evidence = messageEvidence(bytes(real.replace('From: Sophie', `${forged.repeat(10_000)}From: Sophie`)));
    expect(performance.now() - before).toBeLessThan(500);
    expect(evidence?.passages).toHaveLength(40);
    expect(evidence?.passages[1]?.by).toBe('mx1.mail.ovh.net');
    expect(evidence?.stated.length).toBeLessThanOrEqual(10);
  });

  test.each([
    ['a line of a megabyte', `X-Long: ${'a'.repeat(1_000_000)}\r\n`], ['a field of a megabyte', `Received: from ${'(x '.repeat(330_000)}\r\n`],
    ['folds', `Received: from a${'\r\n b'.repeat(250_000)}\r\n`], ['results', `Authentication-Results: mx1.mail.ovh.net${'; spf=pass (('.repeat(80_000)}\r\n`],
    ['a sender', `From: ${'"a" <'.repeat(200_000)}\r\n`], ['signatures', `${'DKIM-Signature: d=a.example; s=b;\r\n'.repeat(30_000)}`],
  ])('%s takes no time, above the rest and below', (_name, field) => {
    const before = performance.now();
    expect(() => { messageEvidence(bytes(field + real)); messageEvidence(bytes(real.replace('From: Sophie', `${field}From: Sophie`))); }).not.toThrow();
    expect(performance.now() - before).toBeLessThan(1_500);
  });

  test('bytes of no charset, and no line ends', () => {
    expect(() => messageEvidence(Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256))).not.toThrow();
    expect(() => messageEvidence(bytes('Received: from a by b; c\rFrom: a@b.example\r'))).not.toThrow();
  });
});

describe('the message beside a check', () => {
  type Mode = OpenItem['mode'] | null;
  const source = (id: SourceId, read: MessageSource['read']): MessageSource => ({ id, read });
  const fails = (id: SourceId, why: SourceFailure): MessageSource => source(id, async () => Promise.resolve({ read: false, why, code: null }));
  const gives = (id: SourceId, message: Extract<Reading, { read: true }>['message']): MessageSource => source(id, async () => Promise.resolve({ read: true, message }));
  const client = (sources: readonly MessageSource[], mode: Mode = 'read'): MailClient =>
    ({ openItem: () => (mode === null ? null : { key: 'k', mode, subject: null }), sources: () => sources }) as unknown as MailClient;
  const signal = new AbortController().signal;
  const pieces = (headers: string | null) => ({ kind: 'pieces', fields: { subject: null, from: null, to: [], date: null, messageId: null }, headers, text: 'x', html: null, enclosed: [] }) as const;
  const headers = new TextDecoder().decode(fromOutside()).split('\r\n\r\n')[0] ?? '';

  test('the first source that gives a header is read', async () => {
    const read = await openMessagePort(client([fails('as-file', 'set-too-low'), fails('ews-mime', 'no-permission'), gives('headers-and-body', pieces(headers))]), null, signal);
    expect(await read?.()).toMatchObject({ known: true, value: { fromDomain: 'nordlog.example', passages: [{ by: 'ex3.mail.ovh.net' }, { by: 'mx1.mail.ovh.net' }, {}] } });
  });

  test.each<[string, readonly MessageSource[], string]>([
    ['no right', [fails('as-file', 'set-too-low'), fails('ews-mime', 'no-permission')], 'no-right'], ['too slow', [fails('as-file', 'timed-out')], 'timeout'],
    ['a body without its header', [gives('headers-and-body', pieces(null)), gives('body', pieces(headers))], 'unavailable'], ['gone on', [fails('as-file', 'moved-on')], 'stopped'],
    ['no message', [gives('as-file', { kind: 'file', bytes: bytes('') })], 'unusable'], ['no way', [], 'unavailable'],
  ])('%s: not known, and why', async (_name, sources, why) => {
    expect(await (await openMessagePort(client(sources), null, signal))?.()).toEqual({ known: false, why });
  });

  test('a source that never answers is given up', async () => {
    jest.useFakeTimers();
    const reading = (await openMessagePort(client([source('as-file', async () => new Promise(() => undefined))]), null, signal))?.();
    await jest.advanceTimersByTimeAsync(12_000);
    expect(await reading).toEqual({ known: false, why: 'timeout' });
    jest.useRealTimers();
  });

  test('after the signal nothing is read', async () => {
    const read = jest.fn();
    expect(await (await openMessagePort(client([source('as-file', read)]), null, AbortSignal.abort()))?.()).toEqual({ known: false, why: 'stopped' });
    expect(read).not.toHaveBeenCalled();
  });

  test('no message is open, or a draft: there is none, but for a notice that was handed over', async () => {
    for (const mail of [null, client([], null), client([], 'compose')]) {
      expect(await openMessagePort(mail, null, signal)).toBeNull();
      expect(await openMessagePort(mail, fromOutside(), signal)).toBeNull();
      expect(await (await openMessagePort(mail, noticeFrom('203.0.113.9'), signal))?.()).toMatchObject({ known: true, value: { passages: [], stated: [], fromDomain: null, returned: { passages: [{ address: '203.0.113.9' }, {}] } } });
    }
  });

  test('a notice that was handed over completes what the open message does not say', async () => {
    const open = gives('as-file', { kind: 'file', bytes: fromOutside() });
    expect(await (await openMessagePort(client([open]), noticeFrom('203.0.113.9'), signal))?.()).toMatchObject({ value: { fromDomain: 'nordlog.example', returned: { passages: [{ address: '203.0.113.9' }, {}] } } });
    const notice = gives('as-file', { kind: 'file', bytes: noticeFrom('203.0.113.5') });
    expect(await (await openMessagePort(client([notice]), noticeFrom('203.0.113.9'), signal))?.()).toMatchObject({ value: { returned: { passages: [{ address: '203.0.113.5' }, {}] } } });
  });
});
