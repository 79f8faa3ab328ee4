/**
 * @jest-environment jsdom
 *
 * The pane beside a mail program: what it shows as messages are opened, dropped and left.
 */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextEncoder, TextDecoder, IS_REACT_ACT_ENVIRONMENT: true });

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Analysis } from '../../../src/app/analyse-bounce';
import type { MailClient, MailClientEvents, MailConnection, OpenItem, Settings } from '../../../src/app/ports';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import type { Reading } from '../../../src/core/sources';
import { catalog as english } from '../../../src/locales/en/index';
import { catalog as french } from '../../../src/locales/fr/index';
import { createTranslator } from '../../../src/locales/translate';
import { PaneRoot } from '../../../src/taskpane/pane';
import { noAccount } from './no-account';
import { automaticReply, mailboxFull, notAuthenticated } from './explanations';

const text = createTranslator(english, 'en');
const defaults: Settings = { ...DEFAULT_SETTINGS, language: 'en' };
const explanations = [mailboxFull, notAuthenticated, automaticReply];
const encoder = new TextEncoder();

/** A mail program whose open message is the explanation with this number; null: nothing is open. */
class FakeMail {
  opened: number | null = 0;
  saved: Settings[] = [];
  events: MailClientEvents | null = null;
  colours: 'light' | 'dark' | null = null;
  kept: Settings | null = null;
  /** Answers wait until they are released. */
  readonly waiting: (() => void)[] = [];
  holds = false;

  readonly client: MailClient = {
    facts: { program: 'outlook-web', server: 'exchange-online', mailboxSet: '1.15', version: null, language: 'en', listDrag: 'office' },
    account: { address: 'claire@atelier-martin.example', server: null },
    openItem: (): OpenItem | null => (this.opened === null ? null : { key: String(this.opened), mode: 'read', subject: 'x' }),
    sources: () => {
      const { opened } = this;
      return [{ id: 'as-file', read: () => this.answer({ read: true, message: { kind: 'file', bytes: encoder.encode(String(opened)) } }) }];
    },
    attachedMessages: () => Promise.resolve({ listed: true, messages: [] }),
    readAttached: () => Promise.resolve({ read: false, why: 'empty', code: null }),
    drafts: { open: () => Promise.resolve('opened') },
    ownServer: null,
    theme: () => this.colours,
    listen: (events) => { this.events = events; },
    settings: { load: () => this.kept, save: (settings) => { this.saved.push(settings); return Promise.resolve(true); } },
  };

  private answer(reading: Reading): Promise<Reading> {
    return this.holds ? new Promise((done) => this.waiting.push(() => done(reading))) : Promise.resolve(reading);
  }
}

let root: Root;
let mail: FakeMail;
let stored: Settings[];

beforeEach(() => {
  mail = new FakeMail();
  stored = [];
  window.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  Object.assign(globalThis, { CSS: { escape: (name: string) => name } });
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const analysisOf = (bytes: Uint8Array): Promise<Analysis> => {
  const explanation = explanations[Number(new TextDecoder().decode(bytes))];
  return Promise.resolve(explanation === undefined ? { readable: false, why: 'binary' } : { readable: true, explanation, mail: bytes });
};

async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await act(() => new Promise((done) => setTimeout(done, 5)));
}

type Connect = (onLateClient: (client: MailClient) => void) => Promise<MailConnection>;

async function openPane(connect: Connect = () => Promise.resolve({ state: 'ready', client: mail.client })): Promise<void> {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(
    <PaneRoot
      store={{ load: () => defaults, save: (changed) => { stored.push(changed); return false; } }}
      intake={{ take: async (offer, way) => {
        const [file] = offer as readonly File[];
        return { taken: true, bytes: encoder.encode(file?.name ?? ''), name: file?.name ?? null, way, leftAside: 0 };
      } }}
      clipboard={{ write: () => Promise.resolve('copied') }}
      files={{ save: () => true }}
      analyse={analysisOf}
      analyseRaw={(message) => analysisOf(message.kind === 'file' ? message.bytes : new Uint8Array())}
      mailState="connecting"
      connect={connect}
      rehearse={() => Promise.resolve(null)}
      {...noAccount}
      texts={{ language: 'en', checks: false, passingOn: false, codes: [], catalog: english }}
      loadTexts={(language) => Promise.resolve(language === 'fr' ? french : english)}
      platformLanguage="en"
      theme={null}
    />,
  ));
  await settle();
}

