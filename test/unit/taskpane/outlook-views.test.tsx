/**
 * @jest-environment jsdom
 */
import { act, useCallback, useMemo, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { MailClientFacts, MailProgram, MailServer } from '../../../src/app/ports';
import { NO_ORGANISATION } from '../../../src/app/organisation';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { currentVisit, nextSession, openSession } from '../../../src/app/session';
import type { AttachedNotice, Explained, OpenMessage, Session, SessionEvent } from '../../../src/app/session';
import type { SourceFailure, SourceId } from '../../../src/core/sources';
import { catalog as english } from '../../../src/locales/en/index';
import { catalog as french } from '../../../src/locales/fr/index';
import { createTranslator } from '../../../src/locales/translate';
import type { Translator } from '../../../src/locales/translate';
import { PaneProvider } from '../../../src/taskpane/hooks/pane-context';
import type { Pane } from '../../../src/taskpane/hooks/pane-context';
import { useArrival } from '../../../src/taskpane/hooks/use-arrival';
import { HowItWasRead } from '../../../src/taskpane/views/how-it-was-read';
import { SettingsPage } from '../../../src/taskpane/views/settings';
import { Start } from '../../../src/taskpane/views/start';
import { WaysInPage } from '../../../src/taskpane/views/ways-in';
import { waysFor } from '../../../src/taskpane/views/ways-for-client';
import type { DeadEndId, WayId } from '../../../src/taskpane/views/ways-for-client';
import { WhatIsSentPage } from '../../../src/taskpane/views/what-is-sent';
import { leavesOf, longestSentence } from '../locales/leaves';
import { mailboxFull } from './explanations';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Type-level equality of two unions; `true` or does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

const closedLists: {
  sources: Same<keyof typeof english.ways.sources, SourceId>;
  failures: Same<keyof typeof english.ways.failures, SourceFailure>;
  programs: Same<keyof typeof english.ways.programs, MailProgram>;
  servers: Same<keyof typeof english.ways.servers, Exclude<MailServer, 'unknown'>>;
  titled: Same<Extract<keyof typeof english.ways, WayId | DeadEndId>, WayId | DeadEndId>;
} = { sources: true, failures: true, programs: true, servers: true, titled: true };

const text = createTranslator(english, 'en');
const explained: Explained = { explanation: mailboxFull, name: null, way: 'open', leftAside: 0, tried: [], mail: new Uint8Array() };
const client = (more: Partial<MailClientFacts> = {}): MailClientFacts =>
  ({ program: 'outlook-web', server: 'exchange-online', mailboxSet: '1.15', version: '15.20.1', language: 'en-US', listDrag: 'office', ...more });
const notice = (index: number, more: Partial<AttachedNotice> = {}): AttachedNotice =>
  ({ id: `a${index}`, name: `Undeliverable: Quote ${index}`, size: 38_000, explained: { ...explained, way: 'attached' }, ...more });

let root: Root;
let said: string[];
let taken: string[];
let send: (event: SessionEvent) => void;
let session: Session;

beforeEach(() => {
  said = [];
  taken = [];
  window.scrollTo = () => undefined;
  Object.assign(globalThis, { CSS: { escape: (name: string) => name } });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  jest.useRealTimers();
});

const PAGES = { start: Start, ways: WaysInPage, settings: SettingsPage, sent: WhatIsSentPage } as const;

function Page({ of }: { readonly of: Session }) {
  useArrival(of);
  const { page } = currentVisit(of);
  if (page === 'explanation') return <h1>explained</h1>;
  const Shown = PAGES[page as keyof typeof PAGES];
  return <Shown />;
}

function Shell({ first, areSettingsKept, language }: { readonly first: Session; readonly areSettingsKept: boolean; readonly language: Translator }) {
  const [state, dispatch] = useReducer(nextSession, first);
  send = dispatch;
  session = state;
  const open = useCallback<Pane['open']>((page, pressed) => dispatch({ type: 'pageOpened', page, pressed, scroll: 0 }), []);
  const pane = useMemo<Pane>(() => ({
    session: state, text: language, areSettingsKept, send: dispatch, open, isListDragged: false, client: null, sent: [],
    looks: { start: () => undefined, stop: () => undefined }, organisation: NO_ORGANISATION,
    account: { start: () => undefined, stop: () => undefined, again: () => undefined, sendTest: () => undefined, addOvh: () => undefined },
    clipboard: { write: () => Promise.resolve('copied') }, drafts: null, files: { save: () => true },
    take: (_offer, way) => taken.push(way), announce: (sentence) => said.push(sentence), speak: () => Promise.resolve(language),
  }), [state, language, areSettingsKept, open]);
  return <PaneProvider value={pane}><Page key={state.turn} of={state} /></PaneProvider>;
}

interface Given {
  readonly mail?: MailClientFacts | 'none' | 'connecting' | 'late';
  readonly openMessage?: OpenMessage;
  readonly areSettingsKept?: boolean;
  readonly language?: Translator;
}

function show({ mail = client(), openMessage, areSettingsKept = true, language = text }: Given = {}): void {
  let first = openSession(DEFAULT_SETTINGS, mail === 'none' ? 'none' : 'connecting');
  if (mail === 'late') first = nextSession(first, { type: 'mailLate' });
  else if (typeof mail === 'object') first = nextSession(first, { type: 'mailReady', client: mail, settings: null });
  if (openMessage !== undefined) first = nextSession(first, { type: 'openMessageRead', openMessage });
  act(() => root.render(<FluentProvider theme={webLightTheme}><Shell first={first} areSettingsKept={areSettingsKept} language={language} /></FluentProvider>));
}

const tell = (event: SessionEvent): void => act(() => send(event));
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const pressed = (name: string): HTMLElement => find(`[data-press="${name}"]`);
const press = (name: string): void => act(() => pressed(name).click());
const words = (): string => document.querySelector('main')?.textContent ?? '';
const heading = (): string => find('h1').textContent ?? '';
/** True where `first` stands before `second` in the document. */
const isBefore = (first: Element, second: Element): boolean => (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const withText = (selector: string, part: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(part));
  if (found === undefined) throw new Error(`no ${selector} with "${part}"`);
  return found;
};
const chooseButton = (): HTMLElement => withText('button', text.say('actions.chooseFile'));

describe('start: what was found beside the pane', () => {
  test('nothing open, or an item that Outlook refuses: the tip stands before the frame', () => {
    show({ openMessage: { found: 'nothing' } });
    expect(isBefore(withText('p', text.say('ui.start.tipTitle')), chooseButton())).toBe(true);
    expect(document.querySelectorAll('[data-press="ways"]')).toHaveLength(1);
  });

  test.each<[string, Given]>([
    ['in a browser', { mail: 'none' }],
    ['while Outlook is being looked for', { mail: 'connecting' }],
    ['while the open message is being read', {}],
  ])('%s: the tip stands last, and nothing is said', (_name, given) => {
    show(given);
    expect(isBefore(chooseButton(), withText('p', text.say('ui.start.tipTitle')))).toBe(true);
    expect(words()).not.toContain(text.say('ui.start.looking'));
    expect(said).toEqual([]);
  });

  test('reading the open message shows after a while, and blocks nothing', () => {
    jest.useFakeTimers();
    show();
    act(() => { jest.advanceTimersByTime(400); });
    expect(words()).toContain(text.say('ui.start.looking'));
    expect(chooseButton()).toBeTruthy();
    tell({ type: 'openMessageRead', openMessage: { found: 'other', mode: 'read' } });
    expect(words()).not.toContain(text.say('ui.start.looking'));
  });

  test('an ordinary message: one quiet line says that the pane looked', () => {
    show({ openMessage: { found: 'other', mode: 'read' } });
    const line = withText('p', text.say('ui.start.notANotice'));
    expect(isBefore(chooseButton(), line)).toBe(true);
    expect(said).toEqual([text.say('ui.start.notANotice')]);
  });

  test('going through ordinary messages beside a pinned pane is not commented each time', () => {
    show({ openMessage: { found: 'other', mode: 'read' } });
    tell({ type: 'openMessageChanged' });
    tell({ type: 'openMessageRead', openMessage: { found: 'other', mode: 'read' } });
    expect(said).toHaveLength(1);
  });

  test('a new message: it takes the notice as an attachment', () => {
    show({ openMessage: { found: 'other', mode: 'compose' } });
    expect(words()).toContain(text.say('ui.start.composeLead'));
    expect(words()).toContain(text.say('ui.start.composeFrom'));
    expect(words()).toContain(text.say('ui.start.noneAttached'));
    expect(words()).not.toContain(text.say('ui.start.notANotice'));
  });

  test('Outlook does not answer: said first, and the page works', () => {
    show({ mail: 'late' });
    expect(isBefore(withText('p', text.say('ui.start.lateTitle')), chooseButton())).toBe(true);
    expect(said).toEqual([text.say('ui.start.lateTitle')]);
    expect(words()).not.toContain(text.say('ui.start.tipTitle'));
  });

  test('a message that no way of reading gave: plain words first, then the way out, the causes folded', () => {
    show({ openMessage: { found: 'unreadable', mode: 'read', tried: [{ source: 'as-file', why: 'timed-out', code: null }, { source: 'body', why: 'refused', code: 9020 }] } });
    expect(isBefore(withText('p', text.say('ui.start.unreadTitle')), chooseButton())).toBe(true);
    expect(words()).not.toContain('9020');
    press('tried');
    expect(words()).toContain(text.say('ways.sources.as-file'));
    expect(words()).toContain(text.say('ways.failures.timed-out'));
    expect(words()).toContain('code 9020');
    press('tried');
    expect(words()).not.toContain('9020');
  });

  test('the notice that is open can be had again after "another message"', () => {
    show({ openMessage: { found: 'bounce', explained } });
    expect(heading()).toBe('explained');
    tell({ type: 'anotherWanted' });
    press('open');
    expect(session.explained).toBe(explained);
    expect(heading()).toBe('explained');
  });
});

describe('start: notices attached to the open message (01b)', () => {
  const attached = (count: number): OpenMessage => ({ found: 'attached', notices: Array.from({ length: count }, (_one, index) => notice(index)) });

  test('the count is the heading; a row explains its notice', () => {
    show({ openMessage: attached(2) });
    expect(heading()).toBe('2 notices are attached to the open message');
    expect(said).toEqual([heading()]);
    expect(pressed('attached-a1').textContent).toContain('Attached message, 38 kB');
    press('attached-a1');
    expect(session.explained).toMatchObject({ way: 'attached' });
    expect(heading()).toBe('explained');
  });

  test('a size that is not told is left out, and a name that is not there has words', () => {
    show({ openMessage: { found: 'attached', notices: [notice(0, { size: 0, name: '' }), notice(1)] } });
    expect(pressed('attached-a0').textContent).toBe(`${text.say('ui.strip.noSubject')}Attached message`);
  });

  test('a name cannot turn the line around', () => {
    show({ openMessage: { found: 'attached', notices: [notice(0, { name: 'gpj.\u202eeciovni' }), notice(1)] } });
    expect(pressed('attached-a0').textContent).toContain('‹U+202E›');
    expect(pressed('attached-a0').textContent).not.toContain('\u202e');
  });

  test('ten at first; the others take the focus when they are shown', () => {
    show({ openMessage: attached(25) });
    expect(document.querySelectorAll('[data-press^="attached-"]')).toHaveLength(10);
    const more = withText('button', text.say('ui.several.showOthers', { count: 15 }));
    act(() => more.click());
    expect(document.querySelectorAll('[data-press^="attached-"]')).toHaveLength(25);
    expect(document.activeElement).toBe(pressed('attached-a10'));
  });

  test('another notice can be chosen or pasted', () => {
    show({ openMessage: attached(2) });
    const input = find('input[type="file"]') as HTMLInputElement;
    const opened = jest.spyOn(input, 'click').mockImplementation(() => undefined);
    press('choose');
    expect(opened).toHaveBeenCalled();
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'notice.eml')] });
    act(() => { input.dispatchEvent(new Event('change', { bubbles: true })); });
    expect(taken).toEqual(['file']);
    expect(pressed('paste')).toBeTruthy();
  });
});

