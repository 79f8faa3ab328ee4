/**
 * `npm run playground:outlook`: the built pane in the emulated Outlook (test/outlook-host), in a window of this machine's
 * Chromium, with a chooser of what Outlook is and shows. `HEADLESS=1` opens no window.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { attachedMail, draft, ordinary, received } from '../../test/outlook-host/items';
import { openScene, type HostedPane } from '../../test/outlook-host/host';
import { defaultScene, presets, type Opened, type Permission, type PresetId } from '../../test/outlook-host/scene';
import { startBrowser } from '../browser';
import { fixturesFolder } from '../corpus';
import { distFolder } from '../static-server';
import { listScreenStates, listSpecimens, type Specimen } from './specimens';

const PERMISSIONS: readonly Permission[] = ['Restricted', 'ReadItem', 'ReadWriteMailbox'];
const LANGUAGES = ['en-US', 'fr-FR', 'de-DE'];
const SITUATIONS = ['nothing', 'no-item', 'ordinary', 'attached', 'draft', 'draft-attached'];
const TYPO = 'messages/postfix/unknown-address-typo.eml';
const DELAYED = 'messages/postfix/delayed.eml';

const PANE_HEIGHT = 760;
const HEADLESS_VIEWPORT = { width: 1100, height: 900 };
/** How often the page is told what the pane did. */
const TELL_EVERY_MS = 250;

/** A scene as the chooser has it. */
export interface Choice {
  readonly preset: PresetId;
  /** A situation, or the path of a specimen. */
  readonly message: string;
  readonly permission: Permission;
  readonly language: string;
  readonly theme: 'light' | 'dark';
}

const FIRST: Choice = { preset: 'exchange-online', message: TYPO, permission: 'ReadItem', language: 'en-US', theme: 'light' };

const page = join(import.meta.dirname, 'outlook-page');
const specimen = (path: string): Uint8Array => new Uint8Array(readFileSync(join(fixturesFolder, path)));

/** Only a mail can be open in Outlook; other files and texts are handed over by hand. */
const mails = (specimens: readonly Specimen[]): readonly string[] => specimens.map(({ path }) => path).filter((path) => path.endsWith('.eml'));

function openedOf(message: string): Opened {
  switch (message) {
    case 'nothing':
      return null;
    case 'no-item':
      return 'no-item';
    case 'ordinary':
      return ordinary();
    case 'attached':
      return ordinary({ subject: 'Fwd: two messages came back', attachments: [attachedMail('Undeliverable: Quote', specimen(TYPO)), attachedMail('Delivery delayed: Quote', specimen(DELAYED))] });
    case 'draft':
      return draft();
    case 'draft-attached':
      return draft([attachedMail('Undeliverable: Quote', specimen(TYPO))]);
    default:
      return received(specimen(message));
  }
}

/** Text of the little HTML that a draft is made of. */
const textOf = (html: string): string => html.replace(/<br>/g, '\n').replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

function draftOf(form: Readonly<Record<string, unknown>>): { readonly to: string; readonly subject: string; readonly text: string } {
  const { toRecipients, subject, htmlBody } = form;
  return { to: Array.isArray(toRecipients) ? toRecipients.join(', ') : String(toRecipients ?? ''), subject: String(subject ?? ''), text: textOf(String(htmlBody ?? '')) };
}

/** A running playground. */
export interface OutlookPlayground {
  /** The host page as it is now; another one after a choice that Outlook cannot make while it runs. */
  page(): Page;
  /** Resolves when the user has closed the window. */
  readonly closed: Promise<void>;
  stop(): Promise<void>;
}

interface Opening {
  readonly context: BrowserContext;
  readonly pane: HostedPane;
}

/**
 * Opens the playground in a browser, which the caller closes.
 * @param folder where the build lies
 */
