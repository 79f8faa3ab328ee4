/** Whole checks of accounts in the built pane, over the browser's own network: nothing stands between the pane and the servers but https. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import type { FinishedCheck } from '../../src/app/account-state';
import type { DiagnosticRun } from '../../src/core/diagnostics/runner';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { catalog } from '../../src/locales/en/index';
import { createTranslator } from '../../src/locales/translate';
import { queryIn, questionIn } from '../dns-question';
import { startBrowser } from '../../tools/browser';
import { doors, pageOf } from '../../tools/manifests/doors';
import { distFolder } from '../../tools/static-server';
import { startHttpsFront, type FrontHosts, type HttpsFront, type Passed, type Way } from '../network/servers/https-front';
import { openScene } from '../outlook-host/host';
import { defaultScene, presets } from '../outlook-host/scene';
import { Harness, plain } from './harness';

/** The resolvers that the pane asks where nobody chose another, in its order. */
export const RESOLVERS = ['cloudflare-dns.com', 'dns.google', 'doh.sb'] as const;

/** Everything else that a check of an account may ask. */
const SERVICES = ['web-cloud.status-ovhcloud.com', '*.mail.ovh.net', '*.mail.ovh.ca', 'www.ovhcloud.com', 'outlook.office.com', 'login.microsoftonline.com', 'mail.google.com', 'accounts.google.com'] as const;

const PRESET = 'exchange-online';

/** Longer than a run may take, with the start of the page. */
const PATIENCE_MS = 65_000;

export const text = createTranslator({ ...catalog, ...english }, 'en');

export interface PaneRun {
  readonly run: DiagnosticRun;
  /** What the area of the account shows at the end, as compared. */
  readonly words: string;
  /** Checks that stand in the list of the result, opened groups only. */
  readonly rows: readonly string[];
  /** Requests that arrived meanwhile, in order. */
  readonly passed: readonly Passed[];
  /** Milliseconds since the button was pressed: until the page showed the first verdict that a run gives, and until it had the last. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** The area of the account in one page. */
export interface OpenAccount {
  /**
   * Types an address, presses the button, and waits for the end of the check; nothing that came before is in the cache. Fails where the
   * page breaks or asks a host that is none of the known ones.
   */
  readonly check: (address: string) => Promise<PaneRun>;
  readonly close: () => Promise<void>;
}

/** Notes, inside the page, when the button is pressed, when the first verdict is counted, and when the finished check is kept. */
const WATCH = `{
  const moments = globalThis.moments = { pressed: null, first: null, last: null };
  addEventListener('click', () => { moments.pressed ??= performance.now(); }, { capture: true });
  new MutationObserver(() => {
    const bar = document.querySelector('main [role=progressbar]');
    if (bar !== null && Number(bar.getAttribute('aria-valuenow')) > 0) moments.first ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuenow'] });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    if (key === 'bounce-doctor.last-check') moments.last = performance.now();
    return setItem.call(this, key, value);
  };
}`;

interface Moments {
  readonly pressed: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

/** Its resolvers answer at once. */
const OUTLOOK_PATIENCE_MS = 10_000;

/** Webmails and status pages in order: one page for the former, the form of Statuspage v2 for the latter. */
async function startServices(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const isStatus = request.url === '/api/v2/summary.json';
    response.writeHead(200, { 'content-type': isStatus ? 'application/json' : 'text/html' }).end(isStatus ? '{"incidents":[],"scheduled_maintenances":[]}' : '<!doctype html><title>Sign in</title>');
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((done) => {
      server.close(() => { done(); });
      server.closeAllConnections();
    }),
  };
}

/** A browser, the build, and the services that it asks. */
export class AccountPane {
  private constructor(readonly front: HttpsFront, private readonly harness: Harness, private readonly outlook: Browser, private readonly services: Awaited<ReturnType<typeof startServices>>) {}

  /** @param resolvers how they can be reached at all; trusted and untrusted ones are given a way before a check */
  static async start(resolvers: FrontHosts = { trusted: RESOLVERS }): Promise<AccountPane> {
    const front = await startHttpsFront({ ...resolvers, trusted: [...resolvers.trusted, ...SERVICES] });
    // The emulated Outlook gives the pane an address on the Internet, from where Chromium asks the user before a page reaches this computer.
    const [harness, outlook, services] = await Promise.all([Harness.start({ front }), startBrowser({ flags: front.flags, featuresOff: ['LocalNetworkAccessChecks'] }), startServices()]);
    const pane = new AccountPane(front, harness, outlook, services);
    pane.setServices();
    return pane;
  }

