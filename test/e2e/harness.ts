/**
 * The production build in a real browser. The pane is found by roles and by the words of the catalog, as a person finds
 * it. A request to any other host, an error of the page or a breach of its content policy fails the test.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { analyseBounce } from '../../src/app/analyse-bounce';
import { readMsg } from '../../src/core/msg/read-msg';
import type { Explanation } from '../../src/core/explanation/explanation';
import { catalog as english } from '../../src/locales/en/index';
import { passingOn as englishPassingOn } from '../../src/locales/en/passing-on';
import { catalog as french } from '../../src/locales/fr/index';
import { passingOn as frenchPassingOn } from '../../src/locales/fr/passing-on';
import { createTranslator, type Translator } from '../../src/locales/translate';
import { englishCodes, frenchCodes } from '../../tools/knowledge/codes';
import { startBrowser } from '../../tools/browser';
import { fixturesFolder } from '../../tools/corpus';
import { servePlayground } from '../../tools/playground/serve';
import type { StaticServer } from '../../tools/static-server';
import type { HttpsFront } from '../network/servers/https-front';

export type LanguageTag = 'en' | 'fr';
export type Theme = 'light' | 'dark';

/** How the pane is opened. */
export interface PaneOptions {
  readonly language?: LanguageTag;
  readonly theme?: Theme;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly forcedColors?: boolean;
}

/** An open pane. */
export interface OpenPane {
  readonly page: Page;
  /** The texts the pane must show. */
  readonly text: Translator;
  /** Drops a specimen of test/fixtures on the pane, as events of the browser. */
  drop(...specimens: readonly string[]): Promise<void>;
  /** Pastes a text outside any field. */
  paste(text: string, type?: 'text/plain' | 'text/html'): Promise<void>;
  /** Ends the use of the pane; asserts that nothing went wrong meanwhile. */
  close(): Promise<void>;
}

/** Files of the host that need not be there; a browser says so on the console all the same. */
const MAY_BE_MISSING = /\/(?:favicon\.ico|profiles\.json)$/;

/** Far more than a pane needs, far less than a run can wait for. */
const PATIENCE_MS = 10_000;

const WIDTH = 320;
const HEIGHT = 760;
const decoder = new TextDecoder();

const translators: Readonly<Record<LanguageTag, Translator>> = {
  en: createTranslator({ ...english, ...englishPassingOn, codes: englishCodes }, 'en'),
  fr: createTranslator({ ...french, ...frenchPassingOn, codes: frenchCodes }, 'fr'),
};

/** The bytes of a specimen. */
export function specimen(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(fixturesFolder, path)));
}

/** What the pane must say of a specimen, worked out here from the same sources. */
export function explanationOf(path: string): Explanation {
  const bytes = specimen(path);
  const file = path.endsWith('.msg') ? readMsg(bytes) : null;
  const analysis = analyseBounce(file?.readable === true ? file.bytes : bytes);
  assert.ok(analysis.readable, `${path} is readable`);
  return analysis.explanation;
}

/** The first heading of the pane. */
export function heading(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Text as compared: any run of white space, of whatever width, is one space. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[\u2060\u200b\u2066-\u2069]/g, '').trim();
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe-core that look at colours: all that another theme of the same page can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Rule and place of each accessibility violation of a page or frame (WCAG 2.2 AA and best practices), empty when there is none.
 * @param colours true for a page of which every rule was asked in the other theme
 */
