/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

import type { MailClient } from '../../../../src/app/ports';
import { settingsFrom } from '../../../../src/app/settings';
import { outlookClient } from '../../../../src/adapters/outlook/client';
import type { Reading, SourceId } from '../../../../src/core/sources';
import { answers, answersRaw, argumentError, draftItem, fails, fakeOffice, isSilent, onPremises, readItem, throws, untouchable, type FakeTerms } from './fake-office';

const MOST = 3_000;
const signal = (): AbortSignal => new AbortController().signal;
const clientOf = (terms: FakeTerms = {}): MailClient => outlookClient(fakeOffice(terms).office, settingsFrom, MOST);

/** Asks one source, with time going by as fast as it must. */
async function ask(client: MailClient, id: SourceId, by: AbortSignal = signal()): Promise<Reading> {
  const source = client.sources().find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  const reading = source.read(by);
  await jest.advanceTimersByTimeAsync(60_000);
  return reading;
}

const whyOf = (reading: Reading): string => (reading.read ? 'read' : `${reading.why}${reading.code === null ? '' : ` ${reading.code}`}`);
const textOfFile = (reading: Reading): string | null =>
  (reading.read && reading.message.kind === 'file' ? new TextDecoder().decode(reading.message.bytes) : null);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the order of the sources', () => {
  it('is that of fidelity, whatever is open', () => {
    const order: readonly SourceId[] = ['as-file', 'ews-mime', 'headers-and-body', 'body'];
    expect(clientOf().sources().map(({ id }) => id)).toEqual(order);
    expect(clientOf({ item: null }).sources().map(({ id }) => id)).toEqual(order);
  });
});

describe('as-file', () => {
  const withCall = (getAsFileAsync: unknown): FakeTerms => ({ item: readItem({ getAsFileAsync }) });

  it('gives the bytes of the message', async () => {
    expect(textOfFile(await ask(clientOf(), 'as-file'))).toBe('Subject: x\r\n\r\nwhole');
  });

  it.each<[string, FakeTerms, string]>([
    ['nothing is open', { item: null }, 'no-item'],
    ['an item that is undefined', { mailbox: { item: undefined } }, 'no-item'],
    ['a draft is open', { item: draftItem() }, 'wrong-mode'],
    ['the server is too old', { set: 13 }, 'set-too-low'],
    ['the library has no such function', withCall(undefined), 'client-lacks-it'],
    ['the function is a number', withCall(5), 'client-lacks-it'],
    ['the right is missing', withCall(throws()), 'no-permission'],
    ['the host refuses', withCall(fails(9020)), 'refused 9020'],
    ['the host refuses with a code that is none', withCall(fails('9020')), 'refused'],
    ['no answer comes', withCall(isSilent()), 'timed-out'],
    ['the answer is nothing', withCall(answersRaw(undefined)), 'unexpected'],
    ['the answer cannot be read', withCall(answersRaw(untouchable())), 'unexpected'],
    ['the status is unheard of', withCall(answersRaw({ status: 'perhaps', value: 'eA==' })), 'unexpected'],
    ['the value is a number', withCall(answers(17)), 'unexpected'],
    ['the value is an object', withCall(answers({ content: 'eA==' })), 'unexpected'],
    ['the value is no base64', withCall(answers('%%%%')), 'unexpected'],
    ['base64 cut short', withCall(answers('eHh4e')), 'unexpected'],
    ['the value is empty', withCall(answers('')), 'empty'],
    ['the value is blank', withCall(answers(' \r\n ')), 'empty'],
    ['the message is a little too big', withCall(answers(btoa('x'.repeat(MOST + 1)))), 'too-big'],
    ['the message is as big as it may be', withCall(answers(btoa('x'.repeat(MOST)))), 'read'],
    ['the host tells a missing right by its code', withCall(fails(7000)), 'no-permission 7000'],
    ['a throw tells a missing right by its code', withCall(throws({ code: 7000 })), 'no-permission'],
    ['the message is too big', withCall(answers('A'.repeat(5_000))), 'too-big'],
  ])('%s: %s', async (_row, terms, expected) => {
    expect(whyOf(await ask(clientOf(terms), 'as-file'))).toBe(expected);
  });

  it('tells bad arguments from a missing right', async () => {
    expect(whyOf(await ask(clientOf(withCall(throws(argumentError()))), 'as-file'))).not.toBe('no-permission');
  });

  it('counts a throw as "no item" where the item has gone', async () => {
    const fake = fakeOffice();
    const item = fake.mailbox['item'] as Record<string, unknown>;
    item['getAsFileAsync'] = () => { fake.mailbox['item'] = null; throw new Error('null'); };
    expect(['no-item', 'moved-on']).toContain(whyOf(await ask(outlookClient(fake.office, settingsFrom, MOST), 'as-file')));
  });
});

