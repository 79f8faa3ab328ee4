/** The pane inside the emulated Outlook, found by roles and by the words of the catalog, as a person finds it. */
import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { createTranslator, type Translator } from '../../src/locales/translate';
import { englishCodes, frenchCodes } from '../../tools/knowledge/codes';
import { catalog as english } from '../../src/locales/en/index';
import { catalog as french } from '../../src/locales/fr/index';
import { OutlookHost, type HostedPane } from '../outlook-host/host';
import type { Scene } from '../outlook-host/scene';
import { distFolder } from '../../tools/static-server';
import { explanationOf, plain, specimen, type LanguageTag } from './harness';

const translators: Readonly<Record<LanguageTag, Translator>> = {
  en: createTranslator({ ...english, codes: englishCodes }, 'en'),
  fr: createTranslator({ ...french, codes: frenchCodes }, 'fr'),
};

/** Far more than a pane needs, far less than a run can wait for. */
const PATIENCE_MS = 10_000;

/** A pane inside Outlook, with the texts it must show. */
export interface OutlookPane extends HostedPane {
  readonly text: Translator;
  /** The first heading, as compared. */
  heading(): Promise<string>;
  /** Waits for the explanation of a specimen, or for another heading. */
  awaitTitle(title: string, patienceMs?: number): Promise<void>;
  awaitExplanation(path: string, patienceMs?: number): Promise<void>;
  awaitStart(patienceMs?: number): Promise<void>;
  button(name: string): Locator;
  /** All visible words of the page, as compared. */
  words(): Promise<string>;
  /** Waits until these words are on the page. */
  awaitWords(words: string, patienceMs?: number): Promise<void>;
  /** Does something after which these words stand there, if only for a moment; waits for them inside the page. */
  glimpse(words: string, after: () => Promise<unknown>): Promise<void>;
  /** Pastes a text outside any field. */
  paste(text: string): Promise<void>;
  /** Changes the size of the pane, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Drops files of the desktop, as events of the browser. */
  drop(...specimens: readonly string[]): Promise<void>;
}

/** Waits for something that no condition in the page tells of. */
export async function eventually(isSo: () => boolean | Promise<boolean>, tells: () => string = () => '', patienceMs = PATIENCE_MS): Promise<void> {
  for (const end = Date.now() + patienceMs; !await isSo(); await new Promise((done) => setTimeout(done, 20))) assert.ok(Date.now() < end, tells());
}

/** The bytes of a specimen as text of a script. */
const bytesOf = (path: string): string => `Uint8Array.from(atob(${JSON.stringify(Buffer.from(specimen(path)).toString('base64'))}), (c) => c.charCodeAt(0))`;

/** Adds what the tests of the pane need to a hosted pane. */
function withWords(pane: HostedPane, text: Translator): OutlookPane {
  const frame = (): Frame => pane.frame();
  const awaitTitle = async (title: string, patienceMs = PATIENCE_MS): Promise<void> => {
    const started = Date.now();
    let seen = '';
    // The frame itself may be replaced meanwhile, so each look is a fresh one.
    while (Date.now() - started < patienceMs) {
      seen = await Promise.resolve().then(() => frame().evaluate<string>('document.querySelector("h1")?.innerText ?? ""')).catch(() => '');
      if (plain(seen) === plain(title)) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    assert.equal(plain(seen), plain(title));
  };
  const words = async (): Promise<string> => plain(await frame().evaluate<string>('document.body.innerText'));
  return Object.assign(Object.create(pane) as HostedPane, {
    text, awaitTitle, words,
    awaitWords: async (wanted: string, patienceMs?: number) => {
      let seen = '';
      await eventually(async () => {
        seen = await words().catch(() => '');
        return seen.includes(plain(wanted));
      }, () => `“${plain(wanted)}” in: ${seen}`, patienceMs);
    },
    glimpse: async (wanted: string, after: () => Promise<unknown>) => {
      const seen = frame().evaluate(`new Promise((done) => {
        const look = () => { if (document.body.textContent.includes(${JSON.stringify(wanted)})) done(); };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      })`);
      await Promise.all([seen, after()]);
    },
    heading: async () => plain(await frame().evaluate<string>('document.querySelector("h1")?.innerText ?? ""')),
    awaitExplanation: (path: string, patienceMs?: number) => awaitTitle(text.text(explanationOf(path).title), patienceMs),
    awaitStart: (patienceMs?: number) => awaitTitle(text.say('ui.start.title'), patienceMs),
    button: (name: string) => frame().getByRole('button', { name: plain(name) }),
    paste: (pasted: string) => frame().evaluate<undefined>(`(() => { const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(pasted)}); document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })()`),
    resize: async (width: number, height: number) => {
      await pane.page.setViewportSize({ width, height });
      await pane.page.evaluate(`Object.assign(document.querySelector('#pane iframe').style, { width: '${width}px', height: '${height}px' }); undefined`);
    },
    drop: (...paths: readonly string[]) => frame().evaluate<undefined>(`(() => { const data = new DataTransfer(); for (const [name, bytes] of [${paths.map((path) => `[${JSON.stringify(path.split('/').at(-1))}, ${bytesOf(path)}]`).join(', ')}]) data.items.add(new File([bytes], name)); for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })); })()`),
  });
}

/** A browser for the tests of one file. */
export class OutlookHarness {
  private constructor(private readonly host: OutlookHost, private readonly folder: string) {}

  /** @param folder where the build lies */
  static async start(folder = distFolder): Promise<OutlookHarness> {
    return new OutlookHarness(await OutlookHost.start(), folder);
  }

  stop(): Promise<void> {
    return this.host.stop();
  }

  /** Opens the pane as the ribbon's button does; Outlook's language decides the pane's. */
  async open(scene: Partial<Scene> & Pick<Scene, 'preset'>, options: { readonly scale?: number } = {}): Promise<OutlookPane> {
    const pane = await this.host.open(scene, { ...options, folder: this.folder });
    return withWords(pane, translators[scene.language?.startsWith('fr') === true ? 'fr' : 'en']);
  }
}
