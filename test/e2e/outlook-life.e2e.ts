/** What becomes of the pane while the user goes on: other messages, drops, drafts, settings, themes, and every dead end. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Settings } from '../../src/app/ports';
import { attachedFile, attachedMail, draft, ordinary, received } from '../outlook-host/items';
import { join } from 'node:path';
import { fixturesFolder } from '../../tools/corpus';
import type { PresetId } from '../outlook-host/scene';
import type { DeadEndId, WayId } from '../../src/taskpane/views/ways-for-client';
import { plain, specimen } from './harness';
import { eventually, OutlookHarness, type OutlookPane } from './outlook-harness';

const FULL = 'messages/postfix/mailbox-full.eml';
const TYPO = 'messages/postfix/unknown-address-typo.eml';
const SPF = 'messages/postfix/spf-refused.eml';
/** Understood from its text alone, as old servers give it. */
const UNKNOWN = 'messages/postfix/domain-unknown.eml';

const PRESETS: readonly PresetId[] = ['exchange-online', 'new-outlook', 'exchange-2019', 'mailbox-1.8', 'mailbox-1.3'];

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

const countOf = (pane: OutlookPane, call: string): number => pane.calls.filter(({ name }) => name === call).length;

/** How often the open message was asked for as a file. */
const looks = (pane: OutlookPane): number => countOf(pane, 'getAsFileAsync');

/** Keeps note of every first heading from now on. */
const noteTitles = (pane: OutlookPane): Promise<undefined> => pane.frame().evaluate<undefined>(`(() => {
  window.titles = [];
  const note = () => { const title = document.querySelector('h1')?.innerText ?? ''; if (window.titles.at(-1) !== title) window.titles.push(title); };
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`);

const titles = async (pane: OutlookPane): Promise<readonly string[]> => (await pane.frame().evaluate<readonly string[]>('window.titles')).map(plain);

/** The tip that a blocked notice needs stands before the frame to drop on only where it is the likely cause. */
async function isTipFirst(pane: OutlookPane): Promise<boolean> {
  const words = await pane.words();
  const tip = words.indexOf(plain(pane.text.say('ui.start.tipTitle')));
  return tip !== -1 && tip < words.indexOf(plain(pane.text.say('ui.start.dropHere')));
}

for (const preset of PRESETS) {
  test(`${preset}: a pinned pane follows from notice to notice, to an ordinary message, to nothing and back`, async () => {
    const first = received(specimen(FULL));
    const pane = await outlook.open({ preset, opened: first });
    await pane.awaitExplanation(FULL);
    await pane.select(received(specimen(UNKNOWN)));
    await pane.awaitExplanation(UNKNOWN);
    await pane.select(ordinary());
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.notANotice'));
    assert.equal(await isTipFirst(pane), false);
    for (const nothing of ['no-item', null] as const) {
      await pane.select(nothing);
      await eventually(() => isTipFirst(pane));
      assert.ok(!(await pane.words()).includes(plain(pane.text.say('ui.start.notANotice'))));
      await pane.select(first);
      await pane.awaitExplanation(FULL);
    }
    await pane.close();
  });
}

test('whoever goes through the list of messages with the keys keeps the focus there while the pane follows', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)) });
  const isInPane = (): Promise<boolean> => pane.page.evaluate<boolean>("document.activeElement.localName === 'iframe'");
  await pane.awaitExplanation(FULL);
  assert.equal(await isInPane(), false);
  await pane.select(received(specimen(TYPO)));
  await pane.awaitExplanation(TYPO);
  await pane.select(ordinary());
  await pane.awaitStart();
  assert.equal(await isInPane(), false);
  await pane.close();
});

test('none is told first, then the next message: nothing else shows on the way', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)) });
  await pane.awaitExplanation(FULL);
  await noteTitles(pane);
  await Promise.all([pane.select(null), pane.select(received(specimen(TYPO)))]);
  await pane.awaitExplanation(TYPO);
  assert.equal((await titles(pane)).length, 1);
  await pane.close();
});