describe('an answer after the user moved on', () => {
  const other = readItem({ itemId: 'AAMk=2' });

  it.each<SourceId>(['as-file', 'headers-and-body', 'body'])('%s: another message is open when it is asked', async (id) => {
    const fake = fakeOffice();
    const source = outlookClient(fake.office, settingsFrom, MOST).sources().find((one) => one.id === id);
    fake.mailbox['item'] = other;
    expect(source === undefined ? null : whyOf(await source.read(signal()))).toBe('moved-on');
  });

  it('headers-and-body: nothing of another message that opens while attachments are read', async () => {
    const fake = fakeOffice();
    const attachments = ['a1', 'a2'].map((id) => ({ id, name: 'x', attachmentType: 'item', size: 1 }));
    const getAttachmentContentAsync = jest.fn((_id: string, done: (result: unknown) => void) => {
      fake.mailbox['item'] = readItem({ itemId: 'AAMk=2' });
      done({ status: 'succeeded', value: { format: 'eml', content: 'Subject: of another message' } });
    });
    fake.mailbox['item'] = readItem({ attachments, getAttachmentContentAsync });
    expect(whyOf(await ask(outlookClient(fake.office, settingsFrom, MOST), 'headers-and-body'))).toBe('moved-on');
  });

  it.each<SourceId>(['headers-and-body', 'body'])('%s: another message opens with the second answer of its words', async (id) => {
    const fake = fakeOffice();
    const getAsync = jest.fn((form: string, done: (result: unknown) => void) => {
      done({ status: 'succeeded', value: 'words' });
      if (form === 'html') void Promise.resolve().then(() => { fake.mailbox['item'] = readItem({ itemId: 'AAMk=2' }); });
    });
    fake.mailbox['item'] = readItem({ body: { getAsync } });
    expect(whyOf(await ask(outlookClient(fake.office, settingsFrom, MOST), id))).toBe('moved-on');
  });

  it('the same message in a new object each time is read', async () => {
    const fake = fakeOffice();
    Object.defineProperty(fake.mailbox, 'item', { get: () => readItem() });
    expect(whyOf(await ask(outlookClient(fake.office, settingsFrom, MOST), 'as-file'))).toBe('read');
  });

  it('an object that became another message is noticed', async () => {
    const fake = fakeOffice();
    const [source] = outlookClient(fake.office, settingsFrom, MOST).sources();
    Object.assign(fake.mailbox['item'] as object, { itemId: 'AAMk=2' });
    expect(source === undefined ? null : whyOf(await source.read(signal()))).toBe('moved-on');
  });

  it('an attached message is read from the message whose list named it', async () => {
    const fake = fakeOffice();
    const client = outlookClient(fake.office, settingsFrom, MOST);
    await client.attachedMessages(signal());
    fake.mailbox['item'] = other;
    expect(whyOf(await client.readAttached('a1', signal()))).toBe('moved-on');
    await client.attachedMessages(signal());
    expect(whyOf(await client.readAttached('a1', signal()))).toBe('read');
  });

  it('another message is open when the answer comes', async () => {
    const fake = fakeOffice();
    const item = fake.mailbox['item'] as Record<string, unknown>;
    item['getAsFileAsync'] = (done: (result: unknown) => void) => { fake.mailbox['item'] = other; done({ status: 'succeeded', value: 'eA==' }); };
    expect(whyOf(await ask(outlookClient(fake.office, settingsFrom, MOST), 'as-file'))).toBe('moved-on');
  });

  it.each<SourceId>(['as-file', 'headers-and-body', 'body'])('%s: the signal is aborted before', async (id) => {
    expect(whyOf(await ask(clientOf(), id, AbortSignal.abort()))).toBe('moved-on');
  });

  it('the signal is aborted while the call is out, and the late answer changes nothing', async () => {
    let late: ((result: unknown) => void) | undefined;
    const client = clientOf({ item: readItem({ getAsFileAsync: (done: (result: unknown) => void) => { late = done; } }) });
    const look = new AbortController();
    const reading = client.sources()[0]?.read(look.signal);
    look.abort();
    expect(whyOf(await reading as Reading)).toBe('moved-on');
    expect(() => late?.({ status: 'succeeded', value: 'eA==' })).not.toThrow();
  });
});

