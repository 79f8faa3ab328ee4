/** Room in the mailbox and the test message, through the own mail server of the account, in the administrator edition. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../src/locales/fr/diagnosis/index';
import { catalog as englishCatalog } from '../../src/locales/en/index';
import { catalog as frenchCatalog } from '../../src/locales/fr/index';
import { createTranslator, type Translator } from '../../src/locales/translate';
import { doors, pageOf } from '../../tools/manifests/doors';
import { answerTo } from '../dns-over-https';
import { received } from '../outlook-host/items';
import { defaultScene, type EmulatedMailbox, type Scene } from '../outlook-host/scene';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { healthy } from '../unit/core/diagnostics/zones';
import { plain, specimen } from './harness';
import { OutlookHarness, type OutlookPane } from './outlook-harness';

const en = createTranslator({ ...englishCatalog, ...english }, 'en');
const fr = createTranslator({ ...frenchCatalog, ...french }, 'fr');

const door = doors.find(({ id }) => id === 'check');
const page = door?.opens === 'pane' ? pageOf(door) : '';

/** Services that the emulation does not let out. */
const REFUSED = /request to https:|policy: connect-src https:|Failed to load resource|net::ERR/;

/** A look at the mailbox takes 20 seconds at most, and what follows some more. */
const LONG_MS = 32_000;

const GB = 1024 ** 2;

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

/** A checked account whose server answers this way, with everything on its result unfolded. */
async function checked(mailbox: Partial<EmulatedMailbox>, more: Partial<Scene> = {}, text: Translator = en): Promise<OutlookPane> {
  const pane = await outlook.open({
    preset: 'exchange-2019', page, permission: 'ReadWriteMailbox', opened: received(specimen('messages/postfix/mailbox-full.eml')), mailbox: { ...defaultScene.mailbox, ...mailbox }, ...more,
  });
  let asked = 0;
  await pane.page.route(/^https:\/\/(?:cloudflare-dns\.com|dns\.google|doh\.sb)\//, async (route) => {
    const { message } = await answerTo(route.request().url(), resolverOf(healthy['OVH Hosted Exchange']?.zone ?? {}));
    asked += 1;
    await route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*', 'content-type': 'application/dns-message' }, body: message });
  });
  const over = pane.frame().getByRole('button', { name: text.say('account.result.again') }).or(pane.frame().getByRole('button', { name: text.say('account.result.retry') }));
  await over.first().click({ timeout: LONG_MS });
  await pane.awaitWords(text.say('account.result.byHand'), LONG_MS);
  assert.ok(asked > 0);
  return pane;
}

/** Opens the page of a check, wherever it is listed. */
async function openCheck(pane: OutlookPane, name: string): Promise<void> {
  const row = pane.frame().locator('button[data-press]', { hasText: name });
  const folded = pane.frame().locator('main button[aria-expanded="false"]');
  while (await row.count() === 0 && await folded.count() > 0) await folded.first().click();
  await row.first().click();
  await pane.awaitTitle(name);
}

const quota = (code: string, values: Readonly<Record<string, string>>): string => en.text({
  key: `checks.mailbox-quota.codes.${code}`, values: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, key === 'percent' ? Number(text) : { kind: 'size', text }])),
});

