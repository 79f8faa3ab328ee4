/** What an explanation offers: groups, details, support request, keyboard, focus. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { catalog } from '../../src/locales/en/index';
import { listSpecimens } from '../../tools/playground/specimens';
import { explanationOf, Harness, heading, plain, type OpenPane } from './harness';

const TYPO = 'messages/postfix/unknown-address-typo.eml';
const SEVERAL = 'messages/postfix/several-recipients.eml';
const FORTY = 'messages/postfix/forty-recipients.eml';
const SPF = 'messages/postfix/spf-refused.eml';

/** A key of the catalog, or a placeholder, as the translator shows what it does not find. */
const MISSING_TEXT = new RegExp(`\\[(?:${Object.keys(catalog).join('|')})(?:\\.\\w+)+\\]|\\{\\w+\\}`);

let harness: Harness;
let scans: Harness;
before(async () => {
  harness = await Harness.start();
  scans = await Harness.start({ keeps: true });
});
after(async () => {
  await harness.stop();
  await scans.stop();
});

const focused = 'document.activeElement === document.body ? "body" : document.activeElement.textContent.trim()';

/** The page is loaded when it is asked for, so its title is waited for. */
async function openDetails({ page, text }: OpenPane): Promise<void> {
  await page.getByRole('button', { name: plain(text.say('ui.explanation.details')) }).click();
  await page.getByRole('heading', { level: 1, name: plain(text.say('ui.details.title')) }).waitFor();
}

for (const { path } of listSpecimens().filter((one) => !one.path.startsWith('not-messages/'))) {
  test(`${path}: the title and whose turn it is, in both languages`, async () => {
    for (const language of ['en', 'fr'] as const) {
      const pane = await scans.explain(path, { language });
      const { title, groups, verdict } = explanationOf(path);
      assert.equal(plain(await heading(pane.page)), plain(pane.text.text(title)));
      const shown = plain(await pane.page.getByRole('main').innerText());
      assert.ok(!MISSING_TEXT.test(shown), `a text is missing: ${shown}`);
      if (verdict === 'notABounce') assert.equal(groups.length, 0);
      for (const group of groups) assert.ok(shown.includes(plain(pane.text.text({ key: `turns.${group.turn}.heading` }))), `${group.turn}: ${shown}`);
      await pane.close();
    }
  });
}

test('what the notice says is shown as text, never as HTML', async () => {
  const pane = await harness.openPane();
  const hostile = '<img src=x onerror="document.title=1"><b>x</b>';
  await pane.paste([
    'This is the mail system at host out7.hosting.example.', '', '<a@nordlog.example>: host mx1.nordlog.example[198.51.100.20] said: 550 5.1.1',
    `    ${hostile} User unknown (in reply to RCPT TO command)`, '',
  ].join('\n'));
  await openDetails(pane);
  assert.ok(plain(await pane.page.getByRole('main').innerText()).includes('onerror='));
  assert.equal(await pane.page.locator('main img, main b').count(), 0);
  await pane.close();
});

test('several recipients: a part for each cause, the first open', async () => {
  const pane = await harness.explain(SEVERAL, { language: 'fr' });
  const { groups } = explanationOf(SEVERAL);
  assert.ok(groups.length > 1);
  const parts = pane.page.locator('main button[aria-expanded]');
  assert.equal(await parts.count(), groups.length);
  assert.deepEqual(await Promise.all((await parts.all()).map((part) => part.getAttribute('aria-expanded'))), groups.map((_, index) => String(index === 0)));
  const second = groups[1]?.recipients[0]?.report.address?.value ?? '';
  assert.equal(await pane.page.getByText(second).count(), 0);
  await parts.nth(1).click();
  assert.ok(await pane.page.getByText(second).first().isVisible());
  await pane.close();
});

