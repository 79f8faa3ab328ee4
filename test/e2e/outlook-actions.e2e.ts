/** What the pane writes for the user: drafts, copies, files; where a form cannot open; and that nothing is ever sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Settings } from '../../src/app/ports';
import { fixturesFolder } from '../../tools/corpus';
import { attachedMail, ordinary, received } from '../outlook-host/items';
import type { CallName, EmulatedItem, PresetId, Scene } from '../outlook-host/scene';
import { explanationOf, plain, specimen } from './harness';
import { eventually, OutlookHarness, type OutlookPane } from './outlook-harness';

const TYPO = 'messages/postfix/unknown-address-typo.eml';
const SPF = 'messages/postfix/spf-refused.eml';
const LOOP = 'messages/x6/permanent-errors.eml';

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

const SETTINGS_KEY = 'bounce-doctor.settings';
const settings = (part: Partial<Settings>): Scene['roamingSettings'] => ({ [SETTINGS_KEY]: { language: null, requestLanguage: null, helpDeskAddress: '', managesDomain: false, ...part } });

/** Opens the pane on a notice, and waits for its explanation. */
async function openOn(path: string, scene: Partial<Scene> = {}): Promise<OutlookPane> {
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(specimen(path)), ...scene });
  await pane.awaitExplanation(path);
  return pane;
}

const SENDS = /SendItem|SendAndSaveCopy|SendOnly/;

/** Ends the use of the pane: no call sends anything. */
async function close(pane: OutlookPane): Promise<void> {
  for (const { name, parameters } of pane.calls) {
    assert.doesNotMatch(name, /send/i);
    if (name === 'makeEwsRequestAsync') assert.doesNotMatch(JSON.stringify(parameters), SENDS);
  }
  await pane.close();
}

interface Form {
  readonly toRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}

/** The one form that was opened, once it is there and the pane says so. */
async function formOf(pane: OutlookPane): Promise<Form> {
  await eventually(() => pane.forms.length > 0, () => pane.calls.map(({ name }) => name).join(' '));
  await pane.awaitWords(pane.text.say('drafts.said.opened'));
  assert.equal(pane.forms.length, 1);
  return pane.forms[0] as unknown as Form;
}

/** The text that a browser shows of an HTML body, by the browser itself, and the names of its elements. */
const shownOf = (pane: OutlookPane, html: string): Promise<{ readonly text: string; readonly elements: readonly string[] }> => pane.frame().evaluate(`(() => {
  const { body, head } = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
  for (const line of body.querySelectorAll('br')) line.replaceWith('\\n');
  return { text: body.textContent, elements: [...head.children, ...body.querySelectorAll('*')].map((one) => one.localName) };
})()`);

const press = (pane: OutlookPane, key: string): Promise<void> => pane.button(pane.text.text({ key })).click();

/** The notice as a server without the whole file gives it: the message that came back is attached to it. */
function withReturnedAttached(path: string): EmulatedItem {
  const [, returned = ''] = new TextDecoder('latin1').decode(specimen(path)).split(/Content-Type: message\/rfc822\r?\n\r?\n/);
  return received(specimen(path), { attachments: [attachedMail('Devis toiture, lot 3', Buffer.from(returned.slice(0, returned.indexOf('\n--')), 'latin1'))] });
}

for (const preset of ['exchange-online', 'new-outlook', 'mailbox-1.8'] as const) {
  for (const language of ['en-US', 'fr-FR'] as const) {
    test(`${preset}, ${language}: the corrected message opens with the probable address, the subject and the text`, async () => {
      const pane = await openOn(TYPO, { preset, language, opened: withReturnedAttached(TYPO) });
      await press(pane, 'actions.prepareCorrected');
      const { toRecipients, subject, htmlBody } = await formOf(pane);
      assert.deepEqual(toRecipients, ['sophie.marchand@nordlog.example']);
      assert.equal(subject, 'Devis toiture, lot 3');
      const { text } = await shownOf(pane, htmlBody);
      assert.ok(text.includes('Bonjour Sophie, voici le devis pour le lot 3.'), text);
      await close(pane);
    });
  }
}

