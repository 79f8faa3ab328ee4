/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

import type { MailClient, MailClientEvents, MailClientFacts } from '../../../../src/app/ports';
import { DEFAULT_SETTINGS, settingsFrom } from '../../../../src/app/settings';
import { outlookClient } from '../../../../src/adapters/outlook/client';
import { answers, answersRaw, draftItem, fails, fakeOffice, isSilent, onPremises, readItem, throws, untouchable, type Fake, type FakeOffice, type FakeTerms } from './fake-office';

const clientIn = ({ office }: FakeOffice): MailClient => outlookClient(office, settingsFrom, 1_000);
const clientOf = (terms: FakeTerms = {}): MailClient => clientIn(fakeOffice(terms));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('facts', () => {
  const host = (hostName: string, platform: string, more: Fake = {}): FakeTerms =>
    ({ mailbox: { diagnostics: { hostName, hostVersion: '16.0.1' }, ...more }, context: { platform } });

  it.each<[string, FakeTerms, Partial<MailClientFacts>]>([
    ['Outlook on the web', {}, { program: 'outlook-web', server: 'exchange-online', mailboxSet: '1.16', version: '15.20.8000.1', language: 'fr-FR', listDrag: 'office' }],
    ['new Outlook', host('newOutlookWindows', 'PC'), { program: 'new-outlook', listDrag: 'office' }],
    ['classic Outlook', host('Outlook', 'PC'), { program: 'classic-outlook', listDrag: 'page' }],
    ['the Mac', host('Outlook', 'Mac'), { program: 'outlook-mac', listDrag: 'page' }],
    ['iOS', host('OutlookIOS', 'iOS', { ewsUrl: undefined }), { program: 'outlook-mobile', listDrag: 'none', server: 'exchange-online' }],
    ['Android', host('OutlookAndroid', 'Android'), { program: 'outlook-mobile', listDrag: 'none' }],
    ['Exchange 2019', { set: 5, mailbox: onPremises }, { program: 'outlook-web', server: 'exchange-on-premises', mailboxSet: '1.5', listDrag: 'none' }],
    ['Outlook.com', { mailbox: { userProfile: { accountType: 'outlookCom' } } }, { server: 'outlook-com' }],
    ['the server, not the kind of account, decides', { mailbox: { ewsUrl: 'https://mail.example.com/EWS', userProfile: { accountType: 'office365' } } }, { server: 'exchange-on-premises' }],
    ['a host whose name only begins like Microsoft’s', { mailbox: { ewsUrl: 'https://outlook.office365.com.evil.example/EWS' } }, { server: 'exchange-on-premises' }],
    ['nothing is known', { set: 0, mailbox: { diagnostics: undefined, ewsUrl: undefined, userProfile: undefined }, context: { displayLanguage: undefined, platform: undefined } }, { program: 'unknown', server: 'unknown', mailboxSet: null, version: null, language: null, listDrag: 'none' }],
    ['everything is of another type', { set: 5, mailbox: { diagnostics: 5, ewsUrl: {}, userProfile: 'x' }, context: { displayLanguage: 3, platform: [] } }, { program: 'unknown', server: 'unknown', version: null, language: null }],
    ['a requirement set tells nothing of the server', { mailbox: { diagnostics: { hostName: 'OutlookWebApp' }, ewsUrl: undefined, userProfile: {} } }, { mailboxSet: '1.16', server: 'unknown' }],
    ['the version of an own server', { mailbox: { diagnostics: onPremises['diagnostics'], ewsUrl: undefined, userProfile: {} } }, { server: 'exchange-on-premises', listDrag: 'none' }],
    ['the version of Microsoft’s server', { mailbox: { ewsUrl: undefined, userProfile: {} } }, { server: 'exchange-online' }],
    ['a program’s version is no server’s', { mailbox: { diagnostics: { hostName: 'Outlook', hostVersion: '15.0.5589.1000' }, ewsUrl: undefined, userProfile: {} }, context: { platform: 'PC' } }, { program: 'classic-outlook', server: 'unknown' }],
    ['a national cloud', { mailbox: { ewsUrl: 'https://outlook.office365.us/EWS/Exchange.asmx' } }, { server: 'exchange-online' }],
    ['"Outlook" without a platform is either of two', { mailbox: { diagnostics: { hostName: 'Outlook' } }, context: { platform: undefined } }, { program: 'unknown', listDrag: 'page' }],
    ['the platform, where the older property is missing', { mailbox: { diagnostics: { hostName: 'Outlook' } }, context: { platform: undefined, diagnostics: { platform: 'Mac', version: '16.89' } } }, { program: 'outlook-mac', version: '16.89' }],
    ['a version and a language that are none', { mailbox: { diagnostics: { hostName: 'Outlook', hostVersion: '<b>1</b>' } }, context: { displayLanguage: 'fr\r\nX: y' } }, { version: null, language: null }],
    ['an address that is none', { set: 5, mailbox: { diagnostics: { hostName: 'OutlookWebApp' }, ewsUrl: 'not an address', userProfile: {} } }, { server: 'unknown' }],
    ['getters that throw', { mailbox: { diagnostics: untouchable(), userProfile: untouchable() } }, { program: 'unknown', version: null }],
  ])('%s', (_row, terms, expected) => {
    expect(clientOf(terms).facts).toMatchObject(expected);
  });

  it('stay as they were first read', () => {
    const fake = fakeOffice();
    const client = clientIn(fake);
    Object.assign(fake.mailbox, { ewsUrl: undefined, userProfile: undefined, diagnostics: undefined, item: null });
    expect(client.facts).toMatchObject({ program: 'outlook-web', server: 'exchange-online' });
  });

  it.each([undefined, null, 5, untouchable(), {}, { context: null }, { context: { mailbox: untouchable(), requirements: untouchable() } }])('a library of any shape gives a client: %#', (office) => {
    const client = outlookClient(office, settingsFrom, 1_000);
    expect(client.openItem()).toBeNull();
    expect(client.theme()).toBeNull();
    expect(client.settings.load()).toBeNull();
    expect(client.sources()).toHaveLength(4);
  });
});

