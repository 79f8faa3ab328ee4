/** Hosts that do what no host should: whatever comes, the pane is there, stays there, and explains a notice. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { attachedFile, attachedMail, ordinary, received } from '../outlook-host/items';
import type { CallName, EmulatedAttachment, EmulatedItem, Fault, LibraryFile, Scene } from '../outlook-host/scene';
import { explanationOf, plain, specimen } from './harness';
import { OutlookHarness, eventually, type OutlookPane } from './outlook-harness';

const FULL = 'messages/postfix/mailbox-full.eml';
const TYPO = 'messages/postfix/unknown-address-typo.eml';

/** The pane waits 8 s for the library before it says that it goes on without. */
const LATE_MS = 15_000;

/** A source that never answers is left after its limit of 10 s, and another may follow. */
const FALLBACK_MS = 40_000;

/** Tests that mostly wait may do so side by side. */
const WAITING = { concurrency: 5 };

const decoder = new TextDecoder();
const notice = (): EmulatedItem => received(specimen(FULL));
const answer = (data: unknown): Fault => ({ kind: 'answer', data });
const succeeded = (data: unknown): Fault => answer({ error: false, data });
const SILENT: Fault = { kind: 'silent' };
const faulty = (name: CallName, fault: Fault): Pick<Scene, 'faults'> => ({ faults: { [name]: fault } });

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

/** Met only after something that the user does. */
const MET_LATER: ReadonlySet<string> = new Set(['roamingSettings.saveAsync']);

/** Waits until the page has met every fault of the scene, so that no test passes before its fault comes. */
async function meetFaults(pane: OutlookPane, { faults = {}, library = {} }: Partial<Scene>): Promise<void> {
  const expected = Object.keys({ ...faults, ...library }).filter((name) => !MET_LATER.has(name)) as (CallName | LibraryFile)[];
  await eventually(() => expected.every((name) => pane.met.has(name)), () => `never met: ${expected.filter((name) => !pane.met.has(name)).join(', ')}`);
  // As long as an answer takes to get from the host to what the pane shows.
  await pane.frame().evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
}

/** A pane that came up in time, is watched from then on, for its heading must never be gone, and has met what is wrong with its host. */
async function openWatched(scene: Partial<Scene>): Promise<OutlookPane> {
  const pane = await outlook.open({ preset: 'exchange-online', opened: notice(), ...scene });
  await pane.frame().waitForSelector('h1', { timeout: 10_000 });
  await pane.frame().evaluate(`(() => {
    window.blankTimes = 0;
    window.titles = [];
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading === null) window.blankTimes += 1;
      else window.titles.push(heading.innerText);
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  })()`);
  await meetFaults(pane, scene);
  return pane;
}

/** Every heading since then, as compared. */
const titlesOf = async (pane: OutlookPane): Promise<readonly string[]> => (await pane.frame().evaluate<readonly string[]>('window.titles')).map(plain);

/** Ends a test: the heading was never gone, and nothing of ours went wrong. */
async function closeWatched(pane: OutlookPane, thrown?: RegExp): Promise<void> {
  assert.equal(await pane.frame().evaluate('window.blankTimes'), 0, 'the heading was never gone');
  await pane.close(thrown);
}

/** What works where nothing else does. */
async function pasteIsExplained(pane: OutlookPane, path = TYPO): Promise<void> {
  await pane.paste(decoder.decode(specimen(path)));
  await pane.awaitExplanation(path);
}

async function backToStart(pane: OutlookPane): Promise<void> {
  // The whole name: other buttons speak of a message as well.
  await pane.frame().getByRole('button', { name: plain(pane.text.say('ui.areas.message')), exact: true }).click();
  await pane.awaitStart();
}

const asked = (pane: OutlookPane, name: string): boolean => pane.calls.some((call) => call.name === name);

const awaitWords = (pane: OutlookPane, words: string, timeout: number): Promise<void> => pane.frame().getByText(plain(words)).first().waitFor({ timeout });

/** A fault after which the library is never ready, and what it then throws itself. */
interface DeadLibrary {
  readonly name: string;
  readonly scene: Partial<Scene>;
  readonly thrown?: RegExp;
}