describe('headers-and-body', () => {
  const withItem = (more: Record<string, unknown>): FakeTerms => ({ item: readItem(more) });

  it('gives fields, header lines, both forms of the words and the enclosed messages', async () => {
    const attachments = [{ id: 'a1', name: 'Offer', attachmentType: 'item', size: 10 }, { id: 'a2', name: 'logo.png', attachmentType: 'file', size: 10 }];
    const reading = await ask(clientOf(withItem({ attachments })), 'headers-and-body');
    expect(reading).toMatchObject({ read: true, message: {
      kind: 'pieces', headers: 'From: postmaster@mx.example\r\nSubject: Undeliverable: Offer\r\n', text: 'words', html: '<p>words</p>',
      fields: { subject: 'Undeliverable: Offer', from: { name: 'Postmaster', address: 'postmaster@mx.example' }, to: [{ name: 'Ann', address: 'ann@example.com' }], date: '2026-01-02T03:04:05.000Z', messageId: '<n1@mx.example>' },
    } });
    expect(reading.read && reading.message.kind === 'pieces' ? reading.message.enclosed.length : null).toBe(1);
  });

  it.each<[string, FakeTerms, string]>([
    ['nothing is open', { item: null }, 'no-item'],
    ['a draft is open', { item: draftItem() }, 'wrong-mode'],
    ['the server is too old', { set: 7 }, 'set-too-low'],
    ['the library has no such function', withItem({ getAllInternetHeadersAsync: undefined }), 'client-lacks-it'],
    ['the right is missing', withItem({ getAllInternetHeadersAsync: throws() }), 'no-permission'],
    ['the host refuses', withItem({ getAllInternetHeadersAsync: fails(5001) }), 'refused 5001'],
    ['no answer comes', withItem({ getAllInternetHeadersAsync: isSilent() }), 'timed-out'],
    ['the lines are a number', withItem({ getAllInternetHeadersAsync: answers(8) }), 'unexpected'],
    ['the lines are too long', withItem({ getAllInternetHeadersAsync: answers('x'.repeat(MOST + 1)) }), 'too-big'],
    ['an empty message', withItem({ getAllInternetHeadersAsync: answers(''), body: { getAsync: answers(' ') } }), 'empty'],
    ['neither lines nor words', withItem({ getAllInternetHeadersAsync: answers(''), body: { getAsync: fails(5001) } }), 'refused 5001'],
    ['the words fail alone', withItem({ body: { getAsync: fails(5001) } }), 'read'],
    ['an attachment fails alone', withItem({ attachments: [{ id: 'a', name: 'x.eml' }], getAttachmentContentAsync: fails(9007) }), 'read'],
  ])('%s: %s', async (_row, terms, expected) => {
    expect(whyOf(await ask(clientOf(terms), 'headers-and-body'))).toBe(expected);
  });

  it('waits for contents longer than for other calls', async () => {
    const slow = (value: unknown) => jest.fn((...given: readonly unknown[]) => {
      setTimeout(() => { (given.at(-1) as (result: unknown) => void)({ status: 'succeeded', value }); }, 9_000);
    });
    const item = readItem({ getAllInternetHeadersAsync: slow('Subject: x\r\n'), body: { getAsync: slow('words') } });
    expect(await ask(clientOf({ item }), 'headers-and-body')).toMatchObject({ read: true, message: { headers: 'Subject: x\r\n', text: 'words' } });
  });

  it('keeps a sender who has a name alone, and the one who sent in another’s place', async () => {
    const from = async (more: Record<string, unknown>): Promise<unknown> => {
      const reading = await ask(clientOf(withItem(more)), 'headers-and-body');
      return reading.read && reading.message.kind === 'pieces' ? reading.message.fields.from : undefined;
    };
    expect(await from({ from: { displayName: 'Mail Delivery', emailAddress: '' } })).toEqual({ name: 'Mail Delivery', address: '' });
    expect(await from({ from: undefined, sender: { emailAddress: 'postmaster@mx.example' } })).toEqual({ name: '', address: 'postmaster@mx.example' });
  });

  it('survives fields of any shape', async () => {
    const reading = await ask(clientOf(withItem({ subject: 5, from: untouchable(), to: [null, 7, untouchable(), { emailAddress: 3 }], dateTimeCreated: new Date(Number.NaN), internetMessageId: {} })), 'headers-and-body');
    expect(reading).toMatchObject({ read: true, message: { fields: { subject: null, from: null, to: [], date: null, messageId: null } } });
  });
});

