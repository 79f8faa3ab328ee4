/** The live look under an explanation, in the build (pictures 02b, 02, 04); DNS answers from plain zones. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../src/locales/fr/diagnosis/index';
import { catalog as englishCatalog } from '../../src/locales/en/index';
import { catalog as frenchCatalog } from '../../src/locales/fr/index';
import { createTranslator } from '../../src/locales/translate';
import { answerTo } from '../dns-over-https';
import { resolverOf } from '../unit/core/diagnostics/zone';
import type { Zone } from '../unit/core/diagnostics/zone';
import { Harness, heading, plain, specimen, TOO_SMALL, TOO_WIDE, violationsOf, type LanguageTag, type PaneOptions } from './harness';

const texts = {
  en: createTranslator({ ...englishCatalog, ...english }, 'en'),
  fr: createTranslator({ ...frenchCatalog, ...french }, 'fr'),
};

const SPF = 'messages/postfix/spf-refused.eml';
const TYPO = 'messages/postfix/unknown-address-typo.eml';
const NO_HOST = 'messages/dragonfly/host-not-found.eml';

const SENDER = 'atelier-martin.example';
const OVH = { 'mx.ovh.com': { TXT: ['v=spf1 ip4:203.0.113.0/24 -all'] } } satisfies Zone;
/** The record lacks the servers of the offer. */
const unlisted: Zone = { ...OVH, [SENDER]: { TXT: ['v=spf1 include:spf.boutique.example -all'] }, 'spf.boutique.example': { TXT: ['v=spf1 ip4:198.51.100.7 -all'] } };
const listed: Zone = { ...unlisted, [SENDER]: { TXT: ['v=spf1 include:mx.ovh.com -all'] } };

/** The mail domain of a specimen's recipient, with a server that has an address. */
const receiving = (domain: string): Zone => ({ [domain]: { MX: [{ preference: 10, exchange: `mx1.${domain}` }] }, [`mx1.${domain}`]: { A: ['203.0.113.40'] } });

const RESOLVERS = /^https:\/\/(?:cloudflare-dns\.com|dns\.google|doh\.sb)\//;

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

interface Given extends PaneOptions {
  /** Null: every request outside fails; a function: asked afresh each time. */
  readonly zone: Zone | null | (() => Zone);
}

/** A specimen explained in the pane, with the DNS played by the test. */
async function explain(path: string, { zone, language = 'en', ...options }: Given) {
  const { page, check, context } = await harness.openPage({ language, ...options });
  const asked: string[] = [];
  let isBlocked = false;
  await page.route((url) => url.origin !== harness.origin, async (route) => {
    const address = route.request().url();
    if (zone === null || !RESOLVERS.test(address)) {
      isBlocked = true;
      return route.abort();
    }
    const { message, question } = await answerTo(address, resolverOf(typeof zone === 'function' ? zone() : zone));
    asked.push(`${new URL(address).host} ${question}`);
    return route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*', 'content-type': 'application/dns-message' }, body: message });
  });
  const text = texts[language];
  await page.goto(`${harness.origin}/taskpane.html?lang=${language}&theme=${options.theme ?? 'light'}`);
  const hand = async (file: string): Promise<void> => {
    await page.setInputFiles('input[type=file]', { name: 'notice.eml', mimeType: 'message/rfc822', buffer: Buffer.from(specimen(file)) });
  };
  await hand(path);
  const button = (name: string) => page.getByRole('button', { name: plain(name), exact: true });
  return {
    page, text, asked, button, hand,
    awaitWords: (words: string) => page.getByText(plain(words)).first().waitFor(),
    words: async () => plain(await page.locator('body').innerText()),
    close: async () => { await context.close(); if (!isBlocked) check(); },
  };
}

