/** OVH's own result in the build: pasted on its page, merged with a check, contradicted, kept for a reload. */
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
import { DOMAIN, healthy, srv } from '../unit/core/diagnostics/zones';
import { Harness, plain, TOO_SMALL, TOO_WIDE, violationsOf, type PaneOptions } from './harness';

const texts = {
  en: createTranslator({ ...englishCatalog, ...english }, 'en'),
  fr: createTranslator({ ...frenchCatalog, ...french }, 'fr'),
};
const zone: Zone = { ...healthy['OVH Hosted Exchange']?.zone, [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('old-host.example')] } };

/** As the page of OVH's API shows it: the account is blocked, and the SRV record that ours objects to is found right. */
const RESULT = JSON.stringify({
  isSpammer: true, isSuspended: false, isLocked: false, connectiveOWA: true, isMxValid: true, isSrvValid: true, canReceiveEmail: true, canSendEmail: false, lastCheck: '2026-11-24T09:24:00Z',
}, null, 2);

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

/** A check of the domain that has one fault of its own, the services outside played by the test. */
async function checked({ language = 'en', theme = 'light', ...options }: PaneOptions) {
  const { page, check, context } = await harness.openPage({ language, ...options });
  const cors = { 'access-control-allow-origin': '*' };
  await page.route((url) => url.origin !== harness.origin, async (route) => {
    const address = route.request().url();
    if (address.includes('dns-query') || address.includes('dns.google')) {
      return route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/dns-message' }, body: (await answerTo(address, resolverOf(zone))).message });
    }
    return route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/json' }, body: JSON.stringify({ incidents: [], scheduled_maintenances: [] }) });
  });
  const text = texts[language];
  const awaitHeading = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name: plain(name) }).waitFor();
  await page.goto(`${harness.origin}/taskpane.html?lang=${language}&theme=${theme}`);
  await page.getByRole('button', { name: plain(text.say('ui.areas.account')) }).click();
  await page.getByRole('textbox').fill(DOMAIN);
  await page.getByRole('button', { name: plain(text.say('account.ready.start')) }).click();
  await awaitHeading(text.say('account.result.problems', { count: 1 }));
  const paste = async (pasted: string): Promise<void> => {
    await page.getByRole('textbox').fill(pasted);
    await page.getByRole('button', { name: plain(text.say('ovh.page.show')) }).click();
  };
  const words = async (): Promise<string> => plain(await page.locator('main').innerText());
  return { page, text, paste, words, awaitHeading, close: async () => { await context.close(); check(); } };
}

describe('a result that is pasted', () => {
  for (const language of ['en', 'fr'] as const) {
    test(`stands beside ours, under its own name, and survives a reload (${language})`, async () => {
      const { page, text, paste, words, awaitHeading, close } = await checked({ language });
      const sent = await page.evaluate<number>('performance.getEntriesByType("resource").length');
      await page.locator('[data-press="ovh"]').click();
      await awaitHeading(text.say('ovh.page.title'));
      for (const [pasted, why] of [['', text.say('ui.paste.empty')], ['<img src=x onerror=alert(1)>', text.say('ovh.page.unreadable')]] as const) {
        await paste(pasted);
        await page.getByText(plain(why)).waitFor();
      }
      await paste(`GET /email/exchange/a/service/b/account/claire@other.example/diagnostics\n${RESULT}`);
      await page.getByText('other.example').last().waitFor();
      await paste(RESULT);

      // The block and the message that did not leave are two more, in OVH's name; our own stays though OVH contradicts it.
      await awaitHeading(text.say('account.result.problems', { count: 3 }));
      assert.equal(await page.evaluate('document.activeElement?.tagName'), 'H1');
      const told = await words();
      for (const code of ['ovh-blocked', 'ovh-not-sent'] as const) assert.ok(told.includes(plain(text.say(`ovh.codes.${code}`))), code);
      for (const code of ['ovh-blocked', 'ovh-srv-valid', 'ovh-received', 'ovh-signed-in'] as const) assert.ok(told.includes(plain(text.say(`ovh.points.${code}`))), code);
      assert.ok(told.includes(plain(text.say('ovh.says.differs'))));
      assert.ok(told.includes(plain(text.say('ovh.row.replace'))));
      assert.equal(await page.evaluate<number>('performance.getEntriesByType("resource").length'), sent, 'nothing is asked for it');

      await page.locator('[data-press="account-blocked-for-spam"]').click();
      await awaitHeading(text.text({ key: 'checks.account-blocked-for-spam.name' }));
      const blocked = await words();
      assert.ok(blocked.includes(plain(text.say('effects.account-blocked-for-spam.ovh-blocked'))));
      assert.ok(blocked.includes(plain(text.say('ovh.steps.answerOvh'))));
      await page.getByRole('button', { name: plain(text.say('ui.back')) }).click();
      await page.locator('[data-press="autodiscover-srv"]').click();
      await awaitHeading(text.text({ key: 'checks.autodiscover-srv.name' }));
      const ours = await words();
      for (const sentence of [text.text({ key: 'checks.autodiscover-srv.codes.target' }), text.say('effects.autodiscover-srv.target'), text.say('ovh.codes.ovh-srv-valid'), text.say('ovh.says.differs')]) assert.ok(ours.includes(plain(sentence)), sentence);

      await page.goto(`${harness.origin}/taskpane.html?lang=${language}&area=account`);
      await awaitHeading(text.say('account.result.problems', { count: 3 }));
      await close();
    });
  }
});

describe('looks', () => {
  for (const [language, theme, width] of [['fr', 'light', 320], ['fr', 'dark', 320], ['en', 'light', 160]] as const) {
    test(`its page, the result, and two checks: ${language}, ${theme}, ${width} px`, async () => {
      const { page, text, paste, awaitHeading, close } = await checked({ language, theme, width });
      const fits = async (what: string): Promise<void> => {
        assert.deepEqual(await page.evaluate(TOO_WIDE), [], `${what}: nothing is too wide`);
        assert.deepEqual(await page.evaluate(TOO_SMALL), [], `${what}: nothing is too small`);
        if (width === 320) assert.deepEqual(await violationsOf(page), [], what);
        const folder = process.env['SHOTS'];
        if (folder !== undefined) await page.screenshot({ path: `${folder}/${what}-${language}-${theme}-${width}.png`, fullPage: true });
      };
      await page.locator('[data-press="ovh"]').click();
      await awaitHeading(text.say('ovh.page.title'));
      await paste('x');
      await fits('ovh-page');
      await paste(RESULT);
      await awaitHeading(text.say('account.result.problems', { count: 3 }));
      await fits('ovh-result');
      for (const check of ['account-blocked-for-spam', 'autodiscover-srv'] as const) {
        await page.locator(`[data-press="${check}"]`).click();
        await awaitHeading(text.text({ key: `checks.${check}.name` }));
        await fits(`ovh-${check}`);
        await page.getByRole('button', { name: plain(text.say('ui.back')) }).click();
      }
      await close();
    });
  }
});
