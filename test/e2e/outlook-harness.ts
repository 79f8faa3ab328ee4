/** The pane inside the emulated Outlook, found by roles and by the words of the catalog, as a person finds it. */
import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { createTranslator, type Translator } from '../../src/locales/translate';
import { catalog as english } from '../../src/locales/en/index';
import { catalog as french } from '../../src/locales/fr/index';
import { OutlookHost, type HostedPane } from '../outlook-host/host';
import type { Scene } from '../outlook-host/scene';
import { explanationOf, plain, specimen, type LanguageTag } from './harness';

const translators: Readonly<Record<LanguageTag, Translator>> = {
  en: createTranslator(english, 'en'),
  fr: createTranslator(french, 'fr'),
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
  /** Pastes a text outside any field. */
  paste(text: string): Promise<void>;
  /** Drops files of the desktop, as events of the browser. */
  drop(...specimens: readonly string[]): Promise<void>;
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
  return Object.assign(Object.create(pane) as HostedPane, {
    text, awaitTitle,
    heading: async () => plain(await frame().evaluate<string>('document.querySelector("h1")?.innerText ?? ""')),
    awaitExplanation: (path: string, patienceMs?: number) => awaitTitle(text.text(explanationOf(path).title), patienceMs),
    awaitStart: (patienceMs?: number) => awaitTitle(text.say('ui.start.title'), patienceMs),
    button: (name: string) => frame().getByRole('button', { name: plain(name) }),
    words: async () => plain(await frame().evaluate<string>('document.body.innerText')),
    paste: (pasted: string) => frame().evaluate<undefined>(`(() => { const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(pasted)}); document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })()`),
    drop: (...paths: readonly string[]) => frame().evaluate<undefined>(`(() => { const data = new DataTransfer(); for (const [name, bytes] of [${paths.map((path) => `[${JSON.stringify(path.split('/').at(-1))}, ${bytesOf(path)}]`).join(', ')}]) data.items.add(new File([bytes], name)); for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })); })()`),
  });
}

/** A browser for the tests of one file. */
export class OutlookHarness {
  private constructor(private readonly host: OutlookHost) {}

  static async start(): Promise<OutlookHarness> {
    return new OutlookHarness(await OutlookHost.start());
  }

  stop(): Promise<void> {
    return this.host.stop();
  }

  /** Opens the pane as the ribbon's button does; Outlook's language decides the pane's. */
  async open(scene: Partial<Scene> & Pick<Scene, 'preset'>, options: { readonly scale?: number } = {}): Promise<OutlookPane> {
    const pane = await this.host.open(scene, options);
    return withWords(pane, translators[scene.language?.startsWith('fr') === true ? 'fr' : 'en']);
  }
}
