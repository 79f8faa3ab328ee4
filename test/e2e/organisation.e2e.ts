/** What an organisation configures beside the page, and which DNS service a user chooses, in the build. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../src/locales/fr/diagnosis/index';
import { catalog as englishCatalog } from '../../src/locales/en/index';
import { catalog as frenchCatalog } from '../../src/locales/fr/index';
import { createTranslator } from '../../src/locales/translate';
import { answerTo } from '../dns-over-https';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { DOMAIN, healthy } from '../unit/core/diagnostics/zones';
import { Harness, plain, specimen, TOO_SMALL, TOO_WIDE, violationsOf, type LanguageTag } from './harness';

const texts = {
  en: createTranslator({ ...englishCatalog, ...english }, 'en'),
  fr: createTranslator({ ...frenchCatalog, ...french }, 'fr'),
};

const { zone } = healthy['OVH Hosted Exchange'] ?? { zone: {} };

/** Its offer claims the exchangers of the zone; its DNS service is one that the policy of the page allows. */
const OWN = JSON.stringify({
  resolvers: ['https://doh.sb/dns-query'],
  profiles: [{ id: 'our-mail', name: 'Mail of Atelier Martin', recognisedBy: { exchangers: ['mx#.mail.ovh.net'] }, isExchange: true }],
}, null, 1);

const FAULTY = '{ "profiles": [\n{ "id": "our-mail", "name": "Ours", "webmial": null },\n{ "id": "generic", "name": "Ours" }\n] }';

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

/** The pane, with the services outside and the file beside the page played by the test. */
async function open({ file = null, language = 'en', settings = {}, width = 320 }: { readonly file?: string | null; readonly language?: LanguageTag; readonly settings?: object; readonly width?: number } = {}) {
  const { page, check, context } = await harness.openPage({ language, width });
  const asked = new Set<string>();
  let fetched = 0;
  const cors = { 'access-control-allow-origin': '*' };
  await page.route((url) => url.origin !== harness.origin, async (route) => {
    const address = route.request().url();
    const { host, searchParams } = new URL(address);
    if (!searchParams.has('dns')) return route.fulfill({ status: 404, headers: cors, body: '' });
    asked.add(host);
    const { message } = await answerTo(address, resolverOf(zone));
    return route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/dns-message' }, body: message });
  });
  await page.route('**/profiles.json', (route) => {
    fetched += 1;
    return file === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ status: 200, contentType: 'application/json', body: file });
  });
  await page.addInitScript(`localStorage.getItem('bounce-doctor.settings') ?? localStorage.setItem('bounce-doctor.settings', ${JSON.stringify(JSON.stringify(settings))})`);
  await page.goto(`${harness.origin}/taskpane.html?lang=${language}`);
  const text = texts[language];
  const press = (name: string): Promise<void> => page.getByRole('button', { name: plain(name), exact: true }).click();
  return {
    page, text, asked, press,
    fetched: () => fetched,
    words: async () => plain(await page.locator('main').innerText()),
    checkAccount: async () => {
      await press(text.say('ui.areas.account'));
      await page.getByRole('textbox').fill(`claire@${DOMAIN}`);
      await press(text.say('account.ready.start'));
      await page.getByRole('combobox', { name: plain(text.say('account.result.myOffer')) }).waitFor();
    },
    // A registry, webmail or status page that is not played here answers 404, which the browser writes on the console.
    close: async (mayBeMissing = false) => { await context.close(); if (!mayBeMissing) check(); },
  };
}