describe('body', () => {
  const withBody = (getAsync: unknown): FakeTerms => ({ item: readItem({ body: { getAsync } }) });
  const only = (form: string, value: unknown) => (asked: string, done: (result: unknown) => void): void =>
    done(asked === form ? { status: 'succeeded', value } : { status: 'failed', error: { code: 5001 } });

  it.each<[string, FakeTerms, string]>([
    ['nothing is open', { item: null }, 'no-item'],
    ['the server is too old', { set: 2 }, 'set-too-low'],
    ['no body', { item: readItem({ body: undefined }) }, 'client-lacks-it'],
    ['the right is missing', withBody(throws()), 'no-permission'],
    ['the host refuses', withBody(fails(5001)), 'refused 5001'],
    ['no answer comes', withBody(isSilent()), 'timed-out'],
    ['an empty answer', withBody(answers('  \r\n')), 'empty'],
    ['words that are too long', withBody(answers('x'.repeat(MOST + 1))), 'too-big'],
    ['an answer that is no text', withBody(answers(5)), 'unexpected'],
    ['an answer of nothing', withBody(answers(null)), 'empty'],
    ['text alone', withBody(only('text', 'words')), 'read'],
    ['HTML alone', withBody(only('html', '<p>words')), 'read'],
    ['Exchange 2016 and later', { set: 5 }, 'read'],
  ])('%s: %s', async (_row, terms, expected) => {
    expect(whyOf(await ask(clientOf(terms), 'body'))).toBe(expected);
  });
});