test('an explanation of something handed over stays; the strip offers the open message where that is another notice', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)) });
  const offer = pane.button(pane.text.say('ui.strip.openMessage'));
  await pane.awaitExplanation(FULL);
  assert.equal(await offer.count(), 0);
  await pane.drop(TYPO);
  await pane.awaitExplanation(TYPO);
  await offer.waitFor();
  const looked = looks(pane);
  await pane.select(received(specimen(SPF)));
  await eventually(() => looks(pane) > looked);
  await offer.waitFor();
  await pane.awaitExplanation(TYPO);
  await offer.click();
  await pane.awaitExplanation(SPF);
  assert.equal(await offer.count(), 0);
  await pane.drop(TYPO);
  await pane.awaitExplanation(TYPO);
  await pane.select(ordinary());
  await offer.waitFor({ state: 'detached' });
  await pane.awaitExplanation(TYPO);
  await pane.close();
});

test('a request that is being edited stays while other messages are opened; Back then follows', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)) });
  await pane.awaitExplanation(FULL);
  await pane.button(pane.text.say('ui.explanation.help')).click();
  await pane.awaitTitle(pane.text.say('ui.request.title'));
  const mask = pane.frame().getByRole('checkbox', { name: plain(pane.text.say('ui.request.mask')) });
  await mask.check();
  const looked = looks(pane);
  await noteTitles(pane);
  await pane.select(received(specimen(TYPO)));
  await eventually(() => looks(pane) > looked);
  await pane.select(null);
  await pane.select(received(specimen(SPF)));
  await eventually(() => looks(pane) > looked + 1);
  assert.deepEqual(await titles(pane), []);
  assert.ok(await mask.isChecked());
  await pane.button(pane.text.say('ui.back')).click();
  await pane.awaitExplanation(SPF);
  await pane.close();
});

test('the same ribbon button again, and a reload: the open message is read afresh, nothing of what was handed over remains', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)), opening: 'query' });
  await pane.awaitExplanation(FULL);
  await pane.drop(TYPO);
  await pane.awaitExplanation(TYPO);
  await pane.pressRibbon();
  await pane.awaitExplanation(FULL);
  pane.selectSilently(received(specimen(SPF)));
  await pane.pressRibbon();
  await pane.awaitExplanation(SPF);
  await pane.drop(TYPO);
  await pane.awaitExplanation(TYPO);
  await pane.frame().evaluate('location.reload()');
  await pane.awaitExplanation(SPF);
  await pane.close();
});

test('the ribbon button three times at once is harmless', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)) });
  await pane.pressRibbon();
  await pane.pressRibbon();
  await pane.awaitExplanation(FULL);
  await pane.close();
});

for (const [preset, brings] of [['exchange-online', 'list'], ['new-outlook', 'list'], ['exchange-2019', 'desktop'], ['mailbox-1.8', 'desktop'], ['mailbox-1.3', 'desktop']] as const) {
  test(`${preset}: Outlook says nothing of a notice that is opened; the pane keeps its page, and a drop from the ${brings} explains`, async () => {
    const pane = await outlook.open({ preset, opened: ordinary() });
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.notANotice'));
    pane.selectSilently(received(specimen(FULL)));
    await pane.awaitWords(pane.text.say(brings === 'list' ? 'ui.start.tip' : 'ui.start.tipPaste'));
    if (brings === 'list') await pane.dragFromList('drop', [{ name: 'Undeliverable.eml', bytes: specimen(FULL) }]);
    else await pane.drop(FULL);
    await pane.awaitExplanation(FULL);
    assert.equal(await pane.button(pane.text.say('ui.strip.openMessage')).count(), 0);
    await pane.close();
  });
}

for (const preset of ['exchange-online', 'new-outlook'] as const) {
  test(`${preset}: a drag from the message list says when to release, and the drop explains, on any page`, async () => {
    const pane = await outlook.open({ preset });
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.tip'));
    await eventually(() => isTipFirst(pane));
    await pane.glimpse(pane.text.say('ui.start.dropNow'), () => pane.dragFromList('dragover'));
    // A drag that leaves the pane is not told of: the words fall back by themselves.
    await pane.awaitWords(pane.text.say('ui.start.dropHere'));
    await pane.dragFromList('dragover');
    await pane.dragFromList('drop', [{ name: 'Undeliverable.eml', bytes: specimen(FULL) }, { name: 'Other.eml', bytes: specimen(TYPO) }]);
    await pane.awaitExplanation(FULL);
    await pane.awaitWords(pane.text.say('ui.strip.leftAside', { count: 1 }));
    await pane.dragFromList('drop', [{ name: 'Undeliverable.eml', bytes: specimen(TYPO) }]);
    await pane.awaitExplanation(TYPO);
    await pane.button(pane.text.say('ui.explanation.details')).click();
    await pane.awaitTitle(pane.text.say('ui.details.title'));
    await pane.awaitWords(pane.text.say('ui.details.list'));
    await pane.dragFromList('drop', [{ name: 'Undeliverable.eml', bytes: specimen(FULL) }]);
    await pane.awaitExplanation(FULL);
    await pane.close();
  });

  test(`${preset}: what is dropped from the list without content, or is no message, is said to be so`, async () => {
    const pane = await outlook.open({ preset });
    await pane.awaitStart();
    await eventually(() => isTipFirst(pane));
    await pane.dragFromList('drop', []);
    await pane.awaitWords(pane.text.say('ui.trouble.nothing.title'));
    await pane.dragFromList('drop', [{ name: 'Empty.eml', bytes: new Uint8Array() }]);
    await pane.awaitWords(pane.text.say('ui.trouble.empty.title'));
    await pane.dragFromList('drop', [{ name: 'Undeliverable.eml', bytes: specimen(FULL) }]);
    await pane.awaitExplanation(FULL);
    await pane.close();
  });
}