const NO_SCRIPT = /^error of the page: Unexpected token '<'$/;
const NO_AJAX = /^error of the page: Not able to load MicrosoftAjax\.js\.$/;
const NO_STRINGS = /^error of the page: (?:Uncaught Neither the locale, en-us, provided by the host app nor the fallback locale en-us are supported\.|Strings is not defined)$/;
const either = (...ones: readonly RegExp[]): RegExp => new RegExp(ones.map(({ source }) => source).join('|'));

const DEAD_LIBRARIES: readonly DeadLibrary[] = [
  { name: 'the library is blocked', scene: { library: { 'office.js': 'blocked' } } },
  { name: 'the library hangs', scene: { library: { 'office.js': 'hangs' } } },
  { name: 'a proxy signs in in place of the library', scene: { library: { 'office.js': 'garbage' } }, thrown: NO_SCRIPT },
  { name: 'the library is empty', scene: { library: { 'office.js': 'empty' } } },
  { name: 'the file for this host is blocked', scene: { library: { 'host-file': 'blocked' } } },
  { name: 'the file for this host hangs', scene: { library: { 'host-file': 'hangs' } } },
  { name: 'a proxy signs in in place of the file for this host', scene: { library: { 'host-file': 'garbage' } }, thrown: NO_SCRIPT },
  { name: 'the file for this host is empty', scene: { library: { 'host-file': 'empty' } } },
  { name: 'the strings of the library are blocked', scene: { library: { strings: 'blocked' } }, thrown: NO_STRINGS },
  { name: 'a proxy signs in in place of the strings', scene: { library: { strings: 'garbage' } }, thrown: either(NO_SCRIPT, NO_STRINGS) },
  { name: 'MicrosoftAjax is blocked', scene: { library: { ajax: 'blocked' } }, thrown: NO_AJAX },
  { name: 'MicrosoftAjax hangs', scene: { library: { ajax: 'hangs' } } },
  { name: 'a proxy signs in in place of MicrosoftAjax', scene: { library: { ajax: 'garbage' } }, thrown: either(NO_SCRIPT, NO_AJAX) },
  { name: 'the host says nothing of itself', scene: faulty('getAppContext', SILENT) },
  { name: 'the host says null of itself', scene: faulty('getAppContext', { kind: 'null-data' }), thrown: /^error of the page: Cannot read properties of null \(reading '_appName'\)$/ },
  { name: 'the channel fails when the host is asked for itself', scene: faulty('getAppContext', { kind: 'channel-error', code: 5001 }), thrown: /^error of the page: Cannot read properties of null \(reading '_appName'\)$/ },
  { name: 'the host describes itself by a list', scene: faulty('getAppContext', answer([1, 2, 3])), thrown: /^error of the page: 1,2,3$/ },
  { name: 'what is open is never told', scene: faulty('GetInitialData', SILENT) },
  { name: 'the channel fails when what is open is asked for', scene: faulty('GetInitialData', { kind: 'channel-error', code: 5001 }) },
  { name: 'what is open is told as a word', scene: faulty('GetInitialData', answer('notice')), thrown: /^error of the page: Cannot use 'in' operator to search for 'error' in notice$/ },
];

describe('without Outlook', WAITING, () => {
  for (const { name, scene, thrown } of DEAD_LIBRARIES) {
    test(`${name}: a notice is explained, the pane then says so, and explains another`, async () => {
      const pane = await openWatched(scene);
      await pane.awaitStart();
      await pasteIsExplained(pane);
      await backToStart(pane);
      await awaitWords(pane, pane.text.say('ui.start.lateTitle'), LATE_MS);
      assert.ok((await pane.words()).includes(plain(pane.text.say('ui.start.late'))));
      await pasteIsExplained(pane, FULL);
      await closeWatched(pane, thrown);
    });
  }

  test('the library comes after 9 s: the pane says that it goes on without, then explains the open notice after all', async () => {
    const pane = await openWatched({ library: { 'office.js': { lateMs: 9_000 } } });
    await awaitWords(pane, pane.text.say('ui.start.lateTitle'), LATE_MS);
    await pane.awaitExplanation(FULL);
    await closeWatched(pane);
  });

  test('the library comes after 9 s, when a notice was pasted: that one stays', async () => {
    const pane = await openWatched({ library: { 'office.js': { lateMs: 9_000 } } });
    await pasteIsExplained(pane);
    await pane.button(pane.text.say('ui.strip.openMessage')).waitFor({ timeout: LATE_MS });
    await pane.awaitExplanation(TYPO);
    await closeWatched(pane);
  });
});