test('hostile text of a returned message stays text in the draft', async () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)> & "quoted" \u2028 </body><svg/onload=alert(3)>';
  const mail = new TextDecoder().decode(specimen(TYPO))
    .replace('Bonjour Sophie, voici le devis pour le lot 3.', hostile)
    .replace('Subject: Devis toiture, lot 3', 'Subject: Devis <b>toiture</b> & "lot" 3');
  const pane = await outlook.open({ preset: 'exchange-online', opened: received(new TextEncoder().encode(mail)) });
  await pane.awaitExplanation(TYPO);
  await press(pane, 'actions.prepareCorrected');
  const { subject, htmlBody } = await formOf(pane);
  // A subject is no HTML: it goes as it was.
  assert.equal(subject, 'Devis <b>toiture</b> & "lot" 3');
  const { text, elements } = await shownOf(pane, htmlBody);
  assert.deepEqual(elements, []);
  assert.ok(text.includes('<script>alert(1)</script><img src=x onerror=alert(2)> & "quoted"'), text);
  await close(pane);
});

for (const language of ['en-US', 'fr-FR'] as const) {
  test(`${language}: the note to one's own administrator opens without a recipient, as it was shown`, async () => {
    const pane = await openOn(SPF, { language });
    const preview = plain(await pane.frame().getByRole('group', { name: plain(pane.text.say('ui.explanation.preview')) }).innerText());
    await press(pane, 'actions.prepareMessage');
    const { toRecipients, subject, htmlBody } = await formOf(pane);
    assert.deepEqual(toRecipients, []);
    const { text } = await shownOf(pane, htmlBody);
    assert.notEqual(subject, '');
    assert.equal(preview, plain(`${subject} ${text}`));
    await close(pane);
  });

  test(`${language}: the note to their administrator goes to the postmaster of the recipient's domain, who is named before`, async () => {
    const pane = await openOn(LOOP, { language });
    await pane.awaitWords('postmaster@example.org');
    await press(pane, 'actions.writeToPostmaster');
    const { toRecipients, subject, htmlBody } = await formOf(pane);
    assert.deepEqual(toRecipients, ['postmaster@example.org']);
    assert.notEqual(subject, '');
    assert.ok((await shownOf(pane, htmlBody)).text.length > 50);
    await close(pane);
  });
}

const HELP_DESK = 'help@contoso.example';

/** From an explanation to the support request. */
async function openRequest(pane: OutlookPane): Promise<void> {
  await press(pane, 'ui.explanation.help');
  await pane.awaitTitle(pane.text.say('ui.request.title'));
}

const mask = (pane: OutlookPane): Promise<void> => pane.frame().getByRole('checkbox', { name: plain(pane.text.say('ui.request.mask')) }).check();

/** What must be gone once names and addresses are masked. */
const NAMES = /sophie|marchand|marchnad|camille|martin@/i;

for (const preset of ['exchange-online', 'mailbox-1.8'] as const) {
  test(`${preset}: the support request opens to the help desk of the settings, with what was shown`, async () => {
    const pane = await openOn(TYPO, { preset, opened: withReturnedAttached(TYPO), roamingSettings: settings({ helpDeskAddress: HELP_DESK }) });
    await openRequest(pane);
    await pane.awaitWords(HELP_DESK);
    await press(pane, 'actions.openInNewMessage');
    const { toRecipients, subject, htmlBody } = await formOf(pane);
    assert.deepEqual(toRecipients, [HELP_DESK]);
    const { text, elements } = await shownOf(pane, htmlBody);
    assert.deepEqual(elements, []);
    assert.match(text, NAMES);
    const words = await pane.words();
    assert.ok(words.includes(plain(subject)), subject);
    // A ticket is read on another day: with the date and the offset.
    assert.match(plain(text), /Sent: 25 November 2026, 9:12 \(UTC\+1\)/);
    for (const line of text.split('\n').map(plain).filter((one) => one !== '')) assert.ok(words.includes(line), line);
    // Never the text of the message that came back (experience §12).
    assert.doesNotMatch(text, /voici le devis/);
    await close(pane);
  });
}

