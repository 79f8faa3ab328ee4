/** @jest-environment jsdom */
/** The own mail server asked through Outlook: how full the mailbox is, and a message from the user to the user. Servers are odd, slow and hostile. */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

import type { OwnServer } from '../../../../src/app/ports';
import { settingsFrom } from '../../../../src/app/settings';
import { outlookClient } from '../../../../src/adapters/outlook/client';
import type { Fact } from '../../../../src/core/diagnostics/fact';
import type { MailboxUse, RoundTrip } from '../../../../src/core/diagnostics/ports';
import { answers, fails, fakeOffice, isSilent, onPremises, throws, type Fake } from './fake-office';

if (globalThis.crypto?.getRandomValues === undefined) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const signal = (): AbortSignal => new AbortController().signal;

/** The own server behind a function that answers requests. */
function serverOf(makeEwsRequestAsync: unknown, mailbox: Fake = {}): OwnServer {
  const { office } = fakeOffice({ mailbox: { ...onPremises, userProfile: { emailAddress: 'ann@example.com' }, ...makeEwsRequestAsync === undefined ? {} : { makeEwsRequestAsync }, ...mailbox } });
  const { ownServer } = outlookClient(office, settingsFrom, 1_000);
  if (ownServer === null) throw new Error('an own server is there');
  return ownServer;
}

const TYPES = 'http://schemas.microsoft.com/exchange/services/2006/types';
const MESSAGES = 'http://schemas.microsoft.com/exchange/services/2006/messages';

const enveloped = (body: string): string => `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
const response = (operation: string, content: string, responseClass = 'Success', code = 'NoError'): string =>
  enveloped(`<m:${operation}Response xmlns:m="${MESSAGES}" xmlns:t="${TYPES}"><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="${responseClass}"><m:ResponseCode>${code}</m:ResponseCode>${content}</m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response>`);
const fault = (code: string): string => enveloped(`<s:Fault><faultcode>a:${code}</faultcode><faultstring>No.</faultstring><detail><e:ResponseCode xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">${code}</e:ResponseCode></detail></s:Fault>`);

const property = (tag: string, value: string): string => `<t:ExtendedProperty><t:ExtendedFieldURI PropertyTag="${tag}" PropertyType="Integer"/><t:Value>${value}</t:Value></t:ExtendedProperty>`;
const root = (properties: string): string => response('GetFolder', `<m:Folders><t:Folder><t:FolderId Id="AQ="/>${properties}</t:Folder></m:Folders>`);
const page = (folders: string, more = 'IncludesLastItemInRange="true"'): string => response('FindFolder', `<m:RootFolder TotalItemsInView="3" ${more}><t:Folders>${folders}</t:Folders></m:RootFolder>`);
const folder = (size: string | null, kind = 'Folder'): string => `<t:${kind}><t:FolderId Id="AQ="/>${size === null ? '' : property('0xe08', size)}</t:${kind}>`;

/** A server that answers each operation with a text. */
const saying = (limits: string, sizes: string | ((request: string) => string)) => jest.fn((request: string, done: (result: unknown) => void) => {
  done({ status: 'succeeded', value: request.includes('<m:GetFolder>') ? limits : typeof sizes === 'string' ? sizes : sizes(request) });
});

async function mailboxOf(makeEwsRequestAsync: unknown, by = signal(), mailbox?: Fake): Promise<Fact<MailboxUse>> {
  const fact = serverOf(makeEwsRequestAsync, mailbox).mailboxUse(by);
  await jest.advanceTimersByTimeAsync(60_000);
  return fact;
}

const LIMITS = root(property('0x3ff5', '1000') + property('0x666e', '2000') + property('0x666a', '3000'));
const told = (more: Partial<MailboxUse>) => ({ known: true, value: { used: null, warnAt: null, sendUntil: null, receiveUntil: null, ...more } });