const heading = (): string => document.querySelector('h1')?.textContent ?? '';
const plain = (words: string): string => words.replace(/[\u2060\u2066-\u2069]/g, '');
const titleOf = (number: number): string => plain(text.text(explanations[number]?.title ?? { key: '' }));
const start = text.say('ui.start.title');

async function select(opened: number | null): Promise<void> {
  mail.opened = opened;
  act(() => mail.events?.onItemChanged());
  await settle();
}

const drop = async (number: number): Promise<void> => {
  act(() => mail.events?.onListDrag({ type: 'drop', files: [new File([], String(number))] }));
  await settle();
};

describe('the pane beside a mail program', () => {
  test('explains the open notice at once', async () => {
    await openPane();
    expect(plain(heading())).toBe(titleOf(0));
  });

  test('follows to the next message, and to one that is no notice', async () => {
    await openPane();
    await select(1);
    expect(plain(heading())).toBe(titleOf(1));
    await select(2);
    expect(heading()).toBe(start);
  });

  test('a null on the way from one message to the next shows nothing', async () => {
    await openPane();
    mail.opened = null;
    act(() => mail.events?.onItemChanged());
    await settle();
    expect(plain(heading())).toBe(titleOf(0));
    await select(1);
    expect(plain(heading())).toBe(titleOf(1));
  });

  test('a null that stays leads to the start page', async () => {
    await openPane();
    await select(null);
    await act(() => new Promise((done) => setTimeout(done, 400)));
    await settle();
    expect(heading()).toBe(start);
  });

  test('an answer that comes after the user moved on changes nothing', async () => {
    mail.holds = true;
    await openPane();
    mail.holds = false;
    await select(1);
    act(() => mail.waiting.forEach((release) => release()));
    await settle();
    expect(plain(heading())).toBe(titleOf(1));
  });

  test('what is dropped from the list stays while other messages are opened, and the strip offers the open one', async () => {
    await openPane();
    await drop(1);
    expect(plain(heading())).toBe(titleOf(1));
    await select(0);
    expect(plain(heading())).toBe(titleOf(1));
    const offer = [...document.querySelectorAll('button')].find((button) => button.textContent === text.say('ui.strip.openMessage'));
    await act(async () => offer?.click());
    await settle();
    expect(plain(heading())).toBe(titleOf(0));
  });

  test('a theme of the mail program, and its change', async () => {
    const isDark = (): boolean => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).getPropertyValue('--colorNeutralBackground1') === '#292929';
    mail.colours = 'dark';
    await openPane();
    expect(isDark()).toBe(true);
    mail.colours = 'light';
    act(() => mail.events?.onThemeChanged());
    expect(isDark()).toBe(false);
  });

  test('settings of the mailbox win over those of the browser, and are kept in both', async () => {
    mail.kept = { ...defaults, language: 'fr' };
    await openPane();
    expect(document.documentElement.lang).toBe('fr');
    expect(stored).toEqual([mail.kept]);
    expect(mail.saved).toEqual([]);
  });

  test('a library that does not answer leaves a usable pane; one that answers later still counts', async () => {
    let comeLate: ((client: MailClient) => void) | null = null;
    await openPane((onLateClient) => {
      comeLate = onLateClient;
      return Promise.resolve({ state: 'late' });
    });
    expect(heading()).toBe(start);
    act(() => comeLate?.(mail.client));
    await settle();
    expect(plain(heading())).toBe(titleOf(0));
  });

  test('after the pane is closed, events of the mail program change nothing', async () => {
    await openPane();
    act(() => root.unmount());
    expect(() => {
      mail.events?.onItemChanged();
      mail.events?.onAttachmentsChanged();
      mail.events?.onThemeChanged();
      mail.events?.onListDrag({ type: 'over' });
    }).not.toThrow();
  });
});