test('without a help desk the recipient stays open, and the page says where to name one', async () => {
  const pane = await openOn(TYPO);
  await openRequest(pane);
  await pane.awaitWords(pane.text.say('ui.request.noHelpDesk'));
  await press(pane, 'actions.openInNewMessage');
  assert.deepEqual((await formOf(pane)).toRecipients, []);
  await press(pane, 'ui.request.addHelpDesk');
  await pane.awaitTitle(pane.text.say('ui.settings.title'));
  await pane.frame().getByRole('textbox', { name: plain(pane.text.say('ui.settings.helpDesk')) }).fill(HELP_DESK);
  await pane.button(pane.text.say('ui.back')).click();
  await pane.awaitTitle(pane.text.say('ui.request.title'));
  await press(pane, 'actions.openInNewMessage');
  await eventually(() => pane.forms.length === 2);
  assert.deepEqual(pane.forms[1]?.['toRecipients'], [HELP_DESK]);
  await close(pane);
});

test('masked, the request names nobody, neither in the draft nor in the copy', async () => {
  const pane = await openOn(TYPO, { roamingSettings: settings({ helpDeskAddress: HELP_DESK }) });
  await openRequest(pane);
  await mask(pane);
  await press(pane, 'actions.openInNewMessage');
  const { subject, htmlBody } = await formOf(pane);
  assert.doesNotMatch(subject + htmlBody, NAMES);
  await pane.glimpse(pane.text.say('ui.copy.done'), () => press(pane, 'actions.copyText'));
  assert.doesNotMatch(await clipboardOf(pane), NAMES);
  await close(pane);
});

test('the request is written in the language of the help desk, the pane keeps its own', async () => {
  const pane = await openOn(TYPO, { roamingSettings: settings({ helpDeskAddress: HELP_DESK, requestLanguage: 'fr' }) });
  await openRequest(pane);
  await press(pane, 'actions.openInNewMessage');
  const french = await formOf(pane);
  assert.ok((await shownOf(pane, french.htmlBody)).text.startsWith('Bonjour,'));
  await pane.frame().getByRole('combobox', { name: plain(pane.text.say('ui.request.language')) }).selectOption('en');
  await pane.awaitWords('Hello,');
  await press(pane, 'actions.openInNewMessage');
  await eventually(() => pane.forms.length === 2);
  assert.ok((await shownOf(pane, String(pane.forms[1]?.['htmlBody']))).text.startsWith('Hello,'));
  await close(pane);
});

/** What a person would paste now, asked by the page around the pane. */
async function clipboardOf(pane: OutlookPane): Promise<string> {
  await pane.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return pane.page.evaluate<string>('navigator.clipboard.readText()');
}

const COPIED_ADDRESS = 'sophie.marchand@nordlog.example';
const REFUSED_BY_BROWSER = 'document.execCommand = () => false;';

for (const [how, clipboard] of [['where Outlook lets the pane write to the clipboard', 'allowed'], ['where Outlook does not, by a selection', 'refused']] as const) {
  test(`copying ${how}: the exact text, said on the button`, async () => {
    const pane = await openOn(TYPO, { clipboard });
    await pane.glimpse(pane.text.say('ui.copy.done'), () => press(pane, 'actions.copyAddress'));
    assert.equal(await clipboardOf(pane), COPIED_ADDRESS);
    await close(pane);
  });
}

test('copying refused by all: the text is there, selected, and the page says which keys copy it', async () => {
  const pane = await openOn(TYPO, { clipboard: 'refused', before: REFUSED_BY_BROWSER });
  await press(pane, 'actions.copyAddress');
  await pane.awaitWords(pane.text.say('ui.copy.refused'));
  assert.equal(await pane.frame().evaluate('(({ activeElement: { value, selectionStart, selectionEnd } }) => value.slice(selectionStart, selectionEnd))(document)'), COPIED_ADDRESS);
  await close(pane);
});