/** What the host tells of an open message, all of it of another kind than documented. */
const WRONG_KINDS = {
  permissionLevel: 1, userDisplayName: 1, userEmailAddress: 2, userTimeZone: 3, timeZoneOffsets: 4, ewsUrl: 5, hostVersion: 6, owaView: 7, itemType: 1, id: 8, itemClass: 9,
  subject: 10, normalizedSubject: 11, conversationId: 12, internetMessageId: 13, from: 14, sender: 15, to: null, cc: null, dateTimeCreated: 'yesterday', dateTimeModified: {}, attachments: null,
};

/** What is told of the open message, where the library itself still starts but nothing can be read, and what it then throws itself. */
const WRONG_ITEMS: readonly (readonly [name: string, told: Fault, thrown?: RegExp])[] = [
  ['nothing is told', { kind: 'null-data' }],
  ['nothing but an empty object is told', answer({})],
  ['a list is told', answer([1, 2, 3])],
  ['an item of a kind that does not exist', answer({ permissionLevel: 7, itemType: 99 })],
  ['recipients that are a word', answer({ ...WRONG_KINDS, to: 'everybody', cc: 'nobody' }), /^error of the page: \(\w+\(\.\.\.\) \|\| \[\]\)\.map is not a function$/],
];

describe('an open message that is told wrongly', () => {
  for (const [name, told, thrown] of WRONG_ITEMS) {
    test(`${name}: a pasted notice is explained`, async () => {
      const pane = await openWatched(faulty('GetInitialData', told));
      await pane.awaitStart();
      await pasteIsExplained(pane);
      await closeWatched(pane, thrown);
    });
  }

  for (const [name, told] of [
    ['numbers for words, null for lists, a word for a date', WRONG_KINDS],
    ['a subject that is a list', { ...WRONG_KINDS, subject: ['Undelivered', 'Mail'], normalizedSubject: ['Undelivered'] }],
  ] as const) {
    test(`${name}: the open notice is explained`, async () => {
      const pane = await openWatched(faulty('GetInitialData', answer(told)));
      await pane.awaitExplanation(FULL);
      await closeWatched(pane);
    });
  }
});