export async function openOutlookPlayground(browser: Browser, { hasWindow, folder = distFolder }: { readonly hasWindow: boolean; readonly folder?: string }): Promise<OutlookPlayground> {
  let choice = FIRST;
  let current: Opening | null = null;
  let told = '';
  let tellClosed = (): void => undefined;
  const closed = new Promise<void>((done) => { tellClosed = done; });

  const tell = async (): Promise<void> => {
    if (current === null) return;
    const { pane } = current;
    const happened = JSON.stringify({ drafts: [...pane.forms.map(draftOf), ...pane.savedDrafts.map((text) => ({ to: '', subject: '', text }))], wrong: pane.wrong, calls: pane.calls.map(({ name }) => name) });
    if (happened === told) return;
    told = happened;
    await pane.page.evaluate(`window.showHappened(${happened})`);
  };
  const showChooser = async ({ page: host }: HostedPane): Promise<void> => {
    const lists = { presets: Object.keys(presets), permissions: PERMISSIONS, languages: LANGUAGES, situations: SITUATIONS, states: mails(listScreenStates()), all: mails(listSpecimens()) };
    await host.evaluate(`window.showChooser(${JSON.stringify({ choice, ...lists })})`);
    told = '';
    await tell();
  };
  const open = async (): Promise<void> => {
    const before = current;
    const context = await browser.newContext({ viewport: hasWindow ? null : HEADLESS_VIEWPORT, locale: choice.language, colorScheme: choice.theme });
    await context.exposeBinding('choose', (_source, next: Choice) => { choices = choices.then(() => change(next)).catch(report); });
    const scene = { ...defaultScene, preset: choice.preset, opened: openedOf(choice.message), permission: choice.permission, language: choice.language, colorScheme: choice.theme, height: PANE_HEIGHT };
    const pane = await openScene(context, scene, folder);
    const opening = { context, pane };
    pane.page.on('close', () => { if (current === opening) tellClosed(); });
    await pane.page.addStyleTag({ path: join(page, 'chooser.css') });
    await pane.page.addScriptTag({ path: join(page, 'chooser.js') });
    current = opening;
    // The window of the former scene goes only now: the last window would take the browser along.
    await before?.context.close();
    await showChooser(pane);
  };
  const change = async (next: Choice): Promise<void> => {
    const former = choice;
    choice = next;
    const isElsewhere = next.preset !== former.preset || next.permission !== former.permission || next.language !== former.language;
    // A new message is written in a pane of its own, and so opens one.
    const isOtherMode = next.message !== former.message && [next, former].some(({ message }) => message.startsWith('draft'));
    if (current === null || isElsewhere || isOtherMode) return open();
    const { pane } = current;
    if (next.theme !== former.theme) await pane.page.emulateMedia({ colorScheme: next.theme });
    if (next.message !== former.message) await pane.select(openedOf(next.message));
    return undefined;
  };
  /** A window that is closed meanwhile ends what went on in it. */
  const report = (error: unknown): void => { if (current?.pane.page.isClosed() === false) console.error(error); };
  let choices: Promise<void> = Promise.resolve();

  await open();
  const timer = setInterval(() => { choices = choices.then(tell).catch(report); }, TELL_EVERY_MS);
  return {
    page() {
      if (current === null) throw new Error('the playground is closed');
      return current.pane.page;
    },
    closed: closed.then(() => { clearInterval(timer); }),
    async stop() {
      clearInterval(timer);
      const last = current;
      current = null;
      await choices;
      await last?.context.close();
    },
  };
}

/** Why there can be no window here, or null. */
function obstacle(hasWindow: boolean): string | null {
  if (!existsSync(join(distFolder, 'taskpane.html'))) return 'There is no build in dist/. Make one first: npm run build';
  const needsDisplay = process.platform !== 'win32' && process.platform !== 'darwin';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (hasWindow && needsDisplay && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return 'There is no display here, so no window can open. `npm start` shows the pane in any browser, without Outlook.';
  return null;
}

async function main(): Promise<void> {
  const hasWindow = process.env['HEADLESS'] !== '1';
  const why = obstacle(hasWindow);
  if (why !== null) {
    console.error(why);
    process.exitCode = 1;
    return;
  }
  const browser = await startBrowser({ hasWindow }).catch((error: unknown) => {
    console.error(`Chromium did not start. It may lie elsewhere (CHROMIUM=… tells where), or the display does not answer. ${String(error).split('\n')[0]}`);
    return null;
  });
  if (browser === null) {
    process.exitCode = 1;
    return;
  }
  const playground = await openOutlookPlayground(browser, { hasWindow });
  console.log(hasWindow ? 'The pane is open in a window of Chromium. Closing it ends this, as Ctrl+C does.' : 'The pane is open, without a window. Ctrl+C ends it.');
  browser.on('disconnected', () => process.exit());
  await playground.closed;
  await browser.close();
}

if (process.argv[1] === import.meta.filename) await main();
