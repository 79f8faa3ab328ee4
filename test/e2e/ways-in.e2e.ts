/** Every way to hand over a notice leads to the same explanation. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { fixturesFolder } from '../../tools/corpus';
import { explanationOf, Harness, heading, plain, specimen, type OpenPane } from './harness';

const TYPO = 'messages/postfix/unknown-address-typo.eml';
const FULL = 'messages/postfix/mailbox-full.eml';
const FRENCH_TEXT = 'messages/exchange-online/pasted-french.txt';
const VISUAL_HTML = 'messages/exchange-online/pasted-html.html';

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

/** The heading that a specimen must lead to. */
const titleOf = (pane: OpenPane, path: string): string => plain(pane.text.text(explanationOf(path).title));

async function awaitTitle(pane: OpenPane, path: string): Promise<void> {
  await pane.page.getByRole('heading', { level: 1, name: titleOf(pane, path), exact: true }).waitFor();
}

test('start screen: title, file button, paste row, nothing sent', async () => {
  const pane = await harness.openPane({ language: 'fr' });
  assert.equal(plain(await heading(pane.page)), plain(pane.text.say('ui.start.title')));
  assert.ok(await pane.page.getByRole('button', { name: plain(pane.text.say('actions.chooseFile')) }).isVisible());
  assert.ok(await pane.page.getByRole('button', { name: plain(pane.text.say('ui.start.paste')) }).isVisible());
  assert.equal(await pane.page.locator('html').getAttribute('lang'), 'fr');
  await pane.close();
});

test('a file dragged onto the pane by the browser itself', async () => {
  const pane = await harness.openPane();
  const protocol = await pane.page.context().newCDPSession(pane.page);
  const data = { items: [], files: [join(fixturesFolder, TYPO)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await protocol.send('Input.dispatchDragEvent', { type, x: 160, y: 500, data });
  }
  await awaitTitle(pane, TYPO);
  await pane.close();
});

test('the file chooser', async () => {
  const pane = await harness.openPane();
  const choosing = pane.page.waitForEvent('filechooser');
  await pane.page.getByRole('button', { name: pane.text.say('actions.chooseFile') }).click();
  await (await choosing).setFiles(join(fixturesFolder, FULL));
  await awaitTitle(pane, FULL);
  await pane.close();
});

test('text pasted anywhere', async () => {
  const pane = await harness.openPane({ language: 'fr' });
  await pane.paste(new TextDecoder().decode(specimen(FRENCH_TEXT)));
  await awaitTitle(pane, FRENCH_TEXT);
  await pane.close();
});

test('text pasted with the keyboard', async () => {
  const pane = await harness.openPane({ language: 'fr' });
  await pane.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(new TextDecoder().decode(specimen(FRENCH_TEXT)))})`);
  await pane.page.keyboard.press('ControlOrMeta+V');
  await awaitTitle(pane, FRENCH_TEXT);
  await pane.close();
});

test('HTML pasted anywhere', async () => {
  const pane = await harness.openPane();
  await pane.paste(new TextDecoder().decode(specimen(VISUAL_HTML)), 'text/html');
  await awaitTitle(pane, VISUAL_HTML);
  await pane.close();
});

test('text typed into the paste page', async () => {
  const pane = await harness.openPane({ language: 'fr' });
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.start.paste')) }).click();
  await pane.page.getByRole('textbox').fill(new TextDecoder().decode(specimen(FRENCH_TEXT)));
  await pane.page.getByRole('button', { name: plain(pane.text.say('actions.explainText')) }).click();
  await awaitTitle(pane, FRENCH_TEXT);
  await pane.close();
});

test('dropping on an explanation explains the new one', async () => {
  const pane = await harness.explain(TYPO);
  await awaitTitle(pane, TYPO);
  await pane.drop(FULL);
  await awaitTitle(pane, FULL);
  await pane.close();
});

test('several files: the first is explained, and the pane says so', async () => {
  const pane = await harness.openPane();
  await pane.drop(FULL, TYPO, FULL);
  await awaitTitle(pane, FULL);
  assert.ok(plain(await pane.page.getByRole('main').innerText()).includes(plain(pane.text.say('ui.strip.leftAside', { count: 2 }))));
  await pane.close();
});

for (const [path, trouble] of [['not-messages/empty.eml', 'empty'], ['not-messages/picture.bin', 'binary']] as const) {
  test(`${path}: told what is read, and the way in stays open`, async () => {
    const pane = await harness.explain(path);
    const alert = plain(await pane.page.getByRole('alert').innerText());
    assert.ok(alert.includes(plain(pane.text.text({ key: `ui.trouble.${trouble}.title` }))), alert);
    await pane.drop(FULL);
    await awaitTitle(pane, FULL);
    await pane.close();
  });
}

test('language and theme of the address', async () => {
  const pane = await harness.openPane({ language: 'fr', theme: 'dark' });
  const background = await pane.page.evaluate<string>('getComputedStyle(document.querySelector("main").closest("[dir], .fui-FluentProvider")).backgroundColor');
  const channels = background.match(/\d+/g)?.map(Number) ?? [];
  assert.ok(channels.slice(0, 3).every((channel) => channel < 80), background);
  await pane.close();
});
