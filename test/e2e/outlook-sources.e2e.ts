/** Every way to read a message in Outlook, on every kind of server and client that the emulation knows. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attachedFile, attachedMail, draft, ordinary, received } from '../outlook-host/items';
import type { PresetId } from '../outlook-host/scene';
import { specimen } from './harness';
import { OutlookHarness, eventually } from './outlook-harness';

const FULL = 'messages/postfix/mailbox-full.eml';
const TYPO = 'messages/postfix/unknown-address-typo.eml';

let outlook: OutlookHarness;
before(async () => { outlook = await OutlookHarness.start(); });
after(() => outlook.stop());

/** The call by which each preset gives the open message. */
const BY: Readonly<Record<PresetId, string>> = {
  'exchange-online': 'getAsFileAsync', 'new-outlook': 'getAsFileAsync', 'exchange-2019': 'body.getAsync', 'mailbox-1.8': 'getAllInternetHeadersAsync', 'mailbox-1.3': 'body.getAsync',
};
const PRESETS = Object.keys(BY) as PresetId[];

for (const preset of PRESETS) {
  test(`${preset}: the open notice, through ${BY[preset]}`, async () => {
    const pane = await outlook.open({ preset, opened: received(specimen(FULL)) });
    await pane.awaitExplanation(FULL);
    assert.ok(pane.calls.some(({ name }) => name === BY[preset]), pane.calls.map(({ name }) => name).join(' '));
    await pane.close();
  });

  test(`${preset}: told of its host by the query instead of the name`, async () => {
    const pane = await outlook.open({ preset, opened: received(specimen(FULL)), opening: 'query', language: 'fr-FR' });
    if (preset === 'exchange-online' || preset === 'new-outlook') assert.equal(await pane.frame().evaluate('window.name'), '_xdm_frame');
    await pane.awaitExplanation(FULL);
    assert.ok(pane.calls.some(({ name }) => name === BY[preset]), pane.calls.map(({ name }) => name).join(' '));
    await pane.close();
  });
}

for (const preset of ['exchange-online', 'mailbox-1.8'] as const) {
  test(`${preset}: a notice attached to the open message`, async () => {
    const pane = await outlook.open({ preset, opened: ordinary({ attachments: [attachedMail('Undeliverable: Quote', specimen(TYPO))] }) });
    await pane.awaitExplanation(TYPO);
    await pane.close();
  });

  test(`${preset}: a notice file attached to the open message`, async () => {
    const pane = await outlook.open({ preset, opened: ordinary({ attachments: [attachedFile('notice.eml', specimen(TYPO))] }) });
    await pane.awaitExplanation(TYPO);
    await pane.close();
  });

  test(`${preset}: a notice dragged onto a new message`, async () => {
    const pane = await outlook.open({ preset, opened: draft() });
    await pane.awaitStart();
    await eventually(() => pane.calls.some(({ name }) => name === 'register olkAttachmentsChanged'), () => 'never: the pane hears of attachments');
    await pane.attach(attachedMail('Undeliverable: Quote', specimen(TYPO)));
    await pane.awaitExplanation(TYPO);
    await pane.close();
  });
}
