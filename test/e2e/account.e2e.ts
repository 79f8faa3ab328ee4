/** The area "My account" in the build: from the address to verdicts, one check opened, no network; DNS answers from plain zones. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../src/locales/fr/diagnosis/index';
import { catalog as englishCatalog } from '../../src/locales/en/index';
import { catalog as frenchCatalog } from '../../src/locales/fr/index';
import { createTranslator } from '../../src/locales/translate';
import { answerTo } from '../dns-over-https';
import { resolverOf } from '../unit/core/diagnostics/zone';
import type { Zone } from '../unit/core/diagnostics/zone';
import { DOMAIN, healthy, srv } from '../unit/core/diagnostics/zones';
import { Harness, plain, TOO_SMALL, TOO_WIDE, violationsOf, type LanguageTag, type PaneOptions } from './harness';

const texts = {
  en: createTranslator({ ...englishCatalog, ...english }, 'en'),
  fr: createTranslator({ ...frenchCatalog, ...french }, 'fr'),
};

const good = healthy['OVH Hosted Exchange']?.zone ?? {};
/** Outlook is led to an old server, and the allowed servers lack those of the offer. */
const faulty: Zone = {
  ...good,
  [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('old-host.example')] },
  [DOMAIN]: { ...(good[DOMAIN] as Exclude<Zone[string], string>), TXT: ['v=spf1 include:spf.boutique.example -all'] },
  'spf.boutique.example': { TXT: ['v=spf1 ip4:198.51.100.7 -all'] },
};

const RESOLVERS = /^https:\/\/(?:cloudflare-dns\.com|dns\.google|doh\.sb)\//;

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

interface Given extends PaneOptions {
  /** Null: every request outside fails. */
  readonly zone: Zone | null;
}

/** The area of the account, with the services outside played by the test. */
async function open({ zone, language = 'en', ...options }: Given) {
  const { page, check, context } = await harness.openPage({ language, ...options });
  const asked: string[] = [];
  const cors = { 'access-control-allow-origin': '*' };
  // What is blocked is said on the console, as every browser does; nothing else may be.
  let isBlocked = false;
  await page.route((url) => url.origin !== harness.origin, async (route) => {
    const address = route.request().url();
    if (zone === null) {
      isBlocked = true;
      return route.abort();
    }
    if (RESOLVERS.test(address)) {
      const { message, question } = await answerTo(address, resolverOf(zone));
      asked.push(question);
      return route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/dns-message' }, body: message });
    }
    if (address.endsWith('/api/v2/summary.json')) {
      return route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/json' }, body: JSON.stringify({ incidents: [], scheduled_maintenances: [] }) });
    }
    return route.fulfill({ status: 200, headers: cors, body: 'a sign-in page' });
  });
  const text = texts[language];
  await page.goto(`${harness.origin}/taskpane.html?lang=${language}&theme=${options.theme ?? 'light'}`);
  await page.getByRole('button', { name: plain(text.say('ui.areas.account')) }).click();
  const start = async (address: string): Promise<void> => {
    await page.getByRole('textbox').fill(address);
    await page.getByRole('button', { name: plain(text.say('account.ready.start')) }).click();
  };
  return { page, text, asked, start, close: async () => { await context.close(); if (!isBlocked) check(); } };
}

const awaitHeading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name: plain(name) }).waitFor();