  async stop(): Promise<void> {
    await Promise.all([this.harness.stop(), this.outlook.close()]);
    await Promise.all([this.front.stop(), this.services.stop()]);
  }

  /** The check of a mailbox on a server, started by the button of the ribbon inside the emulated Outlook. */
  async checkInOutlook(server: string): Promise<DiagnosticRun> {
    const door = doors.find(({ id }) => id === 'check');
    const context = await this.outlook.newContext();
    // What the emulation would not let out, and the front takes, is let out.
    context.on('page', (page) => void page.route((url) => this.front.leadsTo(url.href) && url.origin !== presets[PRESET].origin, (route) => route.continue()));
    const pane = await openScene(context, { ...defaultScene, preset: PRESET, ewsUrl: `https://${server}/EWS/Exchange.asmx`, page: door?.opens === 'pane' ? pageOf(door) : '', opened: 'no-item' }, distFolder);
    try {
      await pane.frame().waitForFunction(() => sessionStorage.getItem('bounce-doctor.last-check') !== null, undefined, { timeout: OUTLOOK_PATIENCE_MS });
      return (JSON.parse(await pane.frame().evaluate<string>('sessionStorage.getItem("bounce-doctor.last-check")')) as FinishedCheck).run;
    } finally {
      // A server of one's own is for its administrator to add to the policy.
      await pane.close(new RegExp(`policy: connect-src https://${server}`));
    }
  }

  /** Every resolver leads to the same server. */
  setResolvers(to: string, how: Omit<Way, 'to'> = {}): void {
    for (const host of RESOLVERS) this.front.set(host, { to, ...how });
  }

  setServices(how: Omit<Way, 'to'> = {}): void {
    for (const host of SERVICES) this.front.set(host, { to: this.services.url, ...how });
  }

  /** Opens the area of the account, in a page of its own with an empty cache. */
  async open(): Promise<OpenAccount> {
    const { page, context, check } = await this.harness.openPage();
    await page.addInitScript(WATCH);
    await page.goto(`${this.harness.origin}/taskpane.html?lang=en`);
    await page.getByRole('button', { name: plain(text.say('ui.areas.account')) }).click();
    await page.getByRole('textbox').waitFor();
    const protocol = await context.newCDPSession(page);
    return {
      check: async (address) => {
        const another = page.locator('main [data-press="another"]');
        if (await another.isVisible()) await another.click();
        await page.getByRole('textbox').fill(address);
        await protocol.send('Network.clearBrowserCache');
        const before = this.front.passed.length;
        await page.evaluate('sessionStorage.clear(); Object.assign(globalThis.moments, { pressed: null, first: null, last: null })');
        await page.getByRole('button', { name: plain(text.say('account.ready.start')) }).click();
        await page.waitForFunction(() => sessionStorage.getItem('bounce-doctor.last-check') !== null, undefined, { timeout: PATIENCE_MS });
        // The result is drawn once the browser has time for it.
        await another.waitFor();
        check();
        return this.read(page, before);
      },
      close: async () => {
        await context.close();
        check();
      },
    };
  }

  private async read(page: Page, before: number): Promise<PaneRun> {
    const { kept, words, rows, moments } = await page.evaluate<{ readonly kept: string; readonly words: string; readonly rows: readonly string[]; readonly moments: Moments }>(`({
      kept: sessionStorage.getItem('bounce-doctor.last-check'),
      words: document.querySelector('main').innerText,
      rows: [...document.querySelectorAll('main li button[data-press]')].map((row) => row.dataset.press),
      moments: globalThis.moments,
    })`);
    const { run } = JSON.parse(kept) as FinishedCheck;
    const since = (moment: number | null): number => (moment ?? NaN) - (moments.pressed ?? NaN);
    return { run, words: plain(words), rows, passed: this.front.passed.slice(before), firstMs: since(moments.first ?? moments.last), lastMs: since(moments.last) };
  }
}

/** The DNS questions among requests, "resolver name type", in lower case. */
export const questionsIn = (passed: readonly Passed[]): readonly string[] => passed.flatMap(({ host, path }) => {
  const query = queryIn(new URL(path, 'https://host.example'));
  if (query.length === 0) return [];
  const { name, type, isUnchecked } = questionIn(query);
  return [`${host} ${name.toLowerCase()} ${type}${isUnchecked ? ' unchecked' : ''}`];
});
