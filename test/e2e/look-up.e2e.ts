/** Looking up a code in the pane: what the tables know, without a mail and without a network. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { explainEntry, groupByService, lookUpCode } from '../../src/app/look-up-code';
import { Harness, heading, plain, TOO_SMALL, TOO_WIDE, violationsOf, type OpenPane, type PaneOptions } from './harness';

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

async function openLookUp(options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await harness.openPane(options);
  await pane.page.getByRole('button', { name: plain(pane.text.say('lookUp.title')) }).click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.title')), exact: true }).waitFor();
  return pane;
}

/** What the pane must show, worked out here from the same tables. */
const expected = (pane: OpenPane, typed: string) => lookUpCode(typed, pane.text) ?? [];
const titleOf = (pane: OpenPane, typed: string): string => {
  const [first] = expected(pane, typed);
  assert.ok(first);
  return plain(pane.text.text(explainEntry(first.entry, pane.text).title));
};

const results = (pane: OpenPane) => pane.page.getByRole('main').getByRole('listitem').getByRole('button');

test('a code, its page, and back to the row that was pressed', async () => {
  const pane = await openLookUp({ language: 'fr' });
  const field = pane.page.getByRole('searchbox', { name: plain(pane.text.say('lookUp.label')) });
  await field.fill('5.7.520');
  await results(pane).filter({ hasText: '5.7.520' }).first().click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.code.title')) }).waitFor();
  await pane.page.getByRole('heading', { level: 2, name: titleOf(pane, '5.7.520'), exact: true }).waitFor();
  assert.ok(await pane.page.getByText('Exchange Online', { exact: true }).isVisible());
  // Where the row comes from: named by its host, and opened by nobody but the user.
  const source = expected(pane, '5.7.520')[0]?.entry.source ?? '';
  const link = pane.page.getByRole('link').last();
  assert.equal(await link.getAttribute('href'), source);
  assert.ok((await link.innerText()).includes(new URL(source).hostname));
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.back')) }).click();
  assert.equal(await field.inputValue(), '5.7.520');
  assert.match(await pane.page.evaluate('document.activeElement.dataset.press'), /^code-exchange-online\/5\.7\.520/);
  await pane.close();
});

test('results by service, twenty at first; the number is said', async () => {
  const pane = await openLookUp();
  await pane.page.getByRole('searchbox').fill('5.7');
  const all = expected(pane, '5.7');
  assert.ok(all.length > 20);
  await pane.page.getByRole('status').filter({ hasText: plain(pane.text.say('lookUp.found', { count: all.length })) }).waitFor();
  assert.equal(await results(pane).count(), 20);
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.several.showOthers', { count: all.length - 20 })) }).click();
  assert.equal(await results(pane).count(), all.length);
  const services = groupByService(all).map(({ service }) => plain(service ?? pane.text.say('lookUp.everyServer')));
  assert.deepEqual((await pane.page.getByRole('heading', { level: 2 }).allInnerTexts()).map(plain), services);
  await pane.close();
});

test('with the keys alone, and without a network', async () => {
  const pane = await harness.openPane({ language: 'fr' });
  // What the page loads comes from the host of the pane, when it is opened: from then on nothing is needed.
  let pending = 0;
  pane.page.on('request', () => { pending += 1; });
  const ended = (): void => { pending -= 1; };
  pane.page.on('requestfinished', ended);
  pane.page.on('requestfailed', ended);
  const row = pane.page.getByRole('button', { name: plain(pane.text.say('lookUp.title')) });
  await row.focus();
  await pane.page.keyboard.press('Enter');
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.title')), exact: true }).waitFor();
  for (let quiet = 0; quiet < 5; quiet = pending > 0 ? 0 : quiet + 1) await pane.page.waitForTimeout(100);
  await pane.page.context().setOffline(true);
  await pane.page.keyboard.press('Tab');
  await pane.page.keyboard.type('boite pleine');
  await results(pane).first().waitFor();
  await pane.page.keyboard.press('Tab');
  await pane.page.keyboard.press('Enter');
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.code.title')) }).waitFor();
  await pane.page.getByRole('heading', { level: 2, name: titleOf(pane, 'boite pleine'), exact: true }).waitFor();
  await pane.close();
});

test('from the details the code of the notice is looked up at once, and Back leads through the results', async () => {
  const pane = await harness.explain('messages/postfix/mailbox-full.eml');
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.details')) }).click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('ui.details.title')) }).waitFor();
  await pane.page.getByRole('button', { name: plain(pane.text.say('lookUp.title')) }).click();
  const typed = await pane.page.getByRole('searchbox').inputValue();
  assert.match(typed, /^\d\.\d\.\d+$/);
  await results(pane).first().click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.code.title')) }).waitFor();
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.back')) }).click();
  assert.equal(await heading(pane.page), plain(pane.text.say('lookUp.title')));
  await pane.close();
});

test('words that nothing matches, and markup, are words', async () => {
  const pane = await openLookUp();
  await pane.page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> 7.7.7');
  await pane.page.getByRole('main').getByText(plain(pane.text.say('lookUp.none'))).waitFor();
  assert.equal(await results(pane).count(), 0);
  await pane.close();
});

for (const language of ['en', 'fr'] as const) {
  test(`no violation, nothing too wide, from 160 to 320 px: ${language}`, async () => {
    const pane = await openLookUp({ language });
    const fits = async (): Promise<void> => {
      assert.deepEqual(await violationsOf(pane.page), []);
      for (const width of [160, 250, 320]) {
        await pane.page.setViewportSize({ width, height: 760 });
        assert.deepEqual(await pane.page.evaluate(TOO_WIDE), [], `${width} px`);
        assert.deepEqual(await pane.page.evaluate(TOO_SMALL), [], `${width} px`);
      }
    };
    await fits();
    await pane.page.getByRole('searchbox').fill('5.7.1');
    await results(pane).first().waitFor();
    await fits();
    await pane.page.getByRole('searchbox').fill('S3140');
    await results(pane).filter({ hasText: 'S3140' }).click();
    await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.code.title')) }).waitFor();
    await fits();
    await pane.close();
  });
}
