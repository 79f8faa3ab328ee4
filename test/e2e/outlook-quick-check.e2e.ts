/** "Quick check" in the ribbon: no pane, one message in the bar, and Outlook is told that it is over. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../src/locales/fr/diagnosis/index';
import { createTranslator } from '../../src/locales/translate';
import { answerTo } from '../dns-over-https';
import { received } from '../outlook-host/items';
import type { PresetId, Scene } from '../outlook-host/scene';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { DOMAIN, healthy } from '../unit/core/diagnostics/zones';
import type { Zone } from '../unit/core/diagnostics/zone';
import { specimen } from './harness';
import { OutlookHarness, type OutlookPane } from './outlook-harness';

const en = createTranslator(english, 'en');
const fr = createTranslator(french, 'fr');

/** What the emulation refuses to let out, where no test plays it. */
const REFUSED = /request to https:|policy: connect-src https:|Failed to load resource|net::ERR/;

const opened = received(specimen('messages/postfix/mailbox-full.eml'));
const good = healthy['Exchange Server behind a gateway']?.zone ?? {};

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

/** Calls of `notificationMessages.replaceAsync` on the wire. */
const REPLACE = 'call 35';

const bar = (pane: OutlookPane): readonly { readonly type: number; readonly message: string; readonly key: string }[] =>
  pane.calls.filter(({ name }) => name === REPLACE).map(({ parameters }) => parameters as { readonly type: number; readonly message: string; readonly key: string });

async function press(scene: Partial<Scene> & Pick<Scene, 'preset'>, zone: Zone | null) {
  const pane = await outlook.open(scene);
  const asked = new Set<string>();
  if (zone !== null) {
    await pane.page.route(/^https:\/\/(?:cloudflare-dns\.com|dns\.google|doh\.sb)\//, async (route) => {
      asked.add(new URL(route.request().url()).host);
      const { message } = await answerTo(route.request().url(), resolverOf(zone));
      await route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*', 'content-type': 'application/dns-message' }, body: message });
    });
  }
  const started = Date.now();
  const { status } = await pane.runFunction('quickCheck', 'commands.html');
  assert.equal(status, 0);
  assert.ok(Date.now() - started < 25_000);
  const messages = bar(pane);
  for (const { message, key } of messages) {
    assert.ok(message.length <= 150, message);
    assert.equal(key, messages[0]?.key, 'one message, replaced');
  }
  return { pane, messages, asked };
}

describe('quick check', () => {
  for (const preset of ['exchange-online', 'new-outlook', 'exchange-2019', 'mailbox-1.8', 'mailbox-1.3'] satisfies PresetId[]) {
    test(`${preset}: progress first, then one finding`, async () => {
      const zone = { ...good, [`_dmarc.${DOMAIN}`]: { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } };
      const { pane, messages } = await press({ preset, opened }, zone);
      const [PROGRESS, INFORMATION] = [1, 0];
      assert.deepEqual(messages.map(({ type }) => type), [PROGRESS, INFORMATION]);
      assert.equal(messages[0]?.message, en.say('account.quick.running'));
      assert.ok(messages[1]?.message.includes(':'), messages[1]?.message);
      await pane.close(REFUSED);
    });
  }

  test('the DNS service that the settings of the mailbox name is the only one that is asked', async () => {
    const { pane, messages, asked } = await press({ preset: 'exchange-online', opened, roamingSettings: { 'bounce-doctor.settings': { dnsService: 'google' } } }, good);
    assert.equal(messages.length, 2);
    assert.deepEqual([...asked], ['dns.google']);
    await pane.close(REFUSED);
  });

  test('no network: it ends, in French where Outlook is, and accuses nobody', async () => {
    const { pane, messages } = await press({ preset: 'exchange-online', opened, language: 'fr-FR' }, null);
    assert.equal(messages.at(-1)?.message, fr.say('account.quick.nothingTold'));
    await pane.close(REFUSED);
  });

  test('nothing is open: a clean end', async () => {
    const { pane } = await press({ preset: 'exchange-online', opened: 'no-item' }, null);
    await pane.close(REFUSED);
  });
});
