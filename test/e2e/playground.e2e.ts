/** The playground hands a specimen to the real pane, and its switches work. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Harness, violationsOf } from './harness';

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

test('specimen, language, theme, width, start again', async () => {
  const { page, check } = await harness.openPage({ width: 1000, height: 900 });
  await page.goto(`${harness.origin}/`);
  const pane = page.frameLocator('iframe');
  await page.locator('button[data-path="messages/postfix/mailbox-full.eml"]').first().click();
  await pane.locator('html[lang=en]').waitFor();
  await pane.getByRole('button', { name: 'Change' }).waitFor();
  await page.getByLabel('Language').selectOption('fr');
  await pane.locator('html[lang=fr]').waitFor();
  await pane.getByRole('heading', { level: 1, name: 'pleine' }).waitFor();
  await page.getByLabel('Thème').selectOption('dark');
  await pane.getByRole('heading', { level: 1, name: 'pleine' }).waitFor();
  await page.getByLabel('Largeur').fill('160');
  assert.equal(await page.evaluate('document.querySelector("iframe").clientWidth'), 160);
  assert.deepEqual(await violationsOf(page), []);
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await pane.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
  check();
});

test('a pasted text', async () => {
  const { page, check } = await harness.openPage({ width: 1000, height: 900 });
  await page.goto(`${harness.origin}/playground/`);
  await page.locator('button[data-path$="pasted-german.txt"]').first().click();
  await page.frameLocator('iframe').getByRole('button', { name: 'Change' }).waitFor();
  check();
});