describe('ways for each program and server', () => {
  test.each<[string, MailClientFacts | null, readonly WayId[]]>([
    ['browser', null, ['save', 'paste', 'drag', 'attach']],
    ['Outlook on the web, Exchange Online', client(), ['drag', 'attach', 'save', 'paste']],
    ['the same without the event for drags', client({ listDrag: 'none' }), ['attach', 'save', 'paste']],
    ['new Outlook', client({ program: 'new-outlook' }), ['drag', 'attach', 'save', 'paste']],
    ['classic Outlook, Exchange Online', client({ program: 'classic-outlook', listDrag: 'page' }), ['drag', 'attach', 'save', 'paste']],
    ['classic Outlook of 2019 on a 2019 server', client({ program: 'classic-outlook', server: 'exchange-on-premises', mailboxSet: '1.5', listDrag: 'page' }), ['drag', 'save', 'paste']],
    ['Mac', client({ program: 'outlook-mac', mailboxSet: '1.14', listDrag: 'page' }), ['drag', 'attach', 'save', 'paste']],
    ['Outlook on the web of Exchange 2019', client({ server: 'exchange-on-premises', mailboxSet: '1.5', listDrag: 'none' }), ['paste', 'forward', 'desktop']],
    ['phone', client({ program: 'outlook-mobile', mailboxSet: '1.5', listDrag: 'none' }), ['computer']],
    ['a program that tells nothing', client({ program: 'unknown', server: 'unknown', mailboxSet: null, listDrag: 'none' }), ['attach', 'save', 'paste']],
  ])('%s', (_name, facts, expected) => {
    const { best, others } = waysFor(facts, facts === null ? 'none' : 'ready');
    expect([best, ...others].map(({ id }) => id)).toEqual(expected);
  });

  const programs: readonly MailProgram[] = ['outlook-web', 'new-outlook', 'classic-outlook', 'outlook-mac', 'outlook-mobile', 'unknown'];
  const servers: readonly MailServer[] = ['exchange-online', 'exchange-on-premises', 'outlook-com', 'unknown'];
  const everywhere = [null, ...programs.flatMap((program) => servers.flatMap((server) => (['office', 'page', 'none'] as const).map((listDrag) => client({ program, server, listDrag }))))];

  test('every way and every dead end has one to three steps, no step twice', () => {
    for (const facts of everywhere) {
      const { best, others, deadEnds } = waysFor(facts, 'ready');
      for (const { steps } of [best, ...others, ...deadEnds]) {
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(3);
        expect(new Set(steps.map((step) => step.text)).size).toBe(steps.length);
      }
    }
  });

  test.each<[string, MailClientFacts | null, 'none' | 'late' | 'ready', readonly DeadEndId[]]>([
    ['Outlook on the web', client(), 'ready', ['restricted', 'noButton', 'stale', 'shared', 'phone', 'tooOld']],
    ['a company’s own server', client({ server: 'exchange-on-premises', listDrag: 'none' }), 'ready', ['noButton', 'stale', 'shared', 'trust', 'phone', 'tooOld']],
    ['Outlook does not answer', null, 'late', ['noAnswer', 'restricted', 'noButton', 'stale', 'shared', 'trust', 'phone', 'tooOld']],
    ['phone', client({ program: 'outlook-mobile' }), 'ready', []],
  ])('dead ends: %s', (_name, facts, state, expected) => {
    expect(waysFor(facts, state).deadEnds.map(({ id }) => id)).toEqual(expected);
  });

  test.each([['en', english, 20], ['fr', french, 22]] as const)('%s: every text is there, and sentences are short', (tag, catalog, most) => {
    const translator = createTranslator(catalog, tag);
    for (const facts of everywhere) {
      const { best, others, deadEnds } = waysFor(facts, 'late');
      for (const { id, steps } of [best, ...others, ...deadEnds]) {
        const keys = [`ways.${id}.title`, `ways.${id}.remark`, ...steps.map((step) => `ways.step.${step.text}`)];
        expect(keys.filter((key) => !translator.has(key))).toEqual([]);
      }
    }
    expect(leavesOf(catalog.ways).filter((leaf) => longestSentence(leaf.text) > most).map(({ key }) => key)).toEqual([]);
    expect(Object.values(closedLists).every(Boolean)).toBe(true);
  });
});