test('the request as a file: what is copied, under a name without a person', async () => {
  const pane = await openOn(TYPO, { language: 'fr-FR' });
  await openRequest(pane);
  const downloading = pane.page.waitForEvent('download');
  await press(pane, 'actions.saveAsFile');
  const download = await downloading;
  assert.equal(download.suggestedFilename(), 'bounce-doctor-2026-11-25-5.1.1.txt');
  await pane.awaitWords(pane.text.say('drafts.said.saved'));
  await pane.glimpse(pane.text.say('ui.copy.done'), () => press(pane, 'actions.copyText'));
  assert.equal(readFileSync(await download.path(), 'utf8'), await clipboardOf(pane));
  await close(pane);
});

/** What the pane says once the text is copied in place of a draft, and what then is on the clipboard. */
async function copiedInstead(pane: OutlookPane, patienceMs?: number): Promise<string> {
  await pane.awaitWords(pane.text.say('drafts.said.copied'), patienceMs);
  return clipboardOf(pane);
}

/** The pane waits 5 seconds for an answer. */
const SILENCE_PATIENCE_MS = 20_000;

for (const [how, fault] of [['refuses', { kind: 'error', code: 9019 }], ['does not answer', { kind: 'silent' }], ['answers nothing', { kind: 'null-data' }]] as const) {
  test(`a form that cannot open, where Outlook ${how}: the draft is copied, said so, and no second form is tried`, async () => {
    const pane = await openOn(TYPO, { faults: { displayNewMessageForm: fault } });
    await press(pane, 'actions.prepareCorrected');
    const text = await copiedInstead(pane, SILENCE_PATIENCE_MS);
    assert.ok(text.startsWith(`${pane.text.say('drafts.pasted.to', { addresses: COPIED_ADDRESS })}\n${pane.text.say('drafts.pasted.subject', { subject: 'Devis toiture, lot 3' })}\n\n`), text);
    assert.ok(text.includes('Bonjour Sophie, voici le devis pour le lot 3.'), text);
    assert.equal(pane.calls.filter(({ name }) => name === 'displayNewMessageForm').length, 1);
    await close(pane);
  });
}

test('neither form nor clipboard: the draft is there, selected', async () => {
  const pane = await openOn(TYPO, { faults: { displayNewMessageForm: { kind: 'error', code: 9019 } }, clipboard: 'refused', before: REFUSED_BY_BROWSER });
  await press(pane, 'actions.prepareCorrected');
  await pane.awaitWords(pane.text.say('drafts.said.refused'));
  const selected = await pane.frame().evaluate<string>('(({ activeElement: { value, selectionStart, selectionEnd } }) => value.slice(selectionStart, selectionEnd))(document)');
  assert.ok(selected.startsWith(pane.text.say('drafts.pasted.to', { addresses: COPIED_ADDRESS })), selected);
  await close(pane);
});

/** Servers whose Outlook opens no form of a new message (Mailbox 1.3 and 1.5). */
const FORMLESS: readonly PresetId[] = ['mailbox-1.3', 'exchange-2019'];

for (const preset of FORMLESS) {
  for (const language of ['en-US', 'fr-FR'] as const) {
    test(`${preset}, ${language}: no form of a new message there; corrected message, note and request are copied, and it is said`, async () => {
      const pane = await outlook.open({ preset, language });
      await pane.awaitStart();
      await eventually(() => pane.calls.some(({ name }) => name === 'GetInitialData'));
      await pane.drop(TYPO);
      await pane.awaitExplanation(TYPO);
      await press(pane, 'actions.prepareCorrected');
      assert.ok((await copiedInstead(pane)).includes(COPIED_ADDRESS));
      await openRequest(pane);
      await press(pane, 'actions.openInNewMessage');
      assert.ok((await copiedInstead(pane)).includes(pane.text.say('request.greeting')));
      await pane.drop(SPF);
      await pane.awaitExplanation(SPF);
      const noteSubject = explanationOf(SPF).groups[0]?.note?.subject;
      assert.ok(noteSubject != null);
      await press(pane, 'actions.prepareMessage');
      assert.ok((await copiedInstead(pane)).startsWith(pane.text.say('drafts.pasted.subject', { subject: pane.text.text(noteSubject) })));
      assert.equal(pane.forms.length + pane.savedDrafts.length + pane.shownIds.length, 0);
      await close(pane);
    });
  }
}