/** Calls that never come back, or of which the library tells nobody: the next way of reading gives the open notice, once the limit is over. */
const SILENCES: readonly (readonly [name: string, scene: Partial<Scene>])[] = [
  ['the message as a file never comes', faulty('getAsFileAsync', SILENT)],
  ['the message as a file is answered without data', faulty('getAsFileAsync', { kind: 'null-data' })],
  ['the headers never come', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', SILENT) }],
  ['the channel fails when the headers are asked for', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', { kind: 'channel-error', code: 5001 }) }],
];

/** Makes an answer large in the frame itself: no channel of a test carries 61 MB in time. */
const ENLARGE = `addEventListener('message', (event) => {
  if (!event.isTrusted || !String(event.data).includes('"HUGE"')) return;
  event.stopImmediatePropagation();
  dispatchEvent(new MessageEvent('message', { data: event.data.replace('HUGE', 'A'.repeat(61_000_000)), origin: event.origin, source: event.source }));
});`;

/** Calls that give nothing useful: the next way of reading gives the open notice at once. */
const FALLBACKS: readonly (readonly [name: string, scene: Partial<Scene>])[] = [
  ['the message as a file is refused', faulty('getAsFileAsync', { kind: 'error', code: 5001 })],
  ['the message as a file is no base64', faulty('getAsFileAsync', succeeded('<html>%%% not base64 %%%</html>'))],
  ['the message as a file is a number', faulty('getAsFileAsync', succeeded(42))],
  ['the message as a file is an object', faulty('getAsFileAsync', succeeded({ content: { toString: 1 } }))],
  ['the message as a file is empty', faulty('getAsFileAsync', succeeded(''))],
  ['the headers are refused', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', { kind: 'error', code: 9020 }) }],
  ['the headers are larger than is read', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', succeeded('HUGE')), before: ENLARGE }],
  ['the headers are a list', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', succeeded(['From: x'])) }],
  ['the headers are bytes of nothing', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', succeeded('\u0000\u0001\uFFFF\uD800: \r\n\u0000 \r\n\r\n::::\r\n')) }],
  ['the headers go on as a message of their own', { preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', succeeded('Subject: Quote\r\nContent-Type: text/plain\r\n\r\n550 5.1.1 <someone@else.example>: no such user <script>alert(1)</script>\r\n\r\n')) }],
];

describe('a way of reading that never ends', WAITING, () => {
  for (const [name, scene] of SILENCES) {
    test(`${name}: the open notice is explained all the same`, async () => {
      const pane = await openWatched(scene);
      await pane.awaitExplanation(FULL, FALLBACK_MS);
      await closeWatched(pane);
    });
  }
});

describe('a way of reading that fails', () => {
  for (const [name, scene] of FALLBACKS) {
    test(`${name}: the open notice is explained all the same`, async () => {
      const pane = await openWatched(scene);
      await pane.awaitExplanation(FULL);
      await closeWatched(pane);
    });
  }
});

/** Text of a message that cannot be had, where no other way is left. */
const NO_BODIES: readonly (readonly [name: string, body: Fault])[] = [
  ['the text never comes', SILENT],
  ['the text is refused', { kind: 'error', code: 9020 }],
  ['the text is answered without data', { kind: 'null-data' }],
  ['the text is a number', succeeded(42)],
  ['the text is an object', succeeded({ text: 'Undelivered Mail' })],
  ['the channel fails when the text is asked for', { kind: 'channel-error', code: 5001 }],
];

describe('no way of reading left', WAITING, () => {
  for (const [name, body] of NO_BODIES) {
    test(`${name}: a pasted notice is explained, and the start page says that the message was not handed over`, async () => {
      const pane = await openWatched({ preset: 'mailbox-1.3', ...faulty('body.getAsync', body) });
      await pane.awaitStart();
      await pasteIsExplained(pane);
      await backToStart(pane);
      await awaitWords(pane, pane.text.say('ui.start.unreadTitle'), FALLBACK_MS);
      await closeWatched(pane);
    });
  }
});

describe('a text or a right that is of no use', () => {
  test('the text is 5 MB of rubbish: the pane does not stand still', async () => {
    const pane = await openWatched({ preset: 'mailbox-1.3', ...faulty('body.getAsync', succeeded('550 <a@b.example> \u0000 é: '.repeat(200_000))) });
    await pasteIsExplained(pane);
    await closeWatched(pane);
  });

  test('the right to read is missing: a pasted notice is explained, and the start page says that the message was not handed over', async () => {
    const pane = await openWatched({ preset: 'mailbox-1.8', permission: 'Restricted' });
    await awaitWords(pane, pane.text.say('ui.start.unreadTitle'), LATE_MS);
    await pasteIsExplained(pane);
    await closeWatched(pane);
  });
});

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const MESSAGES = 'http://schemas.microsoft.com/exchange/services/2006/messages';
const TYPES = 'http://schemas.microsoft.com/exchange/services/2006/types';
const item = (types: string): string => `<t:Message xmlns:t="${types}"><t:Size>10</t:Size><t:MimeContent>TmV2ZXIgc2hvd24=</t:MimeContent></t:Message>`;
const soap = (messages: string, result: string): string =>
  `<s:Envelope xmlns:s="${SOAP}"><s:Body><m:GetItemResponseMessage xmlns:m="${messages}" ResponseClass="${result}">${item(TYPES)}</m:GetItemResponseMessage></s:Body></s:Envelope>`;
const BOMB = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "${'a'.repeat(1_000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;

/** What the server's own web services answer in place of the message. */
const SERVICES: readonly (readonly [name: string, body: string])[] = [
  ['a page to sign in', '<!doctype html><html><body onload="alert(1)">Sign in<br></body></html>'],
  ['XML that grows without end', `${BOMB}${soap(MESSAGES, 'Success').replace('TmV2ZXIgc2hvd24=', '&j;')}`],
  ['names of another namespace', soap('urn:other', 'Success')],
  ['an error', soap(MESSAGES, 'Error')],
  ['no XML at all', '\u0000\u0001 <<<>>>'],
  ['nothing', ''],
];

describe('web services of the mail server', () => {
  for (const [name, body] of SERVICES) {
    test(`they answer ${name}: the open notice is explained by its text`, async () => {
      const pane = await openWatched({ preset: 'exchange-2019', permission: 'ReadWriteMailbox', ...faulty('makeEwsRequestAsync', answer({ wasProxySuccessful: true, body })) });
      await pane.awaitExplanation(FULL);
      assert.ok(asked(pane, 'makeEwsRequestAsync'), 'they were asked');
      await closeWatched(pane);
    });
  }
});

test('the user does not trust the server: Microsoft\'s page stands in place of ours, which can show nothing, and the server learns of no message', async () => {
  const pane = await outlook.open({ preset: 'exchange-2019', opened: notice(), trust: 'no' });
  await eventually(() => pane.questions.length === 1, () => 'never: the question was asked');
  await eventually(() => pane.page.frames().some((frame) => frame.url().includes('/AgaveErrorUX/')), () => 'never: Microsoft\'s page is there');
  await eventually(() => !pane.page.frames().some((frame) => frame.url().includes('taskpane')), () => 'never: nothing of ours is left');
  assert.deepEqual(pane.calls.map(({ name }) => name), ['getAppContext']);
  await pane.close();
});

/** Attachments of an ordinary message that cannot be read as a notice. */
const ATTACHMENTS: readonly (readonly [name: string, content: Fault])[] = [
  ['its content is no base64', succeeded({ format: 'base64', content: '%%%' })],
  ['its content is null', succeeded({ format: 'eml', content: null })],
  ['it is a calendar', succeeded({ format: 'iCalendar', content: 'BEGIN:VCALENDAR' })],
  ['it is an address', succeeded({ format: 'url', content: 'https://files.example/' })],
  ['its content is a list', succeeded([1, 2])],
  ['it is refused', { kind: 'error', code: 9003 }],
];

describe('attached messages', () => {
  for (const [name, content] of ATTACHMENTS) {
    test(`${name}: the message is no notice, and a pasted one is explained`, async () => {
      const pane = await openWatched({ opened: ordinary({ attachments: [attachedMail('Undeliverable: Quote', specimen(TYPO))] }), ...faulty('getAttachmentContentAsync', content) });
      await awaitWords(pane, pane.text.say('ui.start.notANotice'), LATE_MS);
      await pasteIsExplained(pane);
      await closeWatched(pane);
    });
  }

  test('the content never comes: a pasted notice is explained meanwhile', async () => {
    const pane = await openWatched({ opened: ordinary({ attachments: [attachedMail('Undeliverable: Quote', specimen(TYPO))] }), ...faulty('getAttachmentContentAsync', SILENT) });
    await pasteIsExplained(pane, FULL);
    await closeWatched(pane);
  });

  test('a hundred attachments, one of them a notice: it is explained', async () => {
    const others: readonly EmulatedAttachment[] = Array.from({ length: 99 }, (_, at) => attachedFile(`picture-${at}.png`, new Uint8Array(8), 'image/png'));
    const pane = await openWatched({ opened: ordinary({ attachments: [...others, attachedMail('Undeliverable: Quote', specimen(TYPO))] }) });
    await pane.awaitExplanation(TYPO);
    await closeWatched(pane);
  });
});

/** Counts the answers to calls of the open message, ahead of the library. */
const COUNT_ANSWERS = `window.answers = 0; addEventListener('message', ({ data }) => { if (String(data).includes('"_actionName":"ExecuteMethod"')) window.answers += 1; });`;

describe('events', () => {
  test('every registration is refused: the open notice is explained', async () => {
    const pane = await openWatched(faulty('addHandler', { kind: 'error', code: 5001 }));
    await pane.awaitExplanation(FULL);
    await closeWatched(pane);
  });

  test('no registration is answered: the open notice is explained', async () => {
    const pane = await openWatched(faulty('addHandler', SILENT));
    await pane.awaitExplanation(FULL);
    await closeWatched(pane);
  });

  test('the user goes on to nothing: the pane starts over, and explains what is pasted', async () => {
    const pane = await openWatched({});
    await pane.awaitExplanation(FULL);
    await pane.select(null);
    await pane.awaitStart();
    await pasteIsExplained(pane);
    await closeWatched(pane);
  });

  test('fifty messages in one go: the last one is explained', async () => {
    const pane = await openWatched({ opened: ordinary() });
    await eventually(() => asked(pane, 'register olkItemSelectedChanged'), () => 'never: the pane hears of open messages');
    await Promise.all(Array.from({ length: 50 }, (_, at) => pane.select(at % 3 === 0 ? null : at % 3 === 1 ? ordinary() : notice())));
    await pane.select(received(specimen(TYPO)));
    await pane.awaitExplanation(TYPO);
    await closeWatched(pane);
  });

  test('the answer for a former message comes after the user moved on: it does not show', async () => {
    const pane = await openWatched({ preset: 'mailbox-1.8', ...faulty('getAllInternetHeadersAsync', { kind: 'late', ms: 2_500 }), before: COUNT_ANSWERS });
    await eventually(() => asked(pane, 'getAllInternetHeadersAsync'), () => 'never: the first message was asked for');
    pane.setFault('getAllInternetHeadersAsync', null);
    await pane.select(received(specimen(TYPO)));
    await pane.awaitExplanation(TYPO);
    const calls = (): number => pane.calls.filter(({ name }) => name === 'getAllInternetHeadersAsync' || name === 'body.getAsync').length;
    await eventually(async () => await pane.frame().evaluate('window.answers') === calls(), () => 'never: the late one came');
    // As long as it takes to show something.
    await pane.frame().evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
    await pane.awaitExplanation(TYPO);
    assert.ok(!(await titlesOf(pane)).includes(plain(pane.text.text(explanationOf(FULL).title))), 'it was never shown');
    await closeWatched(pane);
  });
});

const SETTINGS_KEY = 'bounce-doctor.settings';

/** Settings as no pane of ours wrote them. */
const KEPT: readonly (readonly [name: string, kept: unknown])[] = [
  ['words that are no JSON', '{"language":'],
  ['values of other kinds', { language: 42, requestLanguage: ['fr'], helpDeskAddress: { toString: null }, managesDomain: 'yes' }],
  ['a language that does not exist', { language: 'tlh', helpDeskAddress: 'x'.repeat(30_000) }],
  ['a list', [[[]]]],
];

describe('settings of the mailbox', () => {
  for (const [name, kept] of KEPT) {
    test(`${name}: the open notice is explained in the language of Outlook`, async () => {
      const pane = await openWatched({ language: 'fr-FR', roamingSettings: { [SETTINGS_KEY]: kept } });
      await pane.awaitExplanation(FULL);
      await closeWatched(pane);
    });
  }

  test('they are never saved: a change holds in the pane', async () => {
    const pane = await openWatched(faulty('roamingSettings.saveAsync', SILENT));
    await pane.awaitExplanation(FULL);
    await pane.frame().getByRole('button', { name: plain(pane.text.say('ui.areas.settings')), exact: true }).click();
    await pane.frame().locator('select').first().selectOption('fr');
    await eventually(() => pane.frame().evaluate<boolean>('document.documentElement.lang === "fr"'), () => 'never: the pane speaks French');
    await eventually(() => asked(pane, 'roamingSettings.saveAsync'), () => 'never: the mailbox was asked to keep it');
    await closeWatched(pane);
  });
});

const throwing = (of: string, name: string): string => `Object.defineProperty(${of}, '${name}', { configurable: true, get() { throw new Error('not here'); } });`;

/** Does something to Office's objects as soon as they are there. */
const onOffice = (script: string): string => `{
  const before = Object.getOwnPropertyDescriptor(window, 'Office');
  let isDone = false;
  Object.defineProperty(window, 'Office', { configurable: true, set: before.set, get() {
    const office = before.get();
    if (!isDone && office?.context?.mailbox) { isDone = true; try { ${script} window.isHostile = true; } catch (error) { window.isHostile = String(error); } }
    return office;
  } });
}`;

/** Browsers, and objects of the library, that lack or spoil what a page counts on; the open notice is explained. */
const BROWSERS: readonly (readonly [name: string, script: string])[] = [
  ['local storage throws', throwing('window', 'localStorage')],
  ['session storage throws', throwing('window', 'sessionStorage')],
  ['no storage at all', `${throwing('window', 'localStorage')}${throwing('window', 'sessionStorage')}${throwing('window', 'indexedDB')}`],
  ['local storage gives rubbish', 'Object.defineProperty(window, "localStorage", { value: { getItem: () => "[[[{", setItem() { throw new Error("full"); } } });'],
  ['no clipboard', 'Object.defineProperty(navigator, "clipboard", { value: undefined });'],
  ['no media queries', 'window.matchMedia = undefined;'],
  ['history without its functions', 'for (const name of ["pushState", "replaceState"]) Object.defineProperty(history, name, { value: null, writable: true, configurable: true });'],
  ['no language of the browser', 'Object.defineProperty(navigator, "language", { value: undefined });'],
  ['no time zone', 'const of = Intl.DateTimeFormat.prototype.resolvedOptions; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...of.call(this), timeZone: undefined }; };'],
  ['events of names that the library does not know', onOffice('for (const name of Object.keys(office.EventType)) office.EventType[name] = "no event"; if (office.EventType.ItemChanged !== "no event") throw new Error("names are fixed");')],
  ['getters of the library that throw', onOffice('for (const name of ["officeTheme", "roamingSettings", "displayLanguage", "diagnostics"]) Object.defineProperty(office.context, name, { get() { throw new Error(name); } });')],
  ['a theme of rubbish', onOffice('Object.defineProperty(office.context, "officeTheme", { value: { bodyBackgroundColor: ["#"], isDarkTheme: "perhaps" } });')],
];

describe('hostile browsers and libraries', () => {
  for (const [name, script] of BROWSERS) {
    test(`${name}: the open notice is explained`, async () => {
      const pane = await openWatched({ before: script });
      await pane.awaitExplanation(FULL);
      if (script.includes('window.isHostile')) assert.equal(await pane.frame().evaluate('window.isHostile'), true);
      await pasteIsExplained(pane);
      await closeWatched(pane);
    });
  }

  test('a library that cannot say what it knows: a pasted notice is explained', async () => {
    const pane = await openWatched({ before: onOffice('Object.defineProperty(office.context, "requirements", { get() { throw new Error("requirements"); } });') });
    await awaitWords(pane, pane.text.say('ui.start.unreadTitle'), LATE_MS);
    await pasteIsExplained(pane);
    // The library's own reports stumble over it as well.
    await closeWatched(pane, /^error of the page: requirements$/);
  });

  for (const [name, given] of [
    ['JSON that is no object', '[1, {"hostInfo": 2}]'],
    ['a host of another kind', '{"hostInfo": {"toString": null}, "__proto__": {"hostInfo": "Outlook"}}'],
    ['broken JSON', '{"hostInfo":"Outlook$Web'],
  ] as const) {
    test(`a frame whose name is ${name}: the pane goes on without Outlook`, async () => {
      const pane = await openWatched({ before: `window.name = ${JSON.stringify(given)};` });
      await pane.awaitStart();
      await pasteIsExplained(pane);
      await closeWatched(pane);
    });
  }
});