describe('the open item', () => {
  it('is none, a received message or a draft', () => {
    expect(clientOf({ item: null }).openItem()).toBeNull();
    expect(clientOf().openItem()).toMatchObject({ mode: 'read', subject: 'Undeliverable: Offer' });
    expect(clientOf({ item: draftItem() }).openItem()).toMatchObject({ mode: 'compose', subject: null });
  });

  it('has a key of its own for each message, the same for the same one', () => {
    const fake = fakeOffice();
    const client = clientIn(fake);
    const first = client.openItem()?.key;
    expect(client.openItem()?.key).toBe(first);
    fake.mailbox['item'] = readItem({ itemId: 'AAMk=2' });
    expect(client.openItem()?.key).not.toBe(first);
  });

  it('is the same for the same message in a new object, another for one changed in place', () => {
    const fake = fakeOffice();
    const client = clientIn(fake);
    const first = client.openItem()?.key;
    fake.mailbox['item'] = readItem();
    expect(client.openItem()?.key).toBe(first);
    Object.assign(fake.mailbox['item'] as Fake, { itemId: 'AAMk=2' });
    expect(client.openItem()?.key).not.toBe(first);
  });

  it('goes by the message’s own id where there is no other', () => {
    const fake = fakeOffice({ item: readItem({ itemId: '' }) });
    const client = clientIn(fake);
    const first = client.openItem()?.key;
    fake.mailbox['item'] = readItem({ itemId: undefined });
    expect(client.openItem()?.key).toBe(first);
  });

  it('is a draft by any field that must be asked, and received where a field is merely missing', () => {
    expect(clientOf({ item: readItem({ subject: null }) }).openItem()).toMatchObject({ mode: 'read', subject: null });
    expect(clientOf({ item: draftItem({ subject: undefined }) }).openItem()?.mode).toBe('compose');
  });

  it('tells two drafts apart, which have no id', () => {
    const fake = fakeOffice({ item: draftItem() });
    const client = clientIn(fake);
    const first = client.openItem()?.key;
    fake.mailbox['item'] = draftItem();
    expect(client.openItem()?.key).not.toBe(first);
  });
});