test('forty addresses: five, then all at once', async () => {
  const pane = await harness.explain(FORTY);
  const addresses = pane.page.getByText(/^membre\d\d@chorale\.example$/);
  assert.equal(await addresses.count(), 5);
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.several.showOthers', { count: 35 })) }).click();
  assert.equal(await addresses.count(), 40);
  await pane.close();
});

test('details for administrators: codes, servers, exact text', async () => {
  const pane = await harness.explain(SPF, { language: 'fr' });
  await openDetails(pane);
  const shown = plain(await pane.page.getByRole('main').innerText());
  for (const expected of ['5.7.23', '550', 'exchange-online/5.7.23', 'Sender Policy Framework violation', 'out7.hosting.example']) assert.ok(shown.includes(expected), `${expected} in ${shown}`);
  await pane.close();
});

test('support request: what is shown is what is copied', async () => {
  const pane = await harness.explain(SPF, { language: 'en' });
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.help')) }).click();
  await pane.page.getByRole('button', { name: plain(pane.text.say('actions.copyText')) }).click();
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.copy.done')) }).waitFor();
  const copied = await pane.page.evaluate<string>('navigator.clipboard.readText()');
  for (const expected of ['5.7.23', 'leroy@cabinet-leroy.example', 'Sender Policy Framework violation']) assert.ok(copied.includes(expected), copied);
  assert.ok(!copied.includes('voici le contrat'), 'the body of the message is never in a request');
  await pane.page.getByRole('checkbox').check();
  await pane.page.getByRole('button', { name: plain(pane.text.say('actions.copyText')) }).click();
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.copy.done')) }).waitFor();
  const masked = await pane.page.evaluate<string>('navigator.clipboard.readText()');
  assert.ok(!masked.includes('leroy@') && !masked.includes('Camille'), masked);
  await pane.close();
});

test('by keyboard alone: to the details and back, the focus comes back to its row', async () => {
  const pane = await harness.explain(TYPO);
  const row = plain(pane.text.say('ui.explanation.details'));
  for (let stop = 0; stop < 20; stop++) {
    await pane.page.keyboard.press('Tab');
    if ((await pane.page.evaluate<string>(focused)).startsWith(row)) break;
  }
  assert.ok((await pane.page.evaluate<string>(focused)).startsWith(row));
  await pane.page.keyboard.press('Enter');
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('ui.details.title')) }).waitFor();
  assert.equal(await pane.page.evaluate(focused), plain(pane.text.say('ui.details.title')));
  await pane.page.keyboard.press('Shift+Tab');
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.back')), exact: true }).press('Enter');
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.text(explanationOf(TYPO).title)) }).waitFor();
  assert.ok((await pane.page.evaluate<string>(focused)).startsWith(row));
  await pane.close();
});

test('nothing takes the focus when the pane opens; a result moves it to its heading', async () => {
  const pane = await harness.openPane();
  assert.equal(await pane.page.evaluate(focused), 'body');
  await pane.drop(TYPO);
  const title = plain(pane.text.text(explanationOf(TYPO).title));
  await pane.page.getByRole('heading', { level: 1, name: title }).waitFor();
  assert.equal(plain(await pane.page.evaluate<string>(focused)).endsWith(title), true);
  await pane.close();
});

test('a screen reader hears the result through the one live region', async () => {
  const pane = await harness.explain(TYPO);
  const title = plain(pane.text.text(explanationOf(TYPO).title));
  await pane.page.getByRole('status').and(pane.page.getByText(title)).waitFor({ state: 'attached' });
  assert.equal(await pane.page.getByRole('status').count(), 1);
  await pane.close();
});

test('the language chosen in the settings is used at once and kept', async () => {
  const pane = await harness.explain(TYPO);
  await pane.page.getByRole('button', { name: pane.text.say('ui.areas.settings') }).click();
  await pane.page.getByRole('combobox').first().selectOption('fr');
  await pane.page.locator('html[lang=fr]').waitFor();
  await pane.page.goto(`${harness.origin}/taskpane.html`);
  await pane.page.locator('html[lang=fr]').waitFor();
  await pane.close();
});