const CLASSIC = 'messages/msg/external-forwarding-unicode.msg';
const CLASSIC_FRENCH = 'messages/msg/too-large-windows-1252-fr.msg';
const PASTED = 'messages/exchange-online/pasted-french.txt';
const textOf = (path: string): string => new TextDecoder().decode(specimen(path));

for (const preset of PRESETS) {
  test(`${preset}: .eml and .msg files of the computer, dropped and chosen, and text pasted`, async () => {
    const pane = await outlook.open({ preset, opened: ordinary(), language: 'fr-FR' });
    await pane.awaitStart();
    await pane.drop(TYPO);
    await pane.awaitExplanation(TYPO);
    await pane.drop(CLASSIC);
    await pane.awaitExplanation(CLASSIC);
    await pane.button(pane.text.say('ui.strip.another')).click();
    await pane.awaitStart();
    for (const path of [FULL, CLASSIC_FRENCH]) {
      const choosing = pane.page.waitForEvent('filechooser');
      await pane.button(pane.text.say('actions.chooseFile')).click();
      await (await choosing).setFiles(join(fixturesFolder, path));
      await pane.awaitExplanation(path);
      await pane.button(pane.text.say('ui.strip.another')).click();
      await pane.awaitStart();
    }
    await pane.paste(textOf(PASTED));
    await pane.awaitExplanation(PASTED);
    await pane.close();
  });
}

test('text pasted with the keyboard, past the library that listens to every key', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: ordinary(), language: 'fr-FR' });
  await pane.awaitStart();
  await pane.awaitWords(pane.text.say('ui.start.notANotice'));
  await pane.frame().getByRole('heading', { level: 1 }).click();
  await pane.frame().evaluate(`navigator.clipboard.writeText(${JSON.stringify(textOf(PASTED))})`);
  await pane.page.keyboard.press('ControlOrMeta+V');
  await pane.awaitExplanation(PASTED);
  await pane.close();
});

for (const preset of ['exchange-online', 'new-outlook', 'mailbox-1.8'] as const) {
  test(`${preset}: of two attached notices one is chosen, then the other`, async () => {
    const attachments = [attachedMail('Undeliverable: Quote', specimen(TYPO)), attachedFile('picture.png', Uint8Array.of(1, 2, 3)), attachedMail('Undeliverable: Offer', specimen(FULL)), attachedMail('Lunch', ordinary().mime)];
    const pane = await outlook.open({ preset, opened: ordinary({ attachments }) });
    const title = pane.text.say('ui.start.attached', { count: 2 });
    await pane.awaitTitle(title);
    assert.equal(await pane.button('Lunch').count(), 0);
    await pane.button('Undeliverable: Quote').click();
    await pane.awaitExplanation(TYPO);
    await pane.button(pane.text.say('ui.strip.another')).click();
    await pane.awaitTitle(title);
    await pane.button('Undeliverable: Offer').click();
    await pane.awaitExplanation(FULL);
    // Beside the list, another notice can be handed over as well.
    await pane.button(pane.text.say('ui.strip.another')).click();
    await pane.awaitTitle(title);
    await pane.drop(SPF);
    await pane.awaitExplanation(SPF);
    await pane.close();
  });
}