describe('drafts', () => {
  const draft = { to: ['help@example.com'], subject: 'Offer', text: 'Dear <b> & all,\r\n\r\n"x"' };
  const open = async (terms: FakeTerms, what = draft): Promise<string> => {
    const outcome = clientOf(terms).drafts.open(what);
    await jest.advanceTimersByTimeAsync(60_000);
    return outcome;
  };
  const created = '<e xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:CreateItemResponseMessage ResponseClass="Success"><t:ItemId Id="D1"/></m:CreateItemResponseMessage></e>';
  const onServer = (more: Fake): FakeTerms => ({ set: 5, mailbox: { ...onPremises, ...more } });

  it('opens a form with the text escaped', async () => {
    const displayNewMessageFormAsync = answers(undefined);
    expect(await open({ mailbox: { displayNewMessageFormAsync } })).toBe('opened');
    const [form] = displayNewMessageFormAsync.mock.calls[0] as [{ toRecipients: string[]; subject: string; htmlBody: string }];
    expect(form).toMatchObject({ toRecipients: ['help@example.com'], subject: 'Offer' });
    const shown = new DOMParser().parseFromString(form.htmlBody, 'text/html').body;
    expect(shown.querySelector('b')).toBeNull();
    expect([...shown.querySelectorAll('br')]).toHaveLength(2);
    expect(shown.textContent).toBe('Dear <b> & all,"x"');
  });

  it('keeps to what a form takes', async () => {
    const displayNewMessageFormAsync = answers(undefined);
    await open({ mailbox: { displayNewMessageFormAsync } }, { to: [], subject: 'x'.repeat(400), text: '<'.repeat(40_000) });
    const [form] = displayNewMessageFormAsync.mock.calls[0] as [{ subject: string; htmlBody: string }];
    expect(form.subject.length).toBeLessThanOrEqual(255);
    expect(form.htmlBody.length).toBeLessThanOrEqual(32 * 1024);
    expect(form.htmlBody.endsWith('&lt;…')).toBe(true);
  });

  type Form = { readonly toRecipients: readonly string[]; readonly subject: string; readonly htmlBody: string };
  const formOf = async (what: typeof draft): Promise<Form> => {
    const displayNewMessageFormAsync = answers(undefined);
    await open({ mailbox: { displayNewMessageFormAsync } }, what);
    return displayNewMessageFormAsync.mock.calls[0]?.[0] as Form;
  };

  it.each<[string, string]>([
    ['blanks', ' '.repeat(32_000)], ['tabs', '\t'.repeat(9_000)], ['letters of two bytes', 'é'.repeat(40_000)],
    ['letters of four bytes', '\u{1f600}'.repeat(12_000)], ['half letters', '\ud83d'.repeat(40_000)], ['lines', '\r\n'.repeat(30_000)],
  ])('keeps the HTML within 32 KB and says that it was cut: %s', async (_row, text) => {
    const { htmlBody } = await formOf({ ...draft, text });
    expect(new TextEncoder().encode(htmlBody).length).toBeLessThanOrEqual(32 * 1024);
    expect(htmlBody.endsWith('…')).toBe(true);
  });

  it('cuts nothing that fits', async () => {
    expect((await formOf({ ...draft, text: 'x'.repeat(32_000) })).htmlBody).toBe('x'.repeat(32_000));
  });

  it('keeps indents and runs of blanks', async () => {
    const { htmlBody } = await formOf({ ...draft, text: ' a  b\n\tc' });
    expect(htmlBody).toBe('&nbsp;a &nbsp;b<br>&nbsp;&nbsp;&nbsp;&nbsp;c');
  });

  it('names 100 recipients at most, none of them empty', async () => {
    const { toRecipients } = await formOf({ ...draft, to: ['', ...Array.from({ length: 150 }, (_, at) => `a${at}@example.com`)] });
    expect(toRecipients).toHaveLength(100);
    expect(toRecipients[0]).toBe('a0@example.com');
  });

  it.each([253, 254, 255])('never cuts a subject inside a character: %i letters before it', async (letters) => {
    const { subject } = await formOf({ ...draft, subject: `${'x'.repeat(letters)}\u{1f600}\u{1f600}` });
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toMatch(/(?:x|\ude00)…$/);
  });

  it('opens no second form where the first does not answer', async () => {
    const displayNewMessageForm = jest.fn();
    expect(await open({ mailbox: { displayNewMessageFormAsync: isSilent(), displayNewMessageForm } })).toBe('refused');
    expect(displayNewMessageForm).not.toHaveBeenCalled();
  });

  it.each<[string, FakeTerms, string]>([
    ['1.6, without an answer', { set: 6, mailbox: { displayNewMessageForm: jest.fn() } }, 'opened'],
    ['1.6, throws', { set: 6, mailbox: { displayNewMessageForm: throws() } }, 'refused'],
    ['1.9, throws, and the older call works', { mailbox: { displayNewMessageFormAsync: throws(), displayNewMessageForm: jest.fn() } }, 'opened'],
    ['1.9, answers that no form opens', { mailbox: { displayNewMessageFormAsync: fails(9019), displayNewMessageForm: jest.fn() } }, 'refused'],
    ['1.9, an answer that cannot be read', { mailbox: { displayNewMessageFormAsync: answersRaw(5), displayNewMessageForm: jest.fn() } }, 'refused'],
    ['a server that is not known, with the right', { set: 5, mailbox: { diagnostics: { hostName: 'Outlook' }, ewsUrl: undefined, userProfile: {}, makeEwsRequestAsync: answers(created), displayMessageForm: jest.fn() } }, 'opened'],
    ['1.9, throws and nothing else is there', { mailbox: { displayNewMessageFormAsync: throws() } }, 'refused'],
    ['no such function anywhere', {}, 'refused'],
    ['1.5 on Exchange Online', { set: 5 }, 'refused'],
    ['an own server, with the right', onServer({ makeEwsRequestAsync: answers(created), displayMessageForm: jest.fn() }), 'opened'],
    ['an own server, without the right', onServer({ makeEwsRequestAsync: throws(), displayMessageForm: jest.fn() }), 'refused'],
    ['an own server that refuses', onServer({ makeEwsRequestAsync: fails(9020), displayMessageForm: jest.fn() }), 'refused'],
    ['an own server, and the draft cannot be shown', onServer({ makeEwsRequestAsync: answers(created), displayMessageForm: throws() }), 'refused'],
  ])('%s: %s', async (_row, terms, expected) => {
    expect(await open(terms)).toBe(expected);
  });

  it('keeps a draft on the server, never sends one', async () => {
    const makeEwsRequestAsync = answers(created);
    const displayMessageForm = jest.fn();
    await open(onServer({ makeEwsRequestAsync, displayMessageForm }), { to: ['"><x/>@example.com'], subject: 'é <&', text: 'a\u0000b\u{1f600}' });
    const request = String(makeEwsRequestAsync.mock.calls[0]?.[0]);
    expect(request).toMatch(/^[\t\n\r -~]+$/);
    expect(request).toContain('MessageDisposition="SaveOnly"');
    const asked = new DOMParser().parseFromString(request, 'text/xml');
    expect(asked.getElementsByTagNameNS('*', 'EmailAddress')[0]?.textContent).toBe('"><x/>@example.com');
    expect(asked.getElementsByTagNameNS('*', 'Subject')[0]?.textContent).toBe('é <&');
    expect(asked.getElementsByTagNameNS('*', 'Body')[1]?.textContent).toBe('ab\u{1f600}');
    expect(displayMessageForm).toHaveBeenCalledWith('D1');
  });
});