test('exchange-2019, administrator edition: the draft is put into Drafts through EWS, unsent, and shown', async () => {
  const pane = await openOn(TYPO, { preset: 'exchange-2019', permission: 'ReadWriteMailbox' });
  await press(pane, 'actions.prepareCorrected');
  await pane.awaitWords(pane.text.say('drafts.said.opened'));
  // The library writes ids as EWS does.
  assert.deepEqual(pane.shownIds, ['AAMkAD/draft/1=']);
  assert.equal(pane.savedDrafts.length, 1);
  const [request = ''] = pane.savedDrafts;
  assert.match(request, /<m:CreateItem MessageDisposition="SaveOnly"><m:SavedItemFolderId><t:DistinguishedFolderId Id="drafts"\/>/);
  assert.match(request, /<t:Subject>Devis toiture, lot 3<\/t:Subject><t:Body BodyType="Text">/);
  assert.match(request, /<t:ToRecipients><t:Mailbox><t:EmailAddress>sophie\.marchand@nordlog\.example<\/t:EmailAddress><\/t:Mailbox><\/t:ToRecipients>/);
  assert.match(request, /Bonjour Sophie, voici le devis pour le lot 3\./);
  assert.doesNotMatch(request, SENDS);
  await close(pane);
});

for (const [how, fault] of [['EWS refuses', { makeEwsRequestAsync: { kind: 'error', code: 0 } }], ['EWS answers something else', { makeEwsRequestAsync: { kind: 'answer', data: { wasProxySuccessful: true, body: '<html>Sign in</html>' } } }]] as const) {
  test(`exchange-2019, administrator edition: where ${how}, the draft is copied`, async () => {
    const pane = await outlook.open({ preset: 'exchange-2019', permission: 'ReadWriteMailbox' });
    await pane.awaitStart();
    await pane.drop(TYPO);
    await pane.awaitExplanation(TYPO);
    for (const [name, what] of Object.entries(fault)) pane.setFault(name as CallName, what);
    await press(pane, 'actions.prepareCorrected');
    assert.ok((await copiedInstead(pane)).includes(COPIED_ADDRESS));
    assert.equal(pane.shownIds.length, 0);
    await close(pane);
  });
}

/** Where the focus is: the name of the control, or of the heading. */
const focused = (pane: OutlookPane): Promise<string> => pane.frame().evaluate<string>("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText).split('\\n')[0]").then(plain);

const awaitFocus = (pane: OutlookPane, name: string): Promise<void> => {
  let seen = '';
  return eventually(async () => (seen = await focused(pane)) === plain(name), () => `focus on “${plain(name)}”, not on “${seen}”`);
};

/** What the library tells the host when Tab, or Shift and Tab, leaves the pane. */
const TAB_EXIT = 13;
const TAB_EXIT_SHIFT = 14;
const exits = (pane: OutlookPane, code: number): number =>
  pane.calls.filter(({ name, parameters }) => name === 'ContextActivationManager_notifyHost' && Array.isArray(parameters) && parameters[1] === code).length;

test('Tab, as Outlook’s library moves it: every control of an explanation in the order of the page, out at the end, and back', async () => {
  const pane = await openOn(TYPO);
  const { say } = pane.text;
  const order = [
    say('ui.areas.message'), say('ui.areas.account'), say('ui.areas.settings'), say('ui.strip.another'), say('actions.prepareCorrected'), say('actions.copyAddress'),
    say('ui.consent.always'), say('ui.consent.start'), say('ui.privacy.more'),
    say('ui.explanation.passOn'), say('ui.explanation.help'), say('ui.explanation.details'), say('ui.privacy.more'),
  ];
  for (const name of order) {
    await pane.page.keyboard.press('Tab');
    await awaitFocus(pane, name);
  }
  assert.equal(exits(pane, TAB_EXIT), 0);
  await pane.page.keyboard.press('Tab');
  await eventually(() => exits(pane, TAB_EXIT) === 1);
  for (const name of order.slice(0, -1).reverse()) {
    await pane.page.keyboard.press('Shift+Tab');
    await awaitFocus(pane, name);
  }
  await pane.page.keyboard.press('Shift+Tab');
  await eventually(() => exits(pane, TAB_EXIT_SHIFT) === 1);
  await close(pane);
});