describe('the page of ways', () => {
  const openWays = (given: Given = {}): void => {
    show(given);
    press('ways');
  };

  test('the best way is open, numbered, with a picture for each step that is not read aloud', () => {
    openWays();
    expect(heading()).toBe(text.say('ways.title'));
    expect(document.activeElement).toBe(find('h1'));
    const steps = [...document.querySelectorAll('main ol li')];
    expect(steps.map((item) => item.textContent)).toEqual([
      'Open any message other than the notice.',
      `Above it, press “${english.manifest.doors.explain.label}” (Bounce Doctor).`,
      'Drag the notice from the message list onto the pane.',
    ]);
    for (const step of steps) expect(step.querySelector('[aria-hidden="true"] svg')).toBeTruthy();
  });

  test('folded ways are not in the document until they are opened', () => {
    openWays();
    expect(document.querySelectorAll('main ol')).toHaveLength(1);
    press('way-attach');
    expect(pressed('way-attach').getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('main ol')).toHaveLength(2);
    expect(words()).toContain(text.say('ways.step.newMessage'));
  });

  test('a notice can be chosen there, and Back returns to the link', () => {
    openWays();
    expect(pressed('choose')).toBeTruthy();
    act(() => find('header button').click());
    expect(document.activeElement).toBe(pressed('ways'));
  });

  test('keys are named as on this keyboard', () => {
    openWays({ mail: 'none' });
    press('way-paste');
    expect(words()).toContain('press Ctrl + A and Ctrl + C');
  });

  test('the row to choose a file is named as it stands on the page', () => {
    openWays({ mail: 'none' });
    expect([...document.querySelectorAll('main ol li')][1]?.textContent).toBe(`On this page, press “${text.say('ui.start.choose')}”.`);
    expect(pressed('choose').textContent).toContain(text.say('ui.start.choose'));
  });

  test('one heading of the first level, others of the second', () => {
    openWays();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('h3, details, summary, [tabindex]:not([tabindex="-1"], h1)')).toHaveLength(0);
  });
});