describe('listening', () => {
  const listeners = (): jest.Mocked<MailClientEvents> =>
    ({ onItemChanged: jest.fn(), onAttachmentsChanged: jest.fn(), onListDrag: jest.fn(), onThemeChanged: jest.fn() });
  const settle = async (): Promise<void> => { await jest.advanceTimersByTimeAsync(0); };

  it('tells of another item, on a microtask', async () => {
    const fake = fakeOffice();
    const events = listeners();
    clientIn(fake).listen(events);
    fake.handlers.get('olkItemSelectedChanged')?.({});
    expect(events.onItemChanged).not.toHaveBeenCalled();
    await settle();
    expect(events.onItemChanged).toHaveBeenCalledTimes(1);
  });

  it('listens to the attachments of each draft anew', async () => {
    const drafts = [draftItem(), draftItem()];
    const fake = fakeOffice({ item: drafts[0] });
    clientIn(fake).listen(listeners());
    fake.mailbox['item'] = drafts[1];
    fake.handlers.get('olkItemSelectedChanged')?.({});
    await settle();
    for (const draft of drafts) expect(draft['addHandlerAsync']).toHaveBeenCalledTimes(1);
  });

  it('gives the files of a drop', async () => {
    const fake = fakeOffice();
    const events = listeners();
    clientIn(fake).listen(events);
    const tell = (dragAndDropEventData: unknown): void => fake.handlers.get('olkDragAndDropEvent')?.({ dragAndDropEventData });
    tell({ type: 'dragover', pageX: 1 });
    tell({ type: 'drop', dataTransfer: { files: [{ name: 'n.eml', type: 'message/rfc822', fileContent: new Blob(['abc']) }, { name: 'x', fileContent: 'text' }, null] } });
    tell({ type: 'drop', dataTransfer: untouchable() });
    tell(null);
    await settle();
    expect(events.onListDrag).toHaveBeenNthCalledWith(1, { type: 'over' });
    const dropped = events.onListDrag.mock.calls[1]?.[0];
    expect(dropped?.type === 'drop' ? dropped.files.map(({ name, type, size }) => ({ name, type, size })) : null).toEqual([{ name: 'n.eml', type: 'message/rfc822', size: 3 }]);
    expect(events.onListDrag).toHaveBeenNthCalledWith(3, { type: 'drop', files: [] });
    expect(events.onListDrag).toHaveBeenCalledTimes(3);
  });

  it('knows the theme that an event brings before the context does', async () => {
    const fake = fakeOffice({ context: { officeTheme: { isDarkTheme: false } } });
    const client = clientIn(fake);
    const events = listeners();
    client.listen(events);
    fake.handlers.get('officeThemeChanged')?.({ officeTheme: { isDarkTheme: true } });
    await settle();
    expect(events.onThemeChanged).toHaveBeenCalledTimes(1);
    expect(client.theme()).toBe('dark');
  });

  it.each<[string, Fake]>([
    ['throws', { addHandlerAsync: throws() }],
    ['is missing', { addHandlerAsync: undefined }],
    ['is silent', { addHandlerAsync: isSilent() }],
    ['answers with an error', { addHandlerAsync: fails(5001) }],
  ])('stays silent where registering %s', (_row, mailbox) => {
    expect(() => clientOf({ mailbox }).listen(listeners())).not.toThrow();
  });
});