describe('the file beside the page', () => {
  test('an offer of the organisation is recognised, named, and stands first in the list; its DNS service is asked, and no other', async () => {
    const pane = await open({ file: OWN });
    await pane.checkAccount();
    assert.ok((await pane.words()).includes(plain(pane.text.say('account.result.offer', { offer: 'Mail of Atelier Martin' }))));
    const offers = await pane.page.getByRole('combobox').locator('option').allInnerTexts();
    assert.deepEqual(offers.slice(0, 3), [pane.text.say('account.result.recognise'), 'Mail of Atelier Martin', 'OVHcloud Hosted Exchange']);
    assert.deepEqual([...pane.asked], ['doh.sb']);
    await pane.page.getByRole('combobox').selectOption('our-mail');
    await pane.page.getByText(plain(pane.text.say('account.result.offerBy.chosen'))).waitFor();
    assert.equal(pane.fetched(), 1, 'once for each page');
    await pane.close(true);
  });

  test('Settings names the DNS service of the organisation', async () => {
    const pane = await open({ file: OWN });
    await pane.press(pane.text.say('ui.areas.settings'));
    await pane.page.getByText(plain(pane.text.say('ui.settings.dnsOwn', { names: 'doh.sb' }))).waitFor({ state: 'attached' });
    await pane.close();
  });

  test('without it nothing is different, and nothing is said', async () => {
    const pane = await open({ settings: { managesDomain: true } });
    await pane.checkAccount();
    assert.ok((await pane.words()).includes('OVHcloud'));
    assert.ok(pane.asked.has('cloudflare-dns.com'), 'the first of the usual ones');
    assert.equal(await pane.page.locator('[data-press="own-file"]').count(), 0);
    assert.equal(pane.fetched(), 1);
    await pane.close(true);
  });

  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    for (const width of [320, 160]) {
      test(`whoever manages the domain sees one line, and the lines of the file one press below (${language}, ${width} px)`, async () => {
        const pane = await open({ file: FAULTY, language, width, settings: { managesDomain: true } });
        const { text, page } = pane;
        await pane.press(text.say('ui.areas.account'));
        await pane.press(text.say('ownFile.summary', { name: 'profiles.json', count: 2 }));
        const faults = await page.locator('main li').allInnerTexts();
        assert.deepEqual(faults.map(plain), [
          text.say('ownFile.fault', { line: 2, column: 37, path: 'profiles[0].webmial', sentence: text.say('ownFile.codes.unknown-field', { field: 'webmial' }) }),
          text.say('ownFile.fault', { line: 3, column: 9, path: 'profiles[1].id', sentence: text.say('ownFile.codes.own-id', { id: 'generic' }) }),
        ].map(plain));
        assert.deepEqual(await page.evaluate(TOO_WIDE), []);
        assert.deepEqual(await page.evaluate(TOO_SMALL), []);
        if (width === 320) assert.deepEqual(await violationsOf(page), []);
        const folder = process.env['SHOTS'];
        if (folder !== undefined) await page.screenshot({ path: `${folder}/own-file-${language}-${width}.png`, fullPage: true });
        await pane.close();
      });
    }
  }

  test('nobody else is told', async () => {
    const pane = await open({ file: FAULTY });
    await pane.press(pane.text.say('ui.areas.account'));
    await pane.checkAccount();
    assert.equal(await pane.page.locator('[data-press="own-file"]').count(), 0);
    await pane.close(true);
  });
});

describe('the DNS service in Settings', () => {
  test('a live look at an explanation asks the same one', async () => {
    const pane = await open({ settings: { dnsService: 'dns-sb', liveChecks: 'always' } });
    await pane.page.setInputFiles('input[type=file]', { name: 'notice.eml', mimeType: 'message/rfc822', buffer: Buffer.from(specimen('messages/postfix/spf-refused.eml')) });
    const titles = (['confirmed', 'refuted', 'looked', 'untold'] as const).map((one) => plain(pane.text.say(`live.title.${one}`)));
    await pane.page.getByRole('heading', { name: new RegExp(`^(?:${titles.join('|')})`) }).first().waitFor();
    assert.deepEqual([...pane.asked], ['doh.sb']);
    await pane.close(true);
  });

  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    test(`Google, once chosen, is the only one that is asked, also after a reload (${language})`, async () => {
      const pane = await open({ language });
      const { page, text } = pane;
      await pane.press(text.say('ui.areas.settings'));
      const choice = page.getByRole('combobox', { name: plain(text.say('ui.settings.dnsService')) });
      await choice.waitFor();
      assert.deepEqual((await choice.locator('option').allInnerTexts()).map(plain), [plain(text.say('ui.settings.dnsUsual', { names: 'Cloudflare, Google, DNS.SB' })), 'Cloudflare', 'Google', 'DNS.SB']);
      await page.getByText(plain(text.say('ui.settings.dnsServiceHint'))).waitFor();
      await choice.selectOption('google');
      await page.getByText(plain(text.say('ui.settings.dnsServiceAlone'))).waitFor();
      const folder = process.env['SHOTS'];
      if (folder !== undefined) await page.screenshot({ path: `${folder}/dns-service-${language}.png`, fullPage: true });
      await page.reload();
      await pane.checkAccount();
      assert.deepEqual([...pane.asked], ['dns.google']);
      await pane.press(text.say('ui.privacy.more'));
      await page.getByRole('heading', { level: 1, name: plain(text.say('ui.sent.title')) }).waitFor();
      assert.match(await pane.words(), new RegExp(`${DOMAIN} MX, (?:to|vers) dns\\.google`));
      assert.doesNotMatch(await pane.words(), /cloudflare-dns|doh\.sb/);
      await pane.close(true);
    });
  }
});