describe('the live look at an explanation', () => {
  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    test(`asked for first, then a record that does not allow the server: confirmed, and the record to publish (${language})`, async () => {
      const { page, text, asked, button, awaitWords, words, close } = await explain(SPF, { zone: unlisted, language });
      await page.getByRole('heading', { name: plain(text.say('ui.consent.title')) }).waitFor();
      assert.deepEqual(asked, [], 'nothing leaves before it is wanted');
      await button(text.say('ui.consent.start')).click();
      await page.getByRole('heading', { name: plain(text.say('live.title.confirmed')) }).waitFor();
      const shown = await words();
      assert.ok(shown.includes('v=spf1 include:spf.boutique.example -all'), 'what is published');
      assert.ok(shown.includes('v=spf1 include:spf.boutique.example include:mx.ovh.com -all'), 'the same record, completed');
      assert.equal(new Set(asked).size, asked.length, 'each name and type is asked once at each service');
      assert.ok(asked.every((question) => !/camille|leroy@/.test(question)), 'no local part leaves');
      assert.deepEqual(await violationsOf(page), []);
      await button(text.say('ui.privacy.more')).click();
      await awaitWords(`${SENDER} TXT`);
      await close();
    });

    test(`a cause that is gone changes the words (${language})`, async () => {
      const { page, text, button, awaitWords, close } = await explain(SPF, { zone: listed, language });
      await button(text.say('ui.consent.start')).waitFor();
      const before = await heading(page);
      await button(text.say('ui.consent.start')).click();
      await page.getByRole('heading', { level: 1, name: plain(text.say('live.refuted.spf.title')) }).waitFor();
      assert.notEqual(plain(before), plain(text.say('live.refuted.spf.title')));
      await awaitWords(text.say('live.refuted.card'));
      await page.getByRole('heading', { name: plain(text.say('live.title.refuted')) }).waitFor();
      await close();
    });

    test(`no network: the explanation stays, nobody is accused, and it can be tried again (${language})`, async () => {
      const { page, text, button, close } = await explain(SPF, { zone: null, language });
      await button(text.say('ui.consent.start')).waitFor();
      const before = await heading(page);
      await button(text.say('ui.consent.start')).click();
      await page.getByRole('heading', { name: plain(text.say('live.title.untold')) }).waitFor({ timeout: 20_000 });
      assert.equal(await heading(page), before);
      assert.equal(await page.locator('[data-outcome=failed], [data-outcome=warning]').count(), 0);
      assert.ok(await button(text.say('live.retry')).isVisible());
      await close();
    });
  }

  test('an unknown address: its domain is there, so only the part before the @ is in question', async () => {
    const { page, text, button, close } = await explain(TYPO, { zone: receiving('nordlog.example') });
    await button(text.say('ui.consent.start')).click();
    await page.locator('[data-subject=recipient-domain][data-outcome=passed]').waitFor();
    await page.getByRole('heading', { name: plain(text.say('live.title.looked')) }).waitFor();
    await close();
  });

  test('a domain that is not there: confirmed; once it is there, refuted', async () => {
    for (const [zone, outcome] of [[{}, 'confirmed'], [receiving('example.invalid'), 'refuted']] as const) {
      const { page, text, button, close } = await explain(NO_HOST, { zone });
      await button(text.say('ui.consent.start')).click();
      await page.getByRole('heading', { name: plain(text.say(`live.title.${outcome}`)) }).waitFor();
      await close();
    }
  });

  test('always wanted: the next notice is looked at without a question; never wanted: nothing is asked or sent', async () => {
    const { page, text, asked, button, hand, close } = await explain(SPF, { zone: unlisted });
    await page.getByRole('checkbox', { name: plain(text.say('ui.consent.always')) }).check();
    await button(text.say('ui.consent.start')).click();
    await page.getByRole('heading', { name: plain(text.say('live.title.confirmed')) }).waitFor();
    await button(text.say('ui.strip.another')).click();
    await hand(SPF);
    await page.getByRole('heading', { name: plain(text.say('live.title.confirmed')) }).waitFor();
    const before = asked.length;
    await button(text.say('ui.areas.settings')).click();
    await page.getByRole('combobox', { name: plain(text.say('ui.settings.liveChecks')) }).selectOption('never');
    await button(text.say('ui.back')).click();
    await button(text.say('ui.strip.another')).click();
    await hand(SPF);
    await page.locator('[data-press=details]').waitFor();
    assert.equal(await page.getByRole('heading', { name: plain(text.say('ui.consent.title')) }).count(), 0);
    assert.equal(asked.length, before);
    await close();
  });
});

describe('how the live look stands in the pane', () => {
  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of theme === 'light' ? [160, 250, 320] : [320]) {
        test(`${language}, ${theme}, ${width} px`, async () => {
          const { page, text, button, words, close } = await explain(SPF, { zone: unlisted, language, theme, width });
          const fits = async (what: string): Promise<void> => {
            // The strip cuts the subject short, and says so.
            assert.deepEqual((await page.evaluate<string[]>(TOO_WIDE)).filter((one) => !one.startsWith('BDI: Contrat 2027')), []);
            assert.deepEqual(await page.evaluate<string[]>(TOO_SMALL), []);
            if (width === 320) assert.deepEqual(await violationsOf(page), []);
            const folder = process.env['SHOTS'];
            if (folder !== undefined) await page.screenshot({ path: `${folder}/${what}-${language}-${theme}-${width}.png`, fullPage: true });
          };
          await button(text.say('ui.consent.start')).waitFor();
          await fits('consent');
          await button(text.say('ui.consent.start')).click();
          await page.getByRole('heading', { name: plain(text.say('live.title.confirmed')) }).waitFor();
          await fits('confirmed');
          await page.locator('[data-press=request]').click();
          await page.getByRole('checkbox', { name: plain(text.say('live.request.join')) }).waitFor();
          assert.ok((await words()).includes('v=spf1 include:spf.boutique.example include:mx.ovh.com -all'), 'the request names the record to publish');
          await fits('request');
          await page.getByRole('checkbox', { name: plain(text.say('live.request.join')) }).uncheck();
          assert.ok(!(await words()).includes('include:mx.ovh.com'), 'unless it is not wanted');
          await close();
        });
      }
    }
  }
});