describe('the account from its address to the verdicts', () => {
  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    test(`a zone in order: nothing is wrong (${language})`, async () => {
      const { page, text, asked, start, close } = await open({ zone: good, language });
      await start(`claire@${DOMAIN}`);
      await awaitHeading(page, text.say('account.result.fine'));
      assert.equal(new Set(asked).size, asked.length, 'each name and type is asked once');
      assert.ok(asked.every((question) => !question.includes('claire')), 'no local part leaves');
      await close();
    });

    test(`two faults: the most urgent first, found and expected, steps (${language})`, async () => {
      const { page, text, start, close } = await open({ zone: faulty, language });
      await start(`claire@${DOMAIN}`);
      await awaitHeading(page, text.say('account.result.problems', { count: 2 }));
      const rows = await page.evaluate<string[]>('[...document.querySelectorAll("main li button[data-press]")].map((row) => row.dataset.press)');
      assert.deepEqual(rows.slice(0, 2), ['autodiscover-srv', 'spf-provider']);
      await page.locator('[data-press="spf-provider"]').click();
      await awaitHeading(page, text.text({ key: 'checks.spf-provider.name' }));
      const words = plain(await page.locator('main').innerText());
      assert.ok(words.includes('v=spf1 include:spf.boutique.example -all'), 'what is published');
      assert.ok(words.includes('v=spf1 include:spf.boutique.example include:mx.ovh.com -all'), 'the same record, completed');
      assert.ok(words.includes(plain(text.say('turns.yourAdministrator.heading'))));
      await page.getByRole('button', { name: plain(text.say('ui.back')) }).click();
      await awaitHeading(page, text.say('account.result.problems', { count: 2 }));
      await close();
    });

    test(`no network: nobody is accused (${language})`, async () => {
      const { page, text, start, close } = await open({ zone: null, language });
      await start(DOMAIN);
      await page.getByRole('heading', { level: 1 }).filter({ hasText: new RegExp([text.say('account.result.cutOff'), text.say('account.result.nothingTold')].map(plain).join('|').replaceAll(' ', '\\s')) }).waitFor();
      assert.equal(await page.locator(`main [role=img][aria-label="${text.say('account.states.failed')}"]`).count(), 0);
      await close();
    });
  }

  test('what is no account is said in a sentence, and nothing leaves', async () => {
    const { page, text, asked, start, close } = await open({ zone: good });
    for (const [address, why] of [['', 'no-domain'], ['claire@localhost', 'one-label'], ['claire@a b.example', 'not-a-name']] as const) {
      await start(address);
      await page.getByText(plain(text.say(`account.ready.refused.${why}`))).waitFor();
    }
    assert.deepEqual(asked, []);
    await close();
  });

  test('one check is made once more, and its verdict changes with the zone', async () => {
    const zone: Record<string, Zone[string]> = { ...faulty };
    const { page, text, start, close } = await open({ zone });
    await start(DOMAIN);
    await page.locator('[data-press="autodiscover-srv"]').click();
    zone[`_autodiscover._tcp.${DOMAIN}`] = { SRV: [srv('ex3.mail.ovh.net')] };
    await page.getByRole('button', { name: plain(text.say('account.check.again')) }).click();
    await page.getByText(plain(text.text({ key: 'checks.autodiscover-srv.codes.good' }))).waitFor();
    await close();
  });

  test('pressed again within ten minutes, the button of the ribbon shows the last check; what left stays listed', async () => {
    const { page, text, asked, start, close } = await open({ zone: good });
    await start(DOMAIN);
    await awaitHeading(page, text.say('account.result.fine'));
    await page.getByRole('button', { name: plain(text.say('ui.privacy.more')) }).click();
    await awaitHeading(page, text.say('ui.sent.title'));
    const left = plain(await page.locator('main').innerText());
    for (const question of asked) assert.ok(left.includes(question), question);
    const before = asked.length;
    await page.goto(`${harness.origin}/taskpane.html?lang=en&area=account`);
    await awaitHeading(page, text.say('account.result.fine'));
    assert.equal(asked.length, before);
    await close();
  });

  test('the words of the areas lead to and fro; each keeps its place', async () => {
    const { page, text, start, close } = await open({ zone: good });
    await start(DOMAIN);
    await awaitHeading(page, text.say('account.result.fine'));
    await page.getByRole('button', { name: plain(text.say('ui.areas.message')), exact: true }).click();
    await awaitHeading(page, text.say('ui.start.title'));
    await page.getByRole('button', { name: plain(text.say('ui.areas.account')) }).click();
    await awaitHeading(page, text.say('account.result.fine'));
    await close();
  });
});

describe('looks', () => {
  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 250, 160]) {
        test(`ready, result and one check: ${language}, ${theme}, ${width} px`, async () => {
          const { page, text, start, close } = await open({ zone: faulty, language, theme, width });
          const fits = async (what: string): Promise<void> => {
            assert.deepEqual(await page.evaluate(TOO_WIDE), [], `${what}: nothing is too wide`);
            assert.deepEqual(await page.evaluate(TOO_SMALL), [], `${what}: nothing is too small`);
            if (width === 320) assert.deepEqual(await violationsOf(page), [], what);
            const folder = process.env['SHOTS'];
            if (folder !== undefined) await page.screenshot({ path: `${folder}/${what}-${language}-${theme}-${width}.png`, fullPage: true });
          };
          await page.getByRole('textbox').waitFor();
          await fits('ready');
          await start(`claire.martin@${DOMAIN}`);
          await awaitHeading(page, text.say('account.result.problems', { count: 2 }));
          await fits('result');
          await page.locator('[data-press="spf-provider"]').click();
          await awaitHeading(page, text.text({ key: 'checks.spf-provider.name' }));
          await fits('check');
          await close();
        });
      }
    }
  }
});