describe('settings', () => {
  const openSettings = (given: Given): void => {
    show(given);
    tell({ type: 'pageOpened', page: 'settings', scroll: 0, pressed: null });
  };

  test.each<[string, Given, string]>([
    ['in a browser', { mail: 'none' }, text.say('ui.settings.keptInBrowser')],
    ['in Outlook', {}, text.say('ui.settings.keptInMailbox')],
    ['nowhere', { areSettingsKept: false }, text.say('ui.settings.notKept')],
  ])('where they are kept: %s', (_name, given, sentence) => {
    openSettings(given);
    expect(words()).toContain(sentence);
  });

  test.each<[string, MailClientFacts, string]>([
    ['all facts', client(), 'Mail program: Outlook on the web with Exchange Online, Mailbox 1.15, 15.20.1'],
    ['few facts', client({ program: 'unknown', server: 'unknown', mailboxSet: null, version: null }), 'Mail program: Outlook'],
  ])('the mail program, for a help desk: %s', (_name, mail, line) => {
    openSettings({ mail });
    expect([...document.querySelectorAll('main p')].map((one) => one.textContent)).toContain(line);
  });

  test('no mail program: no such line', () => {
    openSettings({ mail: 'none' });
    expect(words()).not.toContain('Mail program');
  });
});