test('of twelve attached notices ten are shown; the others come on demand, the eleventh with the focus', async () => {
  const numbers = Array.from({ length: 12 }, (_value, index) => String(index + 1).padStart(2, '0'));
  const pane = await outlook.open({ preset: 'exchange-online', opened: ordinary({ attachments: numbers.map((number) => attachedMail(`Quote ${number}`, specimen(FULL))) }) });
  await pane.awaitTitle(pane.text.say('ui.start.attached', { count: 12 }));
  assert.equal(await pane.button('Quote').count(), 10);
  await pane.button(pane.text.say('ui.several.showOthers', { count: 2 })).click();
  await pane.button('Quote 12').waitFor();
  assert.equal(await pane.button('Quote').count(), 12);
  assert.ok((await pane.frame().evaluate<string>('document.activeElement.innerText')).includes('Quote 11'));
  await pane.button('Quote 12').click();
  await pane.awaitExplanation(FULL);
  await pane.close();
});

for (const preset of ['exchange-online', 'new-outlook', 'mailbox-1.8'] as const) {
  test(`${preset}: a draft without a notice says so quietly; a notice attached later is explained, a second one asks which`, async () => {
    const pane = await outlook.open({ preset, opened: draft([attachedFile('picture.png', Uint8Array.of(1, 2, 3))]), language: 'fr-FR' });
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.noneAttached'));
    await pane.awaitWords(pane.text.say('ui.start.composeLead'));
    await pane.attach(attachedMail('Undeliverable: Quote', specimen(TYPO)));
    await pane.awaitExplanation(TYPO);
    await pane.attach(attachedMail('Undeliverable: Offer', specimen(FULL)));
    await pane.awaitTitle(pane.text.say('ui.start.attached', { count: 2 }));
    await pane.close();
  });
}

for (const preset of ['exchange-2019', 'mailbox-1.3'] as const) {
  test(`${preset}: what is attached to a draft cannot be read there; the pane says what to do instead`, async () => {
    const pane = await outlook.open({ preset, opened: draft([attachedMail('Undeliverable: Quote', specimen(TYPO))]) });
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.unread'));
    assert.ok(!(await pane.words()).includes(plain(pane.text.say('ui.start.noneAttached'))));
    await pane.drop(TYPO);
    await pane.awaitExplanation(TYPO);
    await pane.close();
  });
}

/** Outlook's own colours, as it tells them. */
const DARK = { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#1f1f1f', controlForegroundColor: '#ffffff' };
const LIGHT = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424', controlBackgroundColor: '#fafafa', controlForegroundColor: '#242424' };

const isDark = (pane: OutlookPane): Promise<boolean> => pane.frame().evaluate<boolean>("(getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor.match(/\\d+/g) ?? []).slice(0, 3).every((channel) => Number(channel) < 80)");

for (const preset of ['exchange-online', 'new-outlook'] as const) {
  test(`${preset}: Outlook's theme goes before the computer's, and its change is followed`, async () => {
    const pane = await outlook.open({ preset, opened: received(specimen(FULL)), theme: DARK, colorScheme: 'light' });
    await pane.awaitExplanation(FULL);
    await eventually(() => isDark(pane));
    await pane.setTheme(LIGHT);
    await eventually(async () => !await isDark(pane));
    await pane.setTheme(DARK);
    await eventually(() => isDark(pane));
    await pane.close();
  });
}

test('without a word of Outlook, the theme is the computer’s', async () => {
  const pane = await outlook.open({ preset: 'exchange-2019', opened: received(specimen(FULL)), colorScheme: 'dark' });
  await pane.awaitExplanation(FULL);
  assert.ok(await isDark(pane));
  await pane.page.emulateMedia({ colorScheme: 'light' });
  await eventually(async () => !await isDark(pane));
  await pane.close();
});

const SETTINGS_KEY = 'bounce-doctor.settings';
const languageOf = (pane: OutlookPane): Promise<string> => pane.frame().evaluate<string>('document.documentElement.lang');
/** What is kept in the mailbox; nothing where it cannot be read. */
const kept = (pane: OutlookPane): Partial<Settings> => {
  try {
    return JSON.parse(pane.roaming()[SETTINGS_KEY] ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
};
const openSettings = async (pane: OutlookPane): Promise<void> => {
  await pane.button(pane.text.say('ui.areas.settings')).click();
  await pane.awaitTitle(pane.text.say('ui.settings.title'));
};

for (const [language, shown] of [['fr-FR', 'fr'], ['en-US', 'en'], ['de-DE', 'en']] as const) {
  test(`the pane speaks Outlook's language where it can: ${language} gives ${shown}`, async () => {
    const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)), language });
    await pane.awaitExplanation(FULL);
    assert.equal(await languageOf(pane), shown);
    await pane.close();
  });
}