export async function violationsOf(page: Page | Frame, colours = false): Promise<readonly string[]> {
  // Colours that are still on their way, as after a change of theme, are no state that anybody reads in.
  await page.evaluate(`Promise.race([
    Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => undefined))),
    new Promise((done) => setTimeout(done, 1000)),
  ]).then(() => undefined)`);
  await page.evaluate(`if (globalThis.axe === undefined) { ${axeSource} } undefined`);
  const options: RunOptions = { resultTypes: ['violations'], ...colours ? { runOnly: { type: 'rule', values: COLOUR_RULES } } : {} };
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`));
}

interface GuardedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Asserts that the page neither reached out nor broke since the last time. */
  check(): void;
}

/** A browser and a server for the tests of one file. */
export class Harness {
  private readonly kept = new Map<string, OpenPane>();

  private constructor(private readonly browser: Browser, private readonly server: StaticServer, private readonly keeps: boolean, private readonly front: HttpsFront | null) {}

  /**
   * @param keeps panes are kept open and taken again for the same options: for scans over many screens, where each needs
   * the page but none depends on a fresh one
   * @param front leads the requests to its hosts to servers of the test, through the network of the browser; those to any
   * other host still fail the test. What the browser itself writes on the console about them is nothing wrong
   */
  static async start({ keeps = false, front = null }: { readonly keeps?: boolean; readonly front?: HttpsFront | null } = {}): Promise<Harness> {
    const server = await servePlayground(0);
    try {
      return new Harness(await startBrowser({ flags: front?.flags ?? [] }), server, keeps, front);
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  get origin(): string {
    return this.server.origin;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** A page under guard, in a context of its own. */
  async openPage(options: PaneOptions = {}): Promise<GuardedPage> {
    const { language = 'en', theme = 'light', width = WIDTH, height = HEIGHT, scale = 1, forcedColors = false } = options;
    const context = await this.browser.newContext({
      viewport: { width, height }, deviceScaleFactor: scale, locale: language === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: 'Europe/Paris',
      colorScheme: theme, reducedMotion: 'reduce', forcedColors: forcedColors ? 'active' : 'none',
    });
    const wrong: string[] = [];
    const isLed = (url: string): boolean => this.front?.leadsTo(url) === true;
    const isOutside = (url: URL): boolean => url.origin !== this.origin;
    if (this.front === null) {
      await context.route(isOutside, async (route) => {
        wrong.push(`request to ${route.request().url()}`);
        await route.abort();
      });
    } else {
      // Routes would put the test between the browser and its network, and its cache out of use.
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && isOutside(url) && !isLed(url.href)) wrong.push(`request to ${url.href}`);
      });
    }
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => wrong.push(`error of the page: ${error.message}`));
    page.on('console', (message) => {
      // A request that was led to a host of the front, or on from there.
      const isOfFront = this.front !== null && (message.text().startsWith('Failed to load resource') ? !message.location().url.startsWith(this.origin)
        : (message.text().match(/https:\/\/[^\s'"]+/g) ?? []).some((url) => URL.canParse(url) && isLed(url)));
      if (message.type() === 'error' && !MAY_BE_MISSING.test(message.location().url) && !isOfFront) wrong.push(`console: ${message.text()}`);
    });
    return { page, context, check: () => { assert.deepEqual(wrong.splice(0), []); } };
  }

  /** The pane on its start page. */
  async openPane(options: PaneOptions = {}): Promise<OpenPane> {
    const pane = this.kept.get(JSON.stringify(options)) ?? await this.newPane(options);
    const { language = 'en', theme = 'light', width = WIDTH, height = HEIGHT } = options;
    await pane.page.setViewportSize({ width, height });
    await pane.page.goto(`${this.origin}/taskpane.html?lang=${language}&theme=${theme}`);
    await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('ui.start.title')) }).waitFor();
    return pane;
  }

  /** The pane with a specimen explained, handed over as its kind is: files dropped, texts pasted. */
  async explain(path: string, options: PaneOptions = {}): Promise<OpenPane> {
    const kept = this.kept.get(JSON.stringify(options));
    const pane = kept ?? await this.openPane(options);
    await pane.page.evaluate('document.querySelector("main").dataset.before = ""');
    if (/\.(txt|html)$/.test(path)) await pane.paste(decoder.decode(specimen(path)), path.endsWith('.html') ? 'text/html' : 'text/plain');
    else await pane.drop(path);
    await pane.page.locator('main:not([data-before])').getByRole('heading', { level: 1 }).waitFor();
    return pane;
  }

  private async newPane(options: PaneOptions): Promise<OpenPane> {
    const { page, context, check } = await this.openPage(options);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.origin });
    const handOver = async (call: string): Promise<void> => {
      await page.evaluate(`import('/playground/hand-over.mjs').then((m) => ${call})`);
    };
    const pane: OpenPane = {
      page,
      text: translators[options.language ?? 'en'],
      drop: async (...specimens) => {
        const files = specimens.map((path) => ({ name: path.split('/').at(-1), base64: Buffer.from(specimen(path)).toString('base64') }));
        await handOver(`m.dropFiles(window, ${JSON.stringify(files)}.map(({ name, base64 }) => ({ name, bytes: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) })))`);
      },
      paste: (pasted, type = 'text/plain') => handOver(`m.pasteText(window, ${JSON.stringify(pasted)}, ${JSON.stringify(type)})`),
      close: async () => {
        if (!this.keeps) await context.close();
        check();
      },
    };
    if (this.keeps) this.kept.set(JSON.stringify(options), pane);
    return pane;
  }
}

/** Elements that reach beyond the page, by tag and text. */
export const TOO_WIDE = `[...document.querySelectorAll('body *')].filter((element) => {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && box.right > document.documentElement.clientWidth + 0.5;
}).map((element) => element.tagName + ': ' + element.textContent.slice(0, 40))`;

/** Controls smaller than 24 × 24 that are no links inside a sentence (WCAG 2.5.8). */
export const TOO_SMALL = `[...document.querySelectorAll('button:not(.fui-Link), select, input:not([type=file]), textarea')].filter((element) => {
  const box = (element.closest('.fui-Checkbox') ?? element).getBoundingClientRect();
  return box.width < 24 || box.height < 24;
}).map((element) => element.tagName + ': ' + (element.getAttribute('aria-label') ?? element.textContent))`;
