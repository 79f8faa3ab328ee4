/** "Check my account" in the ribbon: the pane opens at the account, and starts at once for the mailbox that Outlook shows. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../src/locales/fr/diagnosis/index';
import { catalog as englishCatalog } from '../../src/locales/en/index';
import { catalog as frenchCatalog } from '../../src/locales/fr/index';
import { createTranslator } from '../../src/locales/translate';
import { doors, pageOf } from '../../tools/manifests/doors';
import { answerTo } from '../dns-over-https';
import { received } from '../outlook-host/items';
import type { PresetId } from '../outlook-host/scene';
import { fromOutside, noticeFrom } from '../unit/core/diagnostics/messages';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { DOMAIN, healthy } from '../unit/core/diagnostics/zones';
import { specimen } from './harness';
import { OutlookHarness, type OutlookPane } from './outlook-harness';

const en = createTranslator({ ...englishCatalog, ...english }, 'en');
const fr = createTranslator({ ...frenchCatalog, ...french }, 'fr');

const door = doors.find(({ id }) => id === 'check');
const page = door?.opens === 'pane' ? pageOf(door) : '';

/** The emulation lets nothing out: what a check asks is refused there until a test plays it. A server of one's own is for its administrator to add to the policy. */
const REFUSED = /request to https:|policy: connect-src https:|Failed to load resource|net::ERR/;

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

/** From now on the DNS answers from a zone, and every other service with a page. */
async function playServices(pane: OutlookPane): Promise<readonly string[]> {
  const asked: string[] = [];
  const cors = { 'access-control-allow-origin': '*' };
  await pane.page.route(/^https:\/\/(?:cloudflare-dns\.com|dns\.google|doh\.sb)\//, async (route) => {
    const { message, question } = await answerTo(route.request().url(), resolverOf(healthy['OVH Hosted Exchange']?.zone ?? {}));
    asked.push(question);
    await route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/dns-message' }, body: message });
  });
  await pane.page.route(/^https:\/\/(?:web-cloud|[\w-]+\.mail\.ovh|outlook\.office\.com|www\.ovhcloud)/, (route) =>
    route.fulfill({ status: 200, headers: { ...cors, 'content-type': 'application/json' }, body: '{"incidents":[],"scheduled_maintenances":[]}' }));
  return asked;
}

describe('check my account', () => {
  for (const preset of ['exchange-online', 'new-outlook', 'exchange-2019', 'mailbox-1.8', 'mailbox-1.3'] satisfies PresetId[]) {
    test(`${preset}: starts by itself, accuses nobody without an answer, and tells once there is one`, async () => {
      const pane = await outlook.open({ preset, page, opened: received(specimen('messages/postfix/mailbox-full.eml')) });
      await pane.awaitTitle(en.say('account.result.nothingTold'));
      assert.ok(!(await pane.words()).includes(en.say('account.states.failed')));
      const asked = await playServices(pane);
      await pane.button(en.say('account.result.retry')).click();
      await pane.awaitWords(en.say('account.result.again'));
      assert.ok(asked.includes(`${DOMAIN} MX`), 'the domain of the mailbox is asked about');
      assert.ok(asked.every((question) => !question.includes('claire')), 'no local part leaves');
      await pane.close(REFUSED);
    });
  }

  const NO_STORAGE = 'Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("Access is denied", "SecurityError"); } });';

  for (const keeps of [true, false]) {
    test(`in French where Outlook is; pressed again where the browser ${keeps ? 'keeps the result for the tab, that is shown' : 'keeps nothing, it checks afresh'}`, async () => {
      const notice = received(specimen('messages/postfix/mailbox-full.eml'));
      const pane = await outlook.open({ preset: 'exchange-online', page, language: 'fr-FR', opened: notice, ...keeps ? {} : { before: NO_STORAGE } });
      await pane.awaitTitle(fr.say('account.result.nothingTold'));
      await playServices(pane);
      await pane.button(fr.say('account.result.retry')).click();
      await pane.awaitWords(fr.say('account.result.again'));
      const title = await pane.heading();
      const asked = await playServices(pane);
      await pane.pressRibbon(page);
      await pane.awaitWords(fr.say('account.result.again'));
      assert.equal(await pane.heading(), title);
      assert.equal(asked.includes(`${DOMAIN} MX`), !keeps);
      await pane.close(REFUSED);
    });
  }

  test('an open notice is explained in the other area, without taking the pane away', async () => {
    const pane = await outlook.open({ preset: 'exchange-online', page, opened: received(specimen('messages/postfix/mailbox-full.eml')) });
    await pane.awaitTitle(en.say('account.result.nothingTold'));
    await pane.frame().getByRole('navigation').getByRole('button', { name: en.say('ui.areas.message') }).click();
    await pane.awaitExplanation('messages/postfix/mailbox-full.eml');
    await pane.close(REFUSED);
  });

  /** Checks the account beside a message, and opens the page of one check that stands among those of an outcome. */
  async function checkBeside(message: Uint8Array, preset: PresetId, check: 'receiving-evidence' | 'spf-sender-address', folded = /checks? passed/): Promise<OutlookPane> {
    const pane = await outlook.open({ preset, page, opened: received(message) });
    await pane.awaitTitle(en.say('account.result.nothingTold'));
    await playServices(pane);
    await pane.button(en.say('account.result.retry')).click();
    await pane.awaitWords(en.say('account.result.again'));
    const row = pane.frame().getByRole('button', { name: en.say(`checks.${check}.name`) });
    if (await row.count() === 0) await pane.frame().getByRole('button', { name: folded }).click();
    await row.click();
    await pane.awaitTitle(en.say(`checks.${check}.name`));
    return pane;
  }

  for (const preset of ['exchange-online', 'new-outlook', 'mailbox-1.8'] satisfies PresetId[]) {
    test(`${preset}: an open message from outside shows which server took it, when, and what was found of the sender`, async () => {
      const pane = await checkBeside(fromOutside(), preset, 'receiving-evidence');
      await pane.awaitWords('The open message came in by mx1.mail.ovh.net, from out.nordlog.example');
      await pane.awaitWords('within 6 seconds');
      await pane.awaitWords('spf=pass smtp.mailfrom=nordlog.example');
      assert.ok(!(await pane.words()).includes('forged.example'), 'what the sender wrote is not believed');
      await pane.close(REFUSED);
    });
  }

  test('exchange-2019 lets an add-in without the right to the mailbox see no header: could not tell, and why', async () => {
    const pane = await checkBeside(fromOutside(), 'exchange-2019', 'receiving-evidence', /without an answer/);
    await pane.awaitWords(en.say('checking.unknown.no-right'));
    await pane.awaitWords(en.say('advice.steps.openReceived'));
    await pane.close(REFUSED);
  });

  test('an open notice tells the sending server, which the record is held against; the servers of the offer come first', async () => {
    const pane = await checkBeside(noticeFrom('198.51.100.99'), 'exchange-online', 'spf-sender-address');
    await pane.awaitWords('The server 198.51.100.99, seen by mx.nordlog.example,');
    await pane.awaitWords('v=spf1 include:mx.ovh.com ~all');
    await pane.awaitWords(en.say('advice.steps.repairFirst'));
    await pane.close(REFUSED);
  });
});