describe('ews-mime', () => {
  const envelope = (inner: string): string => `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:GetItemResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:ResponseMessages>${inner}</m:ResponseMessages></m:GetItemResponse></s:Body></s:Envelope>`;
  const success = (inner: string): string => envelope(`<m:GetItemResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:Items><t:Message>${inner}</t:Message></m:Items></m:GetItemResponseMessage>`);
  const serves = (mime: string, size = '100') => jest.fn((request: string, done: (result: unknown) => void) => {
    done({ status: 'succeeded', value: success(request.includes('IncludeMimeContent') ? mime : `<t:Size>${size}</t:Size>`) });
  });
  const withEws = (makeEwsRequestAsync: unknown, more: FakeTerms = {}): FakeTerms => ({ set: 5, ...more, mailbox: { ...onPremises, makeEwsRequestAsync } });
  const good = '<t:MimeContent CharacterSet="UTF-8">U3ViamVjdDogeA0KDQp3</t:MimeContent>';

  it('gives the bytes of the message, and asks in ASCII with the id escaped', async () => {
    const call = serves(good);
    expect(textOfFile(await ask(clientOf(withEws(call, { item: readItem({ itemId: 'A"<é&>' }) })), 'ews-mime'))).toBe('Subject: x\r\n\r\nw');
    for (const [request] of call.mock.calls) {
      expect(request).toMatch(/^[\t\n\r -~]+$/);
      const asked = new DOMParser().parseFromString(request, 'text/xml');
      expect(asked.getElementsByTagNameNS('*', 'ItemId')[0]?.getAttribute('Id')).toBe('A"<é&>');
    }
  });

  it.each<[string, FakeTerms, string]>([
    ['Exchange Online', {}, 'wrong-server'],
    ['nothing is open', withEws(serves(good), { item: null }), 'no-item'],
    ['a draft is open', withEws(serves(good), { item: draftItem() }), 'wrong-mode'],
    ['the library has no such function', withEws(undefined), 'client-lacks-it'],
    ['the right is missing', withEws(throws()), 'no-permission'],
    ['no token', withEws(fails(9018)), 'refused 9018'],
    ['no answer comes', withEws(isSilent()), 'timed-out'],
    ['an answer that is no text', withEws(answers(4)), 'unexpected'],
    ['an answer that is no XML', withEws(answers('<a><b')), 'unexpected'],
    ['an answer of another kind', withEws(answers('<html/>')), 'unexpected'],
    ['an error of the server', withEws(answers(envelope('<m:GetItemResponseMessage ResponseClass="Error"><m:ResponseCode>ErrorItemNotFound</m:ResponseCode></m:GetItemResponseMessage>'))), 'refused'],
    ['entities that expand', withEws(answers(`<!DOCTYPE x [<!ENTITY a "b">]>${success(good)}`)), 'unexpected'],
    ['entities after a long comment', withEws(answers(`<!--${'x'.repeat(3_000)}--><!DOCTYPE x [<!ENTITY a "b">]>${success(good)}`)), 'unexpected'],
    ['a fault of the service', withEws(answers('<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault/></s:Body></s:Envelope>')), 'refused'],
    ['a server that is not known', { set: 5, mailbox: { diagnostics: { hostName: 'Outlook' }, ewsUrl: undefined, userProfile: {}, makeEwsRequestAsync: serves(good) } }, 'read'],
    ['a large message', withEws(serves(good, '4000000')), 'too-big'],
    ['no content', withEws(serves('')), 'empty'],
    ['content that is no base64', withEws(serves('<t:MimeContent>%%%%</t:MimeContent>')), 'unexpected'],
  ])('%s: %s', async (_row, terms, expected) => {
    expect(whyOf(await ask(clientOf(terms), 'ews-mime'))).toBe(expected);
  });
});