for (const preset of PRESETS) {
  test(`${preset}: a language chosen in the settings is kept in the mailbox, and read again though this browser keeps nothing`, async () => {
    const pane = await outlook.open({
      preset, opened: ordinary(), language: 'en-US',
      // As browsers do in a frame of another site where they block its storage.
      before: "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Access is denied', 'SecurityError'); } });",
    });
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.notANotice'));
    await openSettings(pane);
    await pane.frame().getByLabel(plain(pane.text.say('ui.settings.language')), { exact: true }).selectOption('fr');
    await eventually(async () => await languageOf(pane) === 'fr');
    await eventually(() => kept(pane).language === 'fr', () => JSON.stringify(pane.roaming()));
    await pane.pressRibbon();
    await eventually(async () => await languageOf(pane).catch(() => '') === 'fr');
    await pane.close();
  });
}

for (const [how, roaming] of [
  ['no JSON', { [SETTINGS_KEY]: '{{{' }],
  ['of another shape', { [SETTINGS_KEY]: ['fr', 1] }],
  ['of other types', { [SETTINGS_KEY]: { language: 'tlh', requestLanguage: 7, helpDeskAddress: { toString: 1 }, managesDomain: 'yes', foreign: true } }],
  ['of another add-in', { 'other.settings': { language: 'fr' } }],
] as const) {
  test(`settings in the mailbox that are ${how} are replaced by the usual ones, and the pane works`, async () => {
    const pane = await outlook.open({
      preset: 'mailbox-1.8', opened: received(specimen(FULL)), roamingSettings: roaming,
      before: `Object.defineProperty(window, 'localStorage', { value: { getItem: () => '{"language":', setItem: () => undefined } });`,
    });
    await pane.awaitExplanation(FULL);
    assert.equal(await languageOf(pane), 'en');
    await openSettings(pane);
    const helpDesk = pane.frame().getByRole('textbox', { name: plain(pane.text.say('ui.settings.helpDesk')) });
    assert.equal(await helpDesk.inputValue(), '');
    assert.equal(await pane.frame().getByRole('checkbox', { name: plain(pane.text.say('ui.settings.managesDomain')) }).isChecked(), false);
    await helpDesk.fill('help@contoso.example');
    await eventually(() => kept(pane).helpDeskAddress === 'help@contoso.example', () => JSON.stringify(pane.roaming()));
    assert.deepEqual(Object.keys(pane.roaming()).filter((key) => key !== SETTINGS_KEY), Object.keys(roaming).filter((key) => key !== SETTINGS_KEY));
    await pane.close();
  });
}

/** The pane waits 8 seconds for the library. */
const LATE_PATIENCE_MS = 20_000;

const LANGUAGES = ['en-US', 'fr-FR'] as const;

/** What each client is told first, then the other ways, then what may be in the way, all by their titles. */
const TOLD: Readonly<Record<PresetId, { readonly best: WayId; readonly others: readonly WayId[]; readonly deadEnds: readonly DeadEndId[] }>> = {
  'exchange-online': { best: 'drag', others: ['attach', 'save', 'paste'], deadEnds: ['restricted', 'noButton', 'stale', 'shared', 'phone', 'tooOld'] },
  'new-outlook': { best: 'drag', others: ['attach', 'save', 'paste'], deadEnds: ['restricted', 'noButton', 'stale', 'shared', 'phone', 'tooOld'] },
  'exchange-2019': { best: 'paste', others: ['forward', 'desktop'], deadEnds: ['noButton', 'stale', 'shared', 'trust', 'phone', 'tooOld'] },
  'mailbox-1.8': { best: 'attach', others: ['save', 'paste'], deadEnds: ['restricted', 'noButton', 'stale', 'shared', 'phone', 'tooOld'] },
  'mailbox-1.3': { best: 'paste', others: ['forward', 'desktop'], deadEnds: ['noButton', 'stale', 'shared', 'trust', 'phone', 'tooOld'] },
};

/** Presses what leads from a dead end to the page of ways. */
async function openWays(pane: OutlookPane): Promise<void> {
  await pane.button(pane.text.say('ui.start.more')).click();
  await pane.awaitTitle(pane.text.say('ways.title'));
}

