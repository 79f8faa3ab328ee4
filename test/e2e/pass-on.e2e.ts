/** The page of texts to pass on: what stands there, how it is copied, keyboard and focus, accessibility, narrow panes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { copyPassOn } from '../../src/app/actions/pass-on';
import { textsToPassOn } from '../../src/app/texts-to-pass-on';
import { createTranslator } from '../../src/locales/translate';
import { en, fr } from '../unit/locales/texts';
import { explanationOf, Harness, heading, plain, TOO_SMALL, TOO_WIDE, violationsOf, type LanguageTag, type OpenPane, type PaneOptions } from './harness';

const TYPO = 'messages/postfix/unknown-address-typo.eml';
const SPF = 'messages/exchange-online/spf-5-7-23.eml';
const SEVERAL = 'messages/postfix/several-recipients.eml';
const DELAYED = 'messages/postfix/delayed.eml';

let harness: Harness;
before(async () => { harness = await Harness.start(); });
after(() => harness.stop());

const languages = {
  en: createTranslator(en, 'en', { now: new Date(), timeZone: 'Europe/Paris' }),
  fr: createTranslator(fr, 'fr', { now: new Date(), timeZone: 'Europe/Paris' }),
} as const;

/** The page is loaded when it is asked for, so its title is waited for. */
async function opened(path: string, options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await harness.explain(path, options);
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.passOn')) }).click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('passOn.title')), exact: true }).waitFor();
  return pane;
}

function textsOf(path: string, language: LanguageTag) {
  const explanation = explanationOf(path);
  const [group] = explanation.groups;
  assert.ok(group !== undefined);
  return textsToPassOn(explanation, group, { language: languages[language], joined: null, helpDeskAddress: '' });
}

const clipboard = (pane: OpenPane): Promise<string> => pane.page.evaluate<string>('navigator.clipboard.readText()');

for (const language of ['en', 'fr'] as const) {
  for (const path of [TYPO, SPF, DELAYED]) {
    test(`${path}, ${language}: each text is shown, in order, and copied as it is shown`, async () => {
      const pane = await opened(path, { language });
      const texts = textsOf(path, language);
      const sections = pane.page.locator('main section');
      assert.equal(await sections.count(), texts.length);
      for (const [index, text] of texts.entries()) {
        const section = sections.nth(index);
        const written = copyPassOn.text(text, languages[language]);
        const shown = plain(await section.getByRole('group').innerText());
        // Moments are told as seen from now in the preview, with their whole date in what is copied.
        for (const line of written.split('\n').filter((one) => one !== '' && !/\(UTC/.test(one))) assert.ok(shown.includes(plain(line)), `${line} in ${shown}`);
        await section.getByRole('button', { name: plain(languages[language].text(copyPassOn.label(text))) }).click();
        await section.getByRole('button', { name: plain(pane.text.say('ui.copy.done')) }).waitFor();
        assert.equal(plain(await clipboard(pane)), plain(written));
      }
      await pane.close();
    });
  }
}

test('one primary button, and nothing that writes to the recipient by mail', async () => {
  const pane = await opened(SPF);
  assert.equal(await pane.page.locator('main button.fui-Button').count(), textsOf(SPF, 'en').length);
  assert.equal(await pane.page.locator('a[href^="mailto:"], a[href^="sms:"], a[href^="tel:"]').count(), 0);
  await pane.close();
});

test('several causes: a folded part for each, the first open', async () => {
  const pane = await opened(SEVERAL);
  const groups = explanationOf(SEVERAL).groups.filter(({ outcome }) => outcome !== 'delivered');
  const parts = pane.page.locator('main button[aria-expanded]');
  assert.equal(await parts.count(), groups.length);
  assert.deepEqual(await Promise.all((await parts.all()).map((part) => part.getAttribute('aria-expanded'))), groups.map((_, index) => String(index === 0)));
  const before = await pane.page.locator('main section').count();
  await parts.nth(1).click();
  assert.ok(await pane.page.locator('main section').count() > before);
  await pane.close();
});

test('the focus goes to the title, and back to the row', async () => {
  const pane = await harness.explain(TYPO);
  const row = pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.passOn')) });
  await row.focus();
  await row.press('Enter');
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('passOn.title')), exact: true }).waitFor();
  const focused = 'document.activeElement.textContent.trim()';
  assert.equal(plain(await pane.page.evaluate<string>(focused)), plain(pane.text.say('passOn.title')));
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.back')), exact: true }).press('Enter');
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.text(explanationOf(TYPO).title)) }).waitFor();
  assert.ok(plain(await pane.page.evaluate<string>(focused)).startsWith(plain(pane.text.say('ui.explanation.passOn'))));
  await pane.close();
});