describe('room in the mailbox', () => {
  test('enough, nearly none, none: said in sizes, with what to do', async () => {
    const full = await checked({ folders: [52 * GB * 1024], limits: [45 * GB, 48 * GB, 50 * GB] });
    const sentence = quota('full', { used: String(52 * GB * 1024), limit: String(50 * GB * 1024) });
    assert.match(sentence, /52 GB, above the limit of 50 GB/);
    await full.awaitWords(sentence);
    await openCheck(full, en.say('checks.mailbox-quota.name'));
    await full.awaitWords(en.say('advice.steps.emptyDeleted'));
    await full.close(REFUSED);

    const nearly = await checked({ folders: [40 * GB * 1024, 6 * GB * 1024], limits: [45 * GB, 48 * GB, 50 * GB] });
    await nearly.awaitWords(quota('nearly-full', { used: String(46 * GB * 1024), limit: String(48 * GB * 1024), percent: '95' }));
    await nearly.close(REFUSED);

    const fine = await checked({ limits: [45 * GB, 48 * GB, 50 * GB] });
    await openCheck(fine, en.say('checks.mailbox-quota.name'));
    await fine.awaitWords(quota('room', { used: '1000000000', limit: String(48 * GB * 1024), percent: '1' }));
    await fine.close(REFUSED);
  });

  for (const [name, mailbox, more, reason] of [
    ['the server keeps its limits to itself', {}, {}, 'unavailable'],
    ['a SOAP fault', { refuses: 'fault' }, {}, 'unavailable'],
    ['the server denies it', { refuses: 'ErrorAccessDenied' }, {}, 'no-right'],
    ['the user edition', {}, { permission: 'ReadItem' }, 'no-right'],
  ] satisfies readonly (readonly [string, Partial<EmulatedMailbox>, Partial<Scene>, 'unavailable' | 'no-right'])[]) {
    test(`${name}: could not tell, and nobody is accused`, async () => {
      const pane = await checked(mailbox, more);
      await openCheck(pane, en.say('checks.mailbox-quota.name'));
      await pane.awaitWords(en.say(`checking.unknown.${reason}`));
      assert.ok(!(await pane.words()).includes(en.say('account.states.failed')));
      await pane.close(REFUSED);
    });
  }
});

describe('test message', () => {
  test('nothing is sent by the check; by the press one is, in the language, and both copies are cleared away', async () => {
    const pane = await checked({}, { language: 'fr-FR' }, fr);
    assert.deepEqual(pane.messages(), []);
    await openCheck(pane, fr.say('checks.test-message.name'));
    await pane.awaitWords(fr.say('account.test.sendCaption'));
    await pane.button(fr.say('account.test.send')).click();
    await pane.awaitWords('Cela ne dit rien des autres serveurs.', LONG_MS);
    const messages = pane.messages();
    assert.deepEqual(messages.map(({ folder }) => folder), ['deleteditems', 'deleteditems']);
    assert.ok(messages.every(({ subject }) => /^Message d’essai [0-9a-f]{32}$/.test(subject)));
    assert.ok((await pane.words()).includes(plain(fr.say('account.privacy.testMessage'))));
    await pane.close(REFUSED);
  });

  test('a message that never comes in, and a server that falls silent: said in time, and accusing nobody', async () => {
    const pane = await checked({ delivery: 'never' });
    await openCheck(pane, en.say('checks.test-message.name'));
    await pane.button(en.say('account.test.send')).click();
    await pane.awaitWords('it did not reach your inbox', LONG_MS);
    assert.deepEqual(pane.messages().map(({ folder }) => folder), ['deleteditems']);
    pane.setFault('makeEwsRequestAsync', { kind: 'silent' });
    await pane.button(en.say('account.test.send')).click();
    await pane.awaitWords(en.say('checking.unknown.timeout'), LONG_MS);
    await pane.close(REFUSED);
  });

  test('without the right, a draft to an address that the user fills in', async () => {
    const pane = await checked({}, { permission: 'ReadItem', preset: 'exchange-online' });
    await openCheck(pane, en.say('checks.test-message.name'));
    assert.equal(await pane.button(en.say('account.test.send')).count(), 0);
    await pane.awaitWords(en.say('account.test.prepareCaption'));
    await pane.button(en.say('account.test.prepare')).click();
    await pane.awaitWords(en.say('drafts.said.opened'));
    const [form] = pane.forms;
    assert.equal(form?.['subject'], en.say('account.test.subject'));
    assert.ok(JSON.stringify(form).includes(en.say('account.test.toOutside')));
    assert.deepEqual(pane.messages(), []);
    await pane.close(REFUSED);
  });
});