for (const preset of PRESETS) {
  for (const language of LANGUAGES) {
    test(`${preset}, ${language}: nothing open, as on a blocked notice: said first, with the way out, and what is pasted is explained`, async () => {
      const pane = await outlook.open({ preset, opened: null, language });
      await pane.awaitStart();
      await eventually(() => isTipFirst(pane));
      const isListOpen = TOLD[preset].best === 'drag';
      await pane.awaitWords(pane.text.say(isListOpen ? 'ui.start.tip' : 'ui.start.tipPaste'));
      await pane.awaitWords(pane.text.say(isListOpen ? 'ui.start.dropFrom' : 'ui.start.dropFromFolder'));
      await openWays(pane);
      await pane.paste(textOf(FULL));
      await pane.awaitExplanation(FULL);
      await pane.close();
    });
  }
}

for (const language of LANGUAGES) {
  test(`${language}: no source gives the message: what was tried, each with its reason, and the way out`, async () => {
    const pane = await outlook.open({
      preset: 'exchange-online', opened: received(specimen(FULL)), language,
      faults: { 'getAsFileAsync': { kind: 'error', code: 9020 }, 'getAllInternetHeadersAsync': { kind: 'error', code: 9017 }, 'body.getAsync': { kind: 'error', code: 9042 } },
    });
    await pane.awaitStart();
    await pane.awaitWords(pane.text.say('ui.start.unreadTitle'));
    await pane.awaitWords(pane.text.say('ui.start.unread'));
    const { say } = pane.text;
    assert.ok(!(await pane.words()).includes(plain(say('ways.sources.as-file'))));
    await pane.button(say('ui.start.tried')).click();
    for (const [source, why, code] of [['as-file', 'refused', '9020'], ['ews-mime', 'wrong-server', null], ['headers-and-body', 'refused', null], ['body', 'refused', '9042']] as const) {
      await pane.awaitWords(say(`ways.sources.${source}`));
      await pane.awaitWords(say('ways.notRead', { why: say(`ways.failures.${why}`), ...(code === null ? {} : { code }) }));
    }
    await openWays(pane);
    await pane.drop(FULL);
    await pane.awaitExplanation(FULL);
    await pane.close();
  });

  for (const [how, delivery] of [['blocked', 'blocked'], ['silent', 'hangs']] as const) {
    test(`${language}: Outlook's library is ${how}: said so, the pane goes on without it, and the page of ways tells what an administrator can do`, async () => {
      const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(FULL)), language, library: { 'office.js': delivery } });
      await pane.awaitStart();
      await pane.awaitWords(pane.text.say('ui.start.lateTitle'), LATE_PATIENCE_MS);
      await pane.awaitWords(pane.text.say('ui.start.late'));
      await openWays(pane);
      await pane.button(pane.text.say('ways.noAnswer.title')).click();
      await pane.awaitWords(pane.text.say('ways.step.allowLibrary'));
      await pane.awaitWords(pane.text.say('ways.noAnswer.remark'));
      await pane.drop(FULL);
      await pane.awaitExplanation(FULL);
      await pane.close();
    });
  }
}

for (const preset of PRESETS) {
  for (const language of LANGUAGES) {
    const { best, others, deadEnds } = TOLD[preset];
    test(`${preset}, ${language}: the page of ways begins with “${best}”; every way has three steps at most, in words and with a remark`, async () => {
      const pane = await outlook.open({ preset, opened: null, language, height: 2400 });
      const { say } = pane.text;
      await pane.awaitStart();
      await eventually(() => isTipFirst(pane));
      await openWays(pane);
      const headings = await pane.frame().getByRole('heading', { level: 2 }).allInnerTexts();
      const all = [best, ...others, ...deadEnds];
      assert.deepEqual(headings.map(plain).filter((title) => title !== plain(say('ways.other')) && title !== plain(say('ways.cases'))), all.map((way) => plain(say(`ways.${way}.title`))));
      assert.equal(await pane.frame().locator('main ol').count(), 1);
      for (const way of [...others, ...deadEnds]) await pane.button(say(`ways.${way}.title`)).click();
      const lists = pane.frame().locator('main ol');
      await eventually(async () => await lists.count() === all.length);
      for (const [index, way] of all.entries()) {
        const steps = await lists.nth(index).locator('> li').allInnerTexts();
        assert.ok(steps.length >= 1 && steps.length <= 3, `${way}: ${steps.length} steps`);
        for (const step of steps) assert.match(plain(step), /^[^{}]{10,}$/);
        await pane.awaitWords(say(`ways.${way}.remark`));
      }
      await pane.close();
    });
  }
}