test('the card and the page hand the recipient the same text message', async () => {
  const path = 'messages/postfix/mailbox-full.eml';
  const pane = await harness.explain(path);
  const card = plain(await pane.page.getByRole('group', { name: plain(pane.text.say('ui.explanation.preview')) }).innerText());
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.passOn')) }).click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('passOn.title')), exact: true }).waitFor();
  assert.equal(plain(await pane.page.locator('main section').first().getByRole('group').innerText()), card);
  await pane.close();
});

test('a notice with nothing to pass on has no such row', async () => {
  const pane = await harness.explain('not-bounces/automatic-reply.eml', { language: 'fr' });
  assert.equal(await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.passOn')) }).count(), 0);
  await pane.close();
});

test('details: commands of the sender’s product, each with its button', async () => {
  const pane = await harness.explain(SPF, { language: 'fr' });
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.details')) }).click();
  const part = pane.page.getByRole('region', { name: plain(pane.text.say('commands.title.yourAdministrator')) });
  await part.waitFor();
  const line = 'Set-DkimSigningConfig -Identity \'fabrikam.example\' -Enabled $true';
  const item = part.getByRole('listitem').filter({ hasText: line });
  await item.getByRole('button', { name: plain(pane.text.say('commands.copy')) }).click();
  await item.getByRole('button', { name: plain(pane.text.say('ui.copy.done')) }).waitFor();
  assert.equal(await clipboard(pane), line);
  await pane.close();
});

test('details of a notice by another product: no commands', async () => {
  const pane = await harness.explain(TYPO);
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.details')) }).click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('ui.details.title')) }).waitFor();
  await pane.page.waitForLoadState('networkidle');
  assert.equal(await pane.page.getByRole('region', { name: plain(pane.text.say('commands.title.yourAdministrator')) }).count(), 0);
  await pane.close();
});

test('what a mail says is shown as text, never as HTML, and never in a command', async () => {
  const pane = await harness.openPane();
  await pane.paste([
    'This is the mail system at host out7.hosting.example.', '', '<o\'brien;$(calc)@nordlog.example>: host mx1.nordlog.example[198.51.100.20] said: 550 5.1.1',
    '    <img src=x onerror="document.title=1"> User unknown (in reply to RCPT TO command)', '',
  ].join('\n'));
  await pane.page.getByRole('button', { name: plain(pane.text.say('ui.explanation.passOn')) }).click();
  await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('passOn.title')), exact: true }).waitFor();
  assert.ok(plain(await pane.page.getByRole('main').innerText()).includes('onerror='));
  assert.equal(await pane.page.locator('main img, main b').count(), 0);
  await pane.close();
});

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    for (const path of [SPF, SEVERAL]) {
      test(`${path}, ${language}, ${theme}: nothing that a scan finds, nothing too wide or too small`, async () => {
        const pane = await opened(path, { language, theme });
        assert.deepEqual(await violationsOf(pane.page), []);
        for (const width of [160, 250, 320]) {
          await pane.page.setViewportSize({ width, height: 760 });
          assert.equal(await pane.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'), false, `${width} px: ${JSON.stringify(await pane.page.evaluate(TOO_WIDE))}`);
          assert.deepEqual(await pane.page.evaluate(TOO_SMALL), [], `${width} px`);
        }
        await pane.close();
      });
    }
  }
}

test('a failure after delays says so on the page, below the card', async () => {
  const path = 'messages/amazon-workmail/expired.eml';
  const pane = await harness.explain(path, { language: 'fr' });
  const history = explanationOf(path).groups[0]?.history;
  assert.ok(history != null);
  const shown = plain(await pane.page.getByRole('main').innerText());
  assert.ok(shown.includes(plain(languages.fr.text(history))), shown);
  await pane.close();
});

test('the title of the page is the words of its row', async () => {
  const pane = await opened(TYPO, { language: 'fr' });
  assert.equal(plain(await heading(pane.page)), plain(pane.text.say('ui.explanation.passOn')));
  await pane.close();
});