describe('theme', () => {
  it.each<[string, unknown, 'light' | 'dark' | null]>([
    ['its own word', { isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, 'dark'],
    ['a dark ground', { bodyBackgroundColor: '#1F1F1F' }, 'dark'],
    ['a light ground', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
    ['none', undefined, null],
    ['another type', { bodyBackgroundColor: 5 }, null],
    ['no colour', { bodyBackgroundColor: 'window' }, null],
    ['cannot be read', untouchable(), null],
  ])('%s', (_row, officeTheme, expected) => {
    expect(clientOf({ context: { officeTheme } }).theme()).toBe(expected);
  });
});

describe('settings of the mailbox', () => {
  const kept = (roamingSettings: unknown): MailClient => clientOf({ context: { roamingSettings } });
  const settings = { ...DEFAULT_SETTINGS, language: 'fr', managesDomain: true } as const;
  const save = async (client: MailClient): Promise<boolean> => {
    const saved = client.settings.save(settings);
    await jest.advanceTimersByTimeAsync(60_000);
    return saved;
  };

  it.each<[string, unknown, unknown]>([
    ['nothing kept', { get: () => undefined }, null],
    ['kept', { get: () => ({ ...settings }) }, settings],
    ['damaged', { get: () => ({ language: 'xx', managesDomain: 'yes', helpDeskAddress: 5 }) }, DEFAULT_SETTINGS],
    ['throws', { get: throws() }, null],
    ['no store', undefined, null],
  ])('loads: %s', (_row, store, expected) => {
    expect(kept(store).settings.load()).toEqual(expected);
  });

  it.each<[string, unknown, boolean]>([
    ['kept', { set: jest.fn(), saveAsync: answers(undefined) }, true],
    ['refused', { set: jest.fn(), saveAsync: fails(9019) }, false],
    ['silent', { set: jest.fn(), saveAsync: isSilent() }, false],
    ['too much', { set: throws(), saveAsync: answers(undefined) }, false],
    ['no store', undefined, false],
  ])('saves: %s', async (_row, store, expected) => {
    expect(await save(kept(store))).toBe(expected);
  });

  it('comes back as it was kept', async () => {
    const store = new Map<string, unknown>();
    const client = kept({ get: (key: string) => store.get(key), set: (key: string, value: unknown) => { store.set(key, value); }, saveAsync: answers(undefined) });
    await save(client);
    expect(client.settings.load()).toEqual(settings);
  });
});
