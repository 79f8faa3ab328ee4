/**
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextEncoder, TextDecoder, IS_REACT_ACT_ENVIRONMENT: true });

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Analysis } from '../../../src/app/analyse-bounce';
import type { CopyOutcome, Intake, MailConnection, Settings } from '../../../src/app/ports';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import type { Explanation } from '../../../src/core/explanation/explanation';
import { catalog as english } from '../../../src/locales/en/index';
import { catalog as french } from '../../../src/locales/fr/index';
import { createTranslator } from '../../../src/locales/translate';
import { PaneRoot } from '../../../src/taskpane/pane';
import type { PaneProps } from '../../../src/taskpane/pane';
import { noAccount } from './no-account';
import { automaticReply, couldNotTell, explanation, group, mailboxFull, notAuthenticated, recipient, severalRecipients, unknownAddress } from './explanations';

const text = createTranslator(english, 'en');
const defaults: Settings = { ...DEFAULT_SETTINGS, language: 'en' };
const message: Intake = { taken: true, bytes: new Uint8Array(), name: 'notice.eml', way: 'drop', leftAside: 0 };

let root: Root;
let container: HTMLElement;
let copied: string[];
let saved: Settings[];

beforeEach(() => {
  copied = [];
  saved = [];
  window.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  Object.assign(globalThis, { CSS: { escape: (name: string) => name } });
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

interface Given {
  readonly analysis?: Analysis | Error;
  readonly intake?: Intake;
  readonly settings?: Settings;
  readonly copying?: CopyOutcome;
  readonly isKept?: boolean;
  readonly rehearse?: PaneProps['rehearse'];
}

const nothingToRehearse = (): Promise<null> => Promise.resolve(null);

const connect = (): Promise<MailConnection> => Promise.resolve({ state: 'none' });

async function openPane({ analysis = { readable: true, explanation: mailboxFull, mail: new Uint8Array() }, intake = message, settings = defaults, copying = 'copied', isKept = true, rehearse = nothingToRehearse }: Given = {}): Promise<void> {
  root = createRoot(container);
  await act(async () => root.render(
    <PaneRoot
      store={{ load: () => settings, save: (changed) => { saved.push(changed); return isKept; } }}
      intake={{ take: () => Promise.resolve(intake) }}
      clipboard={{ write: (written) => { copied.push(written); return Promise.resolve(copying); } }}
      analyse={() => (analysis instanceof Error ? Promise.reject(analysis) : Promise.resolve(analysis))}
      analyseRaw={() => Promise.reject(new Error('no mail program here'))}
      mailState="none"
      connect={connect}
      files={{ save: () => true }}
      {...noAccount}
      texts={{ language: 'en', checks: false, passingOn: false, codes: [], catalog: english }}
      loadTexts={(language) => Promise.resolve(language === 'fr' ? french : english)}
      rehearse={rehearse}
      platformLanguage="en"
      theme={null}
    />,
  ));
}

/** Lets lazily loaded pages arrive. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await act(() => new Promise((done) => setTimeout(done, 5)));
}

async function drop(): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: {} });
  await act(async () => {
    document.body.dispatchEvent(event);
  });
  await settle();
}

const explain = async (explanation: Explanation, given: Given = {}): Promise<void> => {
  await openPane({ analysis: { readable: true, explanation, mail: new Uint8Array() }, ...given });
  await drop();
};

const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name || one.querySelector('span > span')?.textContent === name);
  if (found === undefined) throw new Error(`no button "${name}" among ${[...document.querySelectorAll('button')].map((one) => one.textContent).join(' | ')}`);
  return found;
};
const hasButton = (name: string): boolean => [...document.querySelectorAll('button')].some((one) => one.textContent === name);
const pressRow = async (name: string): Promise<HTMLElement> => {
  const row = document.querySelector<HTMLElement>(`[data-press="${name}"]`);
  if (row === null) throw new Error(`no row "${name}"`);
  act(() => row.focus());
  await act(async () => row.click());
  await settle();
  return row;
};
const press = async (name: string): Promise<void> => {
  await act(async () => button(name).click());
  await settle();
};
const heading = (): string => document.querySelector('h1')?.textContent ?? '';
const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
const page = (): string => document.body.textContent ?? '';

describe('start (01)', () => {
  test('shows the ways that exist, and only those', async () => {
    await openPane();
    expect(heading()).toBe(text.say('ui.start.title'));
    const areas = [...document.querySelectorAll('nav li')].map((item) => item.textContent);
    expect(areas).toEqual([text.say('ui.areas.message'), text.say('ui.areas.account')]);
    expect([...document.querySelectorAll<HTMLElement>('main [data-press]')].map(({ dataset }) => dataset['press'])).toEqual(['paste', 'look-up', 'ways']);
  });

  test('nothing takes the focus when the pane opens', async () => {
    await openPane();
    expect(document.activeElement).toBe(document.body);
  });

  test('a notice that is rehearsed is rendered, but seen nowhere, does nothing, and goes again', async () => {
    const made = jest.spyOn(document, 'createElement');
    const loadLook = jest.spyOn(noAccount, 'loadLook');
    const explained = { explanation: unknownAddress, mail: new Uint8Array(), name: null, way: 'drop', leftAside: 0, tried: [] } as const;
    await openPane({ rehearse: () => Promise.resolve(explained), settings: { ...defaults, liveChecks: 'always' } });
    const headings = (): readonly HTMLElement[] => made.mock.results.map(({ value }) => value as HTMLElement)
      .filter((element) => element.tagName === 'H1' && element.textContent === text.text(unknownAddress.title));
    for (let waited = 0; headings().length === 0 && waited < 100; waited += 1) await settle();
    const [rehearsed] = headings();
    expect(rehearsed?.isConnected).toBe(false);
    expect(rehearsed?.closest('main')?.parentNode).not.toBeNull();
    expect(heading()).toBe(text.say('ui.start.title'));
    expect(page()).not.toContain(text.text(unknownAddress.title));
    expect(status()).toBe('');
    await act(() => new Promise((done) => setTimeout(done, 1_200)));
    expect(rehearsed?.closest('main')?.parentNode ?? null).toBeNull();
    expect(loadLook).not.toHaveBeenCalled();
    await drop();
    expect(heading()).toBe(text.text(mailboxFull.title));
    jest.restoreAllMocks();
  });

  test('a drop is taken from the browser, which would leave the page for the file', async () => {
    await openPane();
    const over = new Event('dragover', { bubbles: true, cancelable: true });
    Object.assign(over, { dataTransfer: {} });
    act(() => {
      document.body.dispatchEvent(over);
    });
    expect(over.defaultPrevented).toBe(true);
    expect(page()).toContain(text.say('ui.start.dropNow'));
  });

  test('a paste into a text field stays there', async () => {
    await openPane();
    const field = document.body.appendChild(document.createElement('textarea'));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: {} });
    act(() => {
      field.dispatchEvent(paste);
    });
    await settle();
    expect(paste.defaultPrevented).toBe(false);
    expect(heading()).toBe(text.say('ui.start.title'));
  });

  test.each<[string, Given, string]>([
    ['binary data', { analysis: { readable: false, why: 'binary' } }, 'ui.trouble.binary.title'],
    ['an Outlook file', { analysis: { readable: false, why: 'outlook-msg' } }, 'ui.trouble.outlook-msg.title'],
    ['a file too large', { intake: { taken: false, why: 'too-big' } }, 'ui.trouble.too-big.title'],
    ['nothing', { intake: { taken: false, why: 'nothing' } }, 'ui.trouble.nothing.title'],
  ])('%s: an alert says what can be read', async (_name, given, key) => {
    await openPane(given);
    await drop();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(text.text({ key }));
    expect(document.querySelector('[role="alert"]')?.textContent).not.toContain('{');
  });
});

describe('explanation', () => {
  test('the heading is the verdict and has the focus, for this moment only', async () => {
    await explain(mailboxFull);
    const title = document.querySelector('h1');
    expect(heading()).toBe(text.say('reasons.mailboxfull.title'));
    expect(document.activeElement).toBe(title);
    // In the list of Outlook's library for this moment, or its Tab would leave the pane from here.
    expect(title?.tabIndex).toBe(0);
    act(() => title?.blur());
    expect(title?.hasAttribute('tabindex')).toBe(false);
  });

  test('the live region says the title and whose turn it is', async () => {
    await explain(mailboxFull);
    expect(status()).toBe(text.say('ui.live.explained', { title: text.say('reasons.mailboxfull.title'), turn: text.say('turns.recipient.spoken') }));
  });

  test('the order of Tab is the order of the page, without any positive tabindex', async () => {
    await explain(mailboxFull);
    expect([...document.querySelectorAll('[tabindex]')].filter((one) => Number(one.getAttribute('tabindex')) > 0)).toEqual([]);
    const stops = [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(stops.slice(0, 5)).toEqual([text.say('ui.areas.message'), text.say('ui.areas.account'), text.say('ui.areas.settings'), text.say('ui.strip.another'), text.say('actions.copyNote')]);
  });

  test('copying copies the note, and says so twice', async () => {
    await explain(mailboxFull);
    await act(async () => button(text.say('actions.copyNote')).click());
    expect(copied).toEqual([text.say('notes.mailboxfull.body')]);
    expect(hasButton(text.say('ui.copy.done'))).toBe(true);
  });

  test('where copying is refused, the text stands there, selected', async () => {
    await explain(mailboxFull, { copying: 'refused' });
    await act(async () => button(text.say('actions.copyNote')).click());
    const field = document.querySelector('textarea');
    expect(field?.value).toBe(text.say('notes.mailboxfull.body'));
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
  });

  test('the path is a list of four, each with its state in words', async () => {
    await explain(unknownAddress);
    const stations = [...document.querySelectorAll('main ol > li')].map((station) => station.textContent);
    expect(stations).toEqual([
      `${text.say('ui.path.you')}, ${text.say('ui.path.reached')}`,
      `${text.say('ui.path.yourServer')}, ${text.say('ui.path.reached')}`,
      `${text.say('ui.path.recipientServer')}, ${text.say('ui.path.failed')}${text.say('ui.path.notes.refusedHere')}`,
      `${text.say('ui.path.mailbox')}, ${text.say('ui.path.notReached')}`,
    ]);
  });

  test('a probable address is marked, spelled for a screen reader, and copied exactly', async () => {
    await explain(unknownAddress);
    expect(page()).toContain(text.say('ui.typo.spoken', { used: 'na', probable: 'an' }));
    await act(async () => button(text.say('actions.copyAddress')).click());
    expect(copied).toEqual(['sophie.marchand@nordlog.example']);
  });

  test('steps for the administrator are on the screen, with links of ours that open elsewhere', async () => {
    await explain(notAuthenticated);
    expect(page()).toContain(text.say('steps.fixSpf'));
    const link = document.querySelector('main a');
    expect(link?.getAttribute('href')).toBe('https://sender.office.com/');
    expect(link?.textContent).toContain('sender.office.com');
    expect(link?.getAttribute('rel')).toContain('noopener');
  });

  test('who manages the domain is told so, and is remembered', async () => {
    await explain(notAuthenticated);
    await press(text.say('ui.explanation.youAreAdministrator'));
    expect(page()).toContain(text.say('turns.youInDns.heading'));
    expect(hasButton(text.say('actions.copyMessage'))).toBe(false);
    expect(saved.at(-1)?.managesDomain).toBe(true);
  });

  test('an automatic reply: nothing to do, no rows, a way to another message', async () => {
    await explain(automaticReply);
    expect(page()).toContain(text.say('turns.nothing.heading'));
    expect(document.querySelector('main [data-press]')).toBeNull();
    await press(text.say('actions.explainAnother'));
    expect(heading()).toBe(text.say('ui.start.title'));
  });

  test('could not tell: the server’s words, unseen marks made visible, and the whole notice asked for', async () => {
    await explain(couldNotTell);
    expect(page()).toContain('554 delivery error:‹U+202E› failed (#7)');
    expect(document.querySelector('[data-press="whole"]')).not.toBeNull();
    await press(text.say('actions.copyServerText'));
    expect(copied).toEqual(['554 delivery error:\u202e failed (#7)']);
    await press(text.say('actions.prepareRequest'));
    expect(heading()).toBe(text.say('ui.request.title'));
  });

  test('the privacy line ends the page', async () => {
    await explain(mailboxFull);
    expect(document.querySelector('footer')?.textContent).toContain(text.say('ui.privacy.read'));
  });
});

describe('several recipients (06)', () => {
  const names = (): readonly string[] => [...document.querySelectorAll('main li bdi')].map((one) => one.textContent);

  test('your turn is open, the others are not in the document', async () => {
    await explain(severalRecipients);
    const folds = [...document.querySelectorAll('button[aria-expanded]')];
    expect(folds.map((one) => one.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    expect(page()).not.toContain('mairie@ville-neuve.example');
    await act(async () => (folds[1] as HTMLElement).click());
    expect(page()).toContain('mairie@ville-neuve.example');
  });

  test('five addresses, then all at once; the list is copied whole', async () => {
    await explain(severalRecipients);
    expect(names()).toHaveLength(5);
    await act(async () => button(text.say('actions.copyAddresses', { count: 7 })).click());
    expect(copied[0]?.split('\n')).toHaveLength(7);
    await press(text.say('ui.several.showOthers', { count: 2 }));
    expect(names()).toHaveLength(7);
  });
});

describe('sub-pages', () => {
  test('the details have a title with the focus; Back returns to the row that was pressed', async () => {
    await explain(mailboxFull);
    await pressRow('details');
    expect(heading()).toBe(text.say('ui.details.title'));
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(document.querySelector('nav')).toBeNull();
    await press(text.say('ui.back'));
    expect(heading()).toBe(text.say('reasons.mailboxfull.title'));
    expect(document.activeElement?.getAttribute('data-press')).toBe('details');
  });

  test('the details link the pages of the service, with the host that each leads to', async () => {
    const refused = recipient('leroy@cabinet-leroy.example', 'blocked');
    const decidedBy = { kind: 'service-code', row: 'vade/oxsus_101', service: 'Vade', seen: 'oxsus_101', reason: 'blocked' } as const;
    await explain(explanation([group([{ ...refused, classification: { ...refused.classification, decidedBy } }], { reason: 'blocked', title: { key: 'reasons.blocked.title' }, refuser: { side: 'recipients', host: null, service: 'Vade' } })]));
    await pressRow('details');
    const links = [...document.querySelectorAll('main a')];
    const pages = ['https://postmaster-oxsus.vadesecure.com/', 'https://sendertool.vadesecure.com/en/'];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')])).toEqual(pages.map((address) => [address, '_blank', 'noopener noreferrer']));
    links.forEach((link, index) => expect(link.textContent).toContain(new URL(pages[index] ?? '').hostname));
    expect(page()).toContain(text.say('ui.details.pages'));
    expect(page()).toContain(text.say('ui.details.delistingPage'));
  });

  test('the details copy as text', async () => {
    await explain(mailboxFull);
    await pressRow('details');
    await act(async () => button(text.say('actions.copyAll')).click());
    expect(copied[0]).toContain('550 5.1.1 User unknown');
  });

  test('the request is shown as it is copied, in the language of the help desk', async () => {
    await explain(mailboxFull, { settings: { ...defaults, requestLanguage: 'fr', helpDeskAddress: 'aide@atelier-martin.example' } });
    await pressRow('request');
    expect(page()).toContain('aide@atelier-martin.example');
    expect(page()).toContain(french.request.greeting);
    await act(async () => button(text.say('actions.copyText')).click());
    expect(copied[0]).toContain(french.request.greeting);
  });

  test('names are masked on demand', async () => {
    await explain(mailboxFull);
    await pressRow('request');
    expect(page()).toContain('paul.reyes@harbour.example');
    await act(async () => document.querySelector<HTMLElement>('input[type="checkbox"]')?.click());
    expect(page()).not.toContain('paul.reyes');
  });

  test('settings: the language changes without a reload', async () => {
    await openPane();
    await pressRow('settings');
    const select = document.querySelector('select');
    if (select === null) throw new Error('no list of languages');
    await act(async () => {
      select.value = 'fr';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(heading()).toBe(french.ui.settings.title);
    expect(document.documentElement.lang).toBe('fr');
    expect(saved.at(-1)?.language).toBe('fr');
  });

  test('settings say when nothing is kept', async () => {
    await openPane({ isKept: false });
    await pressRow('settings');
    await act(async () => document.querySelector<HTMLElement>('input[type="checkbox"]')?.click());
    expect(page()).toContain(text.say('ui.settings.notKept'));
  });

  test('the paste page asks for a text before it explains one', async () => {
    await openPane();
    await pressRow('paste');
    await press(text.say('actions.explainText'));
    expect(page()).toContain(text.say('ui.paste.empty'));
  });

  test('what is sent: nothing', async () => {
    await openPane();
    await pressRow('sent');
    expect(page()).toContain(text.say('ui.sent.nothing'));
  });
});

describe('a failure of the pane itself', () => {
  test('shows no stack and no message, gives a report, and starts again', async () => {
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await openPane({ analysis: new RangeError('quotes paul.reyes@harbour.example') });
    await drop();
    expect(page()).toContain(text.say('ui.problem.title'));
    expect(page()).not.toContain('paul.reyes');
    await act(async () => button(text.say('ui.problem.copy')).click());
    expect(copied[0]).toContain('RangeError');
    expect(copied[0]).not.toContain('paul.reyes');
    await press(text.say('ui.problem.restart'));
    expect(heading()).toBe(text.say('ui.start.title'));
    complaint.mockRestore();
  });
});