describe('what is sent', () => {
  const sections = (given: Given, language = text): string[] => {
    show({ ...given, language });
    tell({ type: 'pageOpened', page: 'sent', scroll: 0, pressed: null });
    return [...document.querySelectorAll('h2')].map((one) => one.textContent ?? '');
  };

  test('in a browser nothing is said of Outlook or of Microsoft', () => {
    expect(sections({ mail: 'none' })).toEqual(['messages', 'left', 'copies', 'settings', 'page'].map((part) => text.text({ key: `ui.sent.${part}` })));
    expect(words()).not.toMatch(/Outlook|Microsoft/);
  });

  test('in Outlook the library is named with its addresses, also where it does not answer', () => {
    expect(sections({ mail: 'late' })).toContain(text.say('ui.sent.library'));
    expect(words()).toContain('appsforoffice.microsoft.com');
    expect(words()).toContain('ajax.aspnetcdn.com');
  });

  test.each<[MailServer, boolean]>([['exchange-online', false], ['outlook-com', false], ['exchange-on-premises', true], ['unknown', true]])('%s: reading from the own server is mentioned: %s', (server, isMentioned) => {
    sections({ mail: client({ server }) });
    expect(words().includes(text.say('ui.sent.ownServer'))).toBe(isMentioned);
  });

  test('French', () => {
    expect(sections({}, createTranslator(french, 'fr'))).toContain('Bibliothèque de Microsoft');
  });
});

test('how the open message was read: in order, what failed with its cause; nothing for what was handed over', () => {
  show();
  const pane = { text } as Pane;
  const render = (tried: Explained['tried']): void => act(() => root.render(<FluentProvider theme={webLightTheme}><PaneProvider value={pane}><HowItWasRead tried={tried} /></PaneProvider></FluentProvider>));
  render([]);
  expect(document.querySelector('h2')).toBeNull();
  render([{ source: 'as-file', why: 'set-too-low', code: null }, { source: 'headers-and-body', why: null, code: null }]);
  expect([...document.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    `${text.say('ways.sources.as-file')}${text.say('ways.failures.set-too-low')}`,
    `${text.say('ways.sources.headers-and-body')}${text.say('ways.read')}`,
  ]);
});
