/** The playground around the emulated Outlook: its chooser brings the pane what was chosen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { catalog as english } from '../../src/locales/en/index';
import { catalog as french } from '../../src/locales/fr/index';
import { createTranslator } from '../../src/locales/translate';
import { englishCodes, frenchCodes } from '../../tools/knowledge/codes';
import { startBrowser } from '../../tools/browser';
import { openOutlookPlayground } from '../../tools/playground/outlook';
import { explanationOf, plain, violationsOf, type LanguageTag } from './harness';

const TYPO = 'messages/postfix/unknown-address-typo.eml';
const FULL = 'messages/postfix/mailbox-full.eml';

const translators = { en: createTranslator({ ...english, codes: englishCodes }, 'en'), fr: createTranslator({ ...french, codes: frenchCodes }, 'fr') };
const titleOf = (path: string, language: LanguageTag): string => plain(translators[language].text(explanationOf(path).title));

let browser: Browser;
before(async () => { browser = await startBrowser(); });
after(() => browser.close());

const paneOf = (page: Page): FrameLocator => page.frameLocator('#pane iframe');
const awaitTitle = (page: Page, title: string): Promise<void> => paneOf(page).getByRole('heading', { level: 1, name: plain(title) }).waitFor();

test('message, theme, language, server, right: each choice reaches the pane', async () => {
  const playground = await openOutlookPlayground(browser, { hasWindow: false });
  const first = playground.page();
  await awaitTitle(first, titleOf(TYPO, 'en'));
  assert.deepEqual(await violationsOf(first.mainFrame()), []);

  await first.getByLabel('Open in Outlook').selectOption(FULL);
  await awaitTitle(first, titleOf(FULL, 'en'));
  await first.getByLabel('Open in Outlook').selectOption('nothing');
  await awaitTitle(first, translators.en.say('ui.start.title'));
  await first.getByLabel('Theme').selectOption('dark');
  await first.getByLabel('Open in Outlook').selectOption('attached');
  await awaitTitle(first, translators.en.say('ui.start.attached', { count: 2 }));
  assert.equal(playground.page(), first, 'a pinned pane follows');

  const replaced = first.waitForEvent('close');
  await first.getByLabel('Language of Outlook').selectOption('fr-FR');
  await replaced;
  const second = playground.page();
  await awaitTitle(second, translators.fr.say('ui.start.attached', { count: 2 }));
  assert.equal(await second.evaluate('matchMedia("(prefers-color-scheme: dark)").matches'), true);

  const replacedAgain = second.waitForEvent('close');
  await second.getByLabel('Serveur et client').selectOption('exchange-2019');
  await replacedAgain;
  const third = playground.page();
  await third.getByLabel('Ouvert dans Outlook').selectOption(FULL);
  await awaitTitle(third, titleOf(FULL, 'fr'));
  await third.locator('#happened').getByText('body.getAsync').waitFor();
  await playground.stop();
});

test('a draft that the pane opens is shown', async () => {
  const playground = await openOutlookPlayground(browser, { hasWindow: false });
  const page = playground.page();
  await awaitTitle(page, titleOf(TYPO, 'en'));
  await paneOf(page).getByRole('button', { name: plain(translators.en.say('actions.prepareCorrected')) }).click();
  await page.locator('#happened').getByText('To: sophie.marchand@nordlog.example').waitFor();
  await playground.stop();
});