const MOST_PRESSES = 12;

for (const [from, isDismissed] of [['Outlook, beside an ordinary message', false], ['the start page, once the open notice was put aside', true]] as const) {
  test(`keyboard only, from ${from}: a notice as a file, its explanation, a copy, and back, in ${MOST_PRESSES} presses at most`, async (t) => {
    const pane = isDismissed ? await openOn(SPF) : await outlook.open({ preset: 'exchange-online', opened: ordinary() });
    const { say } = pane.text;
    // From the start: it takes the browser a moment to hand choosers over to the test.
    pane.page.on('filechooser', (chooser) => { void chooser.setFiles(join(fixturesFolder, TYPO)); });
    let presses = 0;
    const key = async (name: string, leadsTo: string): Promise<void> => {
      presses += 1;
      await pane.page.keyboard.press(name);
      await awaitFocus(pane, leadsTo);
    };
    if (isDismissed) await press(pane, 'ui.strip.another');
    else await pane.awaitWords(say('ui.start.notANotice'));
    await pane.awaitStart();
    if (!isDismissed) {
      await key('Tab', say('ui.areas.message'));
      await key('Tab', say('ui.areas.account'));
      await key('Tab', say('ui.areas.settings'));
    }
    await key('Tab', say('actions.chooseFile'));
    await key('Enter', pane.text.text(explanationOf(TYPO).title));
    await key('Tab', say('actions.prepareCorrected'));
    await key('Tab', say('actions.copyAddress'));
    presses += 1;
    await pane.glimpse(say('ui.copy.done'), () => pane.page.keyboard.press('Enter'));
    assert.equal(await clipboardOf(pane), COPIED_ADDRESS);
    await key('Shift+Tab', say('actions.prepareCorrected'));
    if (isDismissed) await key('Shift+Tab', say('ui.strip.openMessage'));
    await key('Shift+Tab', say('ui.strip.another'));
    await key('Enter', say('ui.start.title'));
    t.diagnostic(`${presses} presses; those inside the chooser of the computer are its own`);
    assert.ok(presses <= MOST_PRESSES, `${presses} presses`);
    assert.equal(exits(pane, TAB_EXIT) + exits(pane, TAB_EXIT_SHIFT), 0);
    await close(pane);
  });
}

test('from the heading that has the focus after a page has opened, Tab goes on in the pane; Back returns to the row', async () => {
  const pane = await openOn(TYPO);
  const { say } = pane.text;
  await pane.button(say('ui.explanation.details')).focus();
  await pane.page.keyboard.press('Enter');
  await awaitFocus(pane, say('ui.details.title'));
  await pane.page.keyboard.press('Tab');
  await awaitFocus(pane, say('actions.copyAll'));
  await pane.page.keyboard.press('Shift+Tab');
  await awaitFocus(pane, say('ui.back'));
  await pane.page.keyboard.press('Enter');
  await awaitFocus(pane, say('ui.explanation.details'));
  assert.equal(exits(pane, TAB_EXIT) + exits(pane, TAB_EXIT_SHIFT), 0);
  await close(pane);
});

test('a file that is no message leaves the focus in the pane', async () => {
  const pane = await outlook.open({ preset: 'exchange-online', opened: ordinary() });
  await pane.awaitWords(pane.text.say('ui.start.notANotice'));
  const choosing = pane.page.waitForEvent('filechooser');
  await press(pane, 'actions.chooseFile');
  await (await choosing).setFiles(join(fixturesFolder, 'not-messages/picture.bin'));
  await pane.awaitWords(pane.text.say('ui.trouble.binary.title'));
  await awaitFocus(pane, pane.text.say('ui.start.title'));
  await pane.page.keyboard.press('Tab');
  await awaitFocus(pane, pane.text.say('actions.chooseFile'));
  await close(pane);
});