describe('attached messages', () => {
  const attachments = [
    { id: 'a1', name: 'Undeliverable: Offer', attachmentType: 'item', size: 900 },
    { id: 'a2', name: 'notice.EML', attachmentType: 'file', size: 'big' },
    { id: 'a3', name: 'notice.msg', attachmentType: 'file', size: -1 },
    { id: 'a4', name: 'notice', attachmentType: 'file', contentType: 'Message/RFC822; name=notice', size: 5 },
    { id: 'a5', name: 'logo.png', attachmentType: 'file', contentType: 'image/png', size: 5 },
    { name: 'no id.eml' }, null, 7, untouchable(),
  ];
  const listed = [
    { id: 'a1', name: 'Undeliverable: Offer', size: 900 }, { id: 'a2', name: 'notice', size: 0 },
    { id: 'a3', name: 'notice', size: 0 }, { id: 'a4', name: 'notice', size: 5 },
  ];

  it.each<[string, FakeTerms, unknown]>([
    ['of a received message', { item: readItem({ attachments }) }, { listed: true, messages: listed }],
    ['of a received message whose client has no list', { item: readItem({ attachments: undefined }) }, { listed: true, messages: [] }],
    ['of a draft', { item: draftItem({ getAttachmentsAsync: answers(attachments) }) }, { listed: true, messages: listed }],
    ['nothing is open', { item: null }, { listed: false, why: 'no-item', code: null }],
    ['the server is too old', { set: 7 }, { listed: false, why: 'set-too-low', code: null }],
    ['a draft whose client has no list', { item: draftItem({ getAttachmentsAsync: undefined }) }, { listed: false, why: 'client-lacks-it', code: null }],
    ['a draft whose list is refused', { item: draftItem({ getAttachmentsAsync: fails(5001) }) }, { listed: false, why: 'refused', code: 5001 }],
    ['a list that is none', { item: draftItem({ getAttachmentsAsync: answers({ length: 1e9 }) }) }, { listed: false, why: 'unexpected', code: null }],
    ['a draft that is silent', { item: draftItem({ getAttachmentsAsync: isSilent() }) }, { listed: false, why: 'timed-out', code: null }],
  ])('lists them: %s', async (_row, terms, expected) => {
    const list = clientOf(terms).attachedMessages(signal());
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await list).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    ['a mail as text', answers({ format: 'eml', content: 'Subject: x\r\n\r\ny' }), 'read'],
    ['a file in base64', answers({ format: 'base64', content: 'eA==' }), 'read'],
    ['content that is null (office-js issue 5433)', answers({ format: 'eml', content: null }), 'empty'],
    ['a calendar', answers({ format: 'iCalendar', content: 'BEGIN:VCALENDAR' }), 'unexpected'],
    ['a format that is none', answers({ content: 'x' }), 'unexpected'],
    ['a file that is no base64', answers({ format: 'base64', content: '%' }), 'unexpected'],
    ['a file in base64 that is blank', answers({ format: 'base64', content: ' ' }), 'empty'],
    ['a link into a cloud', answers({ format: 'url', content: 'https://files.example/1' }), 'refused'],
    ['a mail that is too big as bytes', answers({ format: 'eml', content: '“'.repeat(1_500) }), 'too-big'],
    ['a mail that is too big', answers({ format: 'eml', content: 'x'.repeat(MOST + 1) }), 'too-big'],
    ['a file that is too big', answers({ format: 'base64', content: 'A'.repeat(5_000) }), 'too-big'],
    ['the host refuses', fails(9007), 'refused 9007'],
    ['the right is missing', throws(), 'no-permission'],
    ['no answer comes', isSilent(), 'timed-out'],
    ['the library has no such function', undefined, 'client-lacks-it'],
  ])('reads one: %s: %s', async (_row, getAttachmentContentAsync, expected) => {
    const reading = clientOf({ item: readItem({ getAttachmentContentAsync }) }).readAttached('a1', signal());
    await jest.advanceTimersByTimeAsync(60_000);
    expect(whyOf(await reading)).toBe(expected);
  });

  it.each<[string, string, readonly number[]]>([
    ['one character for each byte', 'é'.replace('é', '\u00c3\u00a9'), [0xc3, 0xa9]],
    ['decoded text', '“', [0xe2, 0x80, 0x9c]],
    ['bytes of an older charset', '\u00e9', [0xe9]],
  ])('keeps the bytes of a mail that came as text: %s', async (_row, content, bytes) => {
    const reading = await clientOf({ item: readItem({ getAttachmentContentAsync: answers({ format: 'eml', content }) }) }).readAttached('a1', signal());
    expect(reading.read && reading.message.kind === 'file' ? [...reading.message.bytes] : null).toEqual(bytes);
  });

  it.each<[string, string, boolean]>([
    ['unencoded UTF-8 that is none was decoded before', 'Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: 8bit', true],
    ['the same without a word on the encoding', 'Content-Type: text/plain; charset=utf-8', true],
    ['UTF-8 that is encoded leaves the letter to another part', 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable', false],
    ['an older charset', 'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit', false],
  ])('decides by what the mail declares: %s', async (_row, header, isUtf8) => {
    const content = `${header}\r\n\r\ncaf\u00e9`;
    const reading = await clientOf({ item: readItem({ getAttachmentContentAsync: answers({ format: 'eml', content }) }) }).readAttached('a1', signal());
    expect(reading.read && reading.message.kind === 'file' ? [...reading.message.bytes.slice(-3)] : null).toEqual(isUtf8 ? [0x66, 0xc3, 0xa9] : [0x61, 0x66, 0xe9]);
  });
});