describe('how full the mailbox is', () => {
  it('sums the folders that are seen, search folders left out, and reads the three limits as kilobytes', async () => {
    const ask = saying(LIMITS, page(folder('1000') + folder('500', 'CalendarFolder') + folder('99999', 'SearchFolder') + folder(null)));
    expect(await mailboxOf(ask)).toEqual(told({ used: 1_500, warnAt: 1_024_000, sendUntil: 2_048_000, receiveUntil: 3_072_000 }));
    const requests = ask.mock.calls.map(([request]) => request);
    expect(requests).toHaveLength(2);
    expect(requests[0]).toContain('<t:ExtendedFieldURI PropertyTag="0x3FF5" PropertyType="Integer"/><t:ExtendedFieldURI PropertyTag="0x666E" PropertyType="Integer"/><t:ExtendedFieldURI PropertyTag="0x666A" PropertyType="Integer"/>');
    expect(requests[0]).toContain('<t:DistinguishedFolderId Id="root"/>');
    expect(requests[1]).toContain('<t:ExtendedFieldURI PropertyTag="0x0E08" PropertyType="Long"/>');
    expect(requests[1]).toContain('<t:DistinguishedFolderId Id="msgfolderroot"/>');
    expect(requests.join('')).not.toMatch(/CreateItem|UpdateItem|MoveItem|DeleteItem|SendItem/);
  });

  it('follows pages to the last', async () => {
    const ask = saying(LIMITS, (request) => (request.includes('Offset="0"') ? page(folder('1'), 'IncludesLastItemInRange="false" IndexedPagingOffset="500"') : page(folder('2'))));
    expect(await mailboxOf(ask)).toMatchObject({ known: true, value: { used: 3 } });
  });

  it.each<[string, string, Partial<MailboxUse>]>([
    ['none is told', '', {}],
    ['tags in decimal', property('26222', '2'), { sendUntil: 2_048 }],
    ['below nothing: none is set', property('0x666e', '-1'), { sendUntil: 'unlimited' }],
    ['the largest number: none is set', property('0x666e', '2147483647'), { sendUntil: 'unlimited' }],
    ['nothing at all', property('0x666e', '0'), {}],
    ['no number', property('0x666e', 'NaN'), {}],
    ['infinite', property('0x666e', 'Infinity'), {}],
    ['a fraction', property('0x666e', '1.5'), {}],
    ['an exponent', property('0x666e', '1e9'), {}],
    ['larger than its type', property('0x666e', '9999999999'), {}],
    ['longer than any number', property('0x666e', '9'.repeat(5_000)), {}],
    ['empty', property('0x666e', ''), {}],
    ['a tag that is none', property('quota', '5'), {}],
  ])('a limit: %s', async (_name, properties, expected) => {
    expect(await mailboxOf(saying(root(properties), page(folder('7'))))).toEqual(told({ used: 7, ...expected }));
  });

  it.each([['negative', '-5'], ['no number', 'NaN'], ['empty', ''], ['longer than any number', '9'.repeat(40)]])('a size that is %s counts as not told', async (_name, size) => {
    expect(await mailboxOf(saying(LIMITS, page(folder(size))))).toMatchObject({ known: true, value: { used: null } });
  });

  it.each<[string, unknown, string]>([
    ['the right is missing', throws(), 'no-right'],
    ['the right is missing, says the host', fails(7000), 'no-right'],
    ['the server denies it', answers(response('GetFolder', '', 'Error', 'ErrorAccessDenied')), 'no-right'],
    ['the server denies it by a fault', answers(fault('ErrorAccessDenied')), 'no-right'],
    ['the server is busy', answers(fault('ErrorServerBusy')), 'unavailable'],
    ['the server refuses for another reason', answers(response('GetFolder', '', 'Error', 'ErrorItemNotFound')), 'unavailable'],
    ['the host refuses', fails(9020), 'unavailable'],
    ['no answer comes', isSilent(), 'timeout'],
    ['the library has no such call', undefined, 'not-asked'],
    ['an answer that is no XML', answers('<html>Sign in'), 'unusable'],
    ['an answer that declares entities', saying(LIMITS.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'), page(folder('7'))), 'unusable'],
    ['an answer larger than any', saying(`${LIMITS}${' '.repeat(10_000_001)}`, page(folder('7'))), 'unusable'],
    ['an answer of another type', answers({ value: 5 }), 'unusable'],
    ['only the sizes are refused', saying(LIMITS, fault('ErrorServerBusy')), 'unavailable'],
    ['pages without an end', saying(LIMITS, (request) => page(folder('1'), `IncludesLastItemInRange="false" IndexedPagingOffset="${Number(/Offset="(\d+)"/.exec(request)?.[1]) + 1}"`)), 'unusable'],
    ['pages that lead nowhere', saying(LIMITS, page(folder('1'), 'IncludesLastItemInRange="false" IndexedPagingOffset="0"')), 'unusable'],
  ])('not known: %s', async (_name, ask, why) => {
    expect(await mailboxOf(ask)).toEqual({ known: false, why });
  });

  it('does not ask for the same page again and again', async () => {
    const ask = saying(LIMITS, page(folder('1'), 'IncludesLastItemInRange="false" IndexedPagingOffset="0"'));
    await mailboxOf(ask);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not known once nobody wants it', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await mailboxOf(saying(LIMITS, page('')), controller.signal)).toEqual({ known: false, why: 'stopped' });
  });

  it.each(['office365', 'outlookCom'])('%s: there is no own server to be asked', (accountType) => {
    expect(outlookClient(fakeOffice({ mailbox: { userProfile: { accountType, emailAddress: 'ann@example.com' } } }).office, settingsFrom, 1_000).ownServer).toBeNull();
  });
});

interface Stored { id: string; folder: string; subject: string }

/** A mailbox that sends, finds and moves; `more` changes an answer, and sees each operation. */
function mailboxWith({ comesAfterMs = 0, into = 'inbox', more = () => undefined }: { readonly comesAfterMs?: number; readonly into?: string | null; readonly more?: (operation: string, request: string) => string | 'silent' | undefined } = {}) {
  const stored: Stored[] = [{ id: 'other', folder: 'inbox', subject: 'Offer' }];
  const requests: string[] = [];
  const text = (request: string, pattern: RegExp): string => pattern.exec(request)?.[1] ?? '';
  const ask = jest.fn((request: string, done: (result: unknown) => void) => {
    const operation = text(request, /<soap:Body><m:(\w+)/);
    requests.push(request);
    const answer = (value: string): void => { done({ status: 'succeeded', value }); };
    const changed = more(operation, request);
    if (changed === 'silent') return;
    if (changed !== undefined) return answer(changed);
    if (operation === 'CreateItem') {
      const subject = text(request, /<t:Subject>(.*?)</);
      stored.push({ id: 'sent', folder: 'sentitems', subject });
      if (into !== null) setTimeout(() => stored.push({ id: 'come', folder: into, subject }), comesAfterMs);
      return answer(response('CreateItem', '<m:Items/>'));
    }
    const named = text(request, /DistinguishedFolderId Id="(\w+)"/);
    if (operation === 'MoveItem') {
      const item = stored.find(({ id }) => id === text(request, /<t:ItemId Id="(\w+)"/));
      if (item !== undefined) item.folder = named;
      return answer(response('MoveItem', '<m:Items/>'));
    }
    const mark = text(request, /<t:Constant Value="(\w+)"/);
    const found = stored.filter(({ folder: lies, subject }) => lies === named && subject.includes(mark));
    answer(response('FindItem', `<m:RootFolder><t:Items>${found.map(({ id, subject }) => `<t:Message><t:ItemId Id="${id}"/><t:Subject>${subject}</t:Subject></t:Message>`).join('')}</t:Items></m:RootFolder>`));
  });
  const where = (): Readonly<Record<string, string>> => Object.fromEntries(stored.map(({ id, folder: lies }) => [id, lies]));
  return { ask, requests, where, operations: () => requests.map((request) => text(request, /<soap:Body><m:(\w+)/)) };
}

async function tripOf({ ask }: { readonly ask: unknown }, { by = signal(), ms = 30_000, mailbox }: { readonly by?: AbortSignal; readonly ms?: number; readonly mailbox?: Fake } = {}): Promise<Fact<RoundTrip> | 'no answer'> {
  const fact = serverOf(ask, mailbox).roundTrip({ subject: 'Test <& message', text: 'Words' }, by);
  await jest.advanceTimersByTimeAsync(ms);
  return Promise.race([fact, Promise.resolve('no answer' as const)]);
}

const arrivedAs = (arrived: RoundTrip['arrived'], seconds: number, isCleanedUp = true) => ({ known: true, value: { arrived, seconds, isCleanedUp } });

describe('a message from the user to the user', () => {
  it('is sent to the own address, found, and both copies are moved to Deleted Items; nothing else is touched', async () => {
    const box = mailboxWith({ comesAfterMs: 2_000 });
    expect(await tripOf(box)).toEqual(arrivedAs('inbox', 3));
    expect(box.where()).toEqual({ other: 'inbox', sent: 'deleteditems', come: 'deleteditems' });
    const [sent = ''] = box.requests;
    expect(sent).toContain('MessageDisposition="SendAndSaveCopy"');
    expect(sent).toContain('<t:ToRecipients><t:Mailbox><t:EmailAddress>ann@example.com</t:EmailAddress></t:Mailbox></t:ToRecipients>');
    expect(sent).toMatch(/<t:Subject>Test &#60;&#38; message [0-9a-f]{32}<\/t:Subject>/);
    expect(box.operations().filter((one) => one === 'CreateItem')).toHaveLength(1);
    expect(box.requests.join('')).not.toContain('DeleteItem');
    await jest.advanceTimersByTimeAsync(600_000);
    expect(box.operations().at(-1)).not.toBe('CreateItem');
  });

  it('has a mark that no two messages share', async () => {
    const marks = new Set<string>();
    for (let at = 0; at < 20; at++) {
      const box = mailboxWith();
      await tripOf(box);
      marks.add(/[0-9a-f]{32}/.exec(box.requests[0] ?? '')?.[0] ?? '');
    }
    expect(marks.size).toBe(20);
  });

  it('is found among unwanted mail', async () => {
    const box = mailboxWith({ into: 'junkemail' });
    expect(await tripOf(box)).toMatchObject({ known: true, value: { arrived: 'junk', isCleanedUp: true } });
    expect(box.where()).toMatchObject({ sent: 'deleteditems', come: 'deleteditems' });
  });

  it('never arrives: looked for 20 seconds with growing pauses, and the copy that was sent goes', async () => {
    const box = mailboxWith({ into: null });
    expect(await tripOf(box)).toEqual(arrivedAs('nowhere', 20));
    expect(box.where()).toMatchObject({ sent: 'deleteditems' });
    expect(box.operations().filter((one) => one === 'FindItem').length).toBeLessThan(15);
    await jest.advanceTimersByTimeAsync(600_000);
    const after = box.requests.length;
    await jest.advanceTimersByTimeAsync(600_000);
    expect(box.requests).toHaveLength(after);
  });

  it.each([25_000, 45_000, 100_000])('arrives after %d ms: told as not arrived, and cleared away all the same', async (comesAfterMs) => {
    const box = mailboxWith({ comesAfterMs });
    expect(await tripOf(box)).toMatchObject({ value: { arrived: 'nowhere' } });
    await jest.advanceTimersByTimeAsync(300_000);
    expect(box.where()).toMatchObject({ sent: 'deleteditems', come: 'deleteditems' });
  });

  it('is cleared away where the user stops the look', async () => {
    const box = mailboxWith({ comesAfterMs: 3_000 });
    const controller = new AbortController();
    setTimeout(() => { controller.abort(); }, 1_200);
    expect(await tripOf(box, { by: controller.signal })).toEqual({ known: false, why: 'stopped' });
    await jest.advanceTimersByTimeAsync(300_000);
    expect(box.where()).toEqual({ other: 'inbox', sent: 'deleteditems', come: 'deleteditems' });
  });

  it('is cleared away where the answer to the sending was lost', async () => {
    let isLost = true;
    const box = mailboxWith();
    const ask = (request: string, done: (result: unknown) => void): void => { box.ask(request, isLost ? () => { isLost = false; } : done); };
    expect(await tripOf({ ask })).toEqual({ known: false, why: 'timeout' });
    await jest.advanceTimersByTimeAsync(300_000);
    expect(box.where()).toMatchObject({ sent: 'deleteditems', come: 'deleteditems' });
  });

  it('is not sent where nobody wants it any more', async () => {
    const controller = new AbortController();
    controller.abort();
    const box = mailboxWith();
    expect(await tripOf(box, { by: controller.signal })).toEqual({ known: false, why: 'stopped' });
    expect(box.operations()).not.toContain('CreateItem');
  });

  it('is not sent where Outlook tells no address', async () => {
    const box = mailboxWith();
    expect(await tripOf(box, { mailbox: { userProfile: {} } })).toEqual({ known: false, why: 'not-asked' });
    expect(box.requests).toEqual([]);
  });

  it('leaves other messages where they are, whatever the server finds', async () => {
    const box = mailboxWith({ more: (operation) => (operation === 'FindItem'
      ? response('FindItem', '<m:RootFolder><t:Items><t:Message><t:ItemId Id="other"/><t:Subject>Offer</t:Subject></t:Message><t:Message><t:ItemId Id="other"/></t:Message></t:Items></m:RootFolder>') : undefined) });
    expect(await tripOf(box)).toMatchObject({ value: { arrived: 'nowhere' } });
    await jest.advanceTimersByTimeAsync(300_000);
    expect(box.operations()).not.toContain('MoveItem');
  });

  it('says so where a copy could not be moved', async () => {
    const box = mailboxWith({ more: (operation) => (operation === 'MoveItem' ? response('MoveItem', '', 'Error', 'ErrorMoveCopyFailed') : undefined) });
    expect(await tripOf(box)).toEqual(arrivedAs('inbox', 1, false));
  });

  it('is answered for in time where the clearing away gets no answer', async () => {
    const box = mailboxWith({ more: (operation) => (operation === 'MoveItem' ? 'silent' : undefined) });
    expect(await tripOf(box, { ms: 28_000 })).toEqual(arrivedAs('inbox', 1, false));
  });

  it.each<[string, string, string]>([
    ['no right', response('CreateItem', '', 'Error', 'ErrorAccessDenied'), 'no-right'],
    ['a busy server', fault('ErrorServerBusy'), 'unavailable'],
    ['a request that the server does not understand', fault('ErrorSchemaValidation'), 'unavailable'],
    ['an answer that cannot be read', '<x', 'unusable'],
    ['an answer with entities', '<!DOCTYPE x><x/>', 'unusable'],
  ])('refused, %s: nobody is accused', async (_name, answer, why) => {
    expect(await tripOf(mailboxWith({ more: (operation) => (operation === 'CreateItem' ? answer : undefined) }))).toEqual({ known: false, why });
  });

  it('over the quota: the server says so', async () => {
    expect(await tripOf(mailboxWith({ more: (operation) => (operation === 'CreateItem' ? response('CreateItem', '', 'Error', 'ErrorQuotaExceeded') : undefined) }))).toEqual(arrivedAs('over-quota', 0));
  });

  it.each<[string, string | 'silent', string]>([
    ['refuses', fault('ErrorServerBusy'), 'unavailable'],
    ['says nothing', 'silent', 'timeout'],
    ['answers with nonsense', 'x', 'unusable'],
  ])('a server that %s when it is asked for the message: not known, in time', async (_name, answer, why) => {
    expect(await tripOf(mailboxWith({ more: (operation) => (operation === 'FindItem' ? answer : undefined) }), { ms: 28_000 })).toEqual({ known: false, why });
  });
});
