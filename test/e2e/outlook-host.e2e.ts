/**
 * The emulated Outlook itself, asked through the real library by a page that does nothing of its own: what the tests of
 * the pane build on.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { OutlookHost, type HostedPane } from '../outlook-host/host';
import { attachedFile, attachedMail, draft, ordinary, received } from '../outlook-host/items';
import type { PresetId, Scene } from '../outlook-host/scene';
import { specimen } from './harness';
import { eventually } from './outlook-harness';

const FULL = 'messages/postfix/mailbox-full.eml';
const probes = join(import.meta.dirname, '..', 'outlook-host', 'probe');

/** Longer than any answer takes here; the library itself never gives a call up. */
const SILENCE_MS = 700;
let host: OutlookHost;
before(async () => { host = await OutlookHost.start(); });
after(() => host.stop());

type Result<T> = { readonly status: 'succeeded' | 'failed'; readonly value: T; readonly code: number | null };

interface Probe extends HostedPane {
  /** The value of an expression in the page, promises awaited. */
  read<T>(expression: string): Promise<T>;
}

/** Opens the probe, and waits for the library unless told not to. */
async function open(scene: Partial<Scene> & Pick<Scene, 'preset'>, waits = true): Promise<Probe> {
  const pane = await host.open({ opened: received(specimen(FULL)), page: 'probe.html', ...scene }, { folder: probes });
  const read = <T>(expression: string): Promise<T> => pane.frame().evaluate<T>(expression);
  if (waits) {
    await pane.frame().waitForFunction('window.ready !== undefined');
    await read('window.ready.then(() => undefined)');
  }
  return Object.assign(Object.create(pane) as HostedPane, { read });
}

const until = (pane: Probe, condition: string): Promise<unknown> => pane.frame().waitForFunction(condition);

const SETS = ['1.1', '1.3', '1.5', '1.8', '1.14', '1.15'];
const PRESETS: Readonly<Record<PresetId, { readonly sets: number; readonly hostName: string; readonly isShimmed: boolean; readonly questions: number }>> = {
  'exchange-online': { sets: 6, hostName: 'OutlookWebApp', isShimmed: true, questions: 0 },
  'new-outlook': { sets: 6, hostName: 'newOutlookWindows', isShimmed: true, questions: 0 },
  'exchange-2019': { sets: 3, hostName: 'OutlookWebApp', isShimmed: false, questions: 1 },
  'mailbox-1.8': { sets: 4, hostName: 'OutlookWebApp', isShimmed: false, questions: 0 },
  'mailbox-1.3': { sets: 2, hostName: 'OutlookWebApp', isShimmed: false, questions: 0 },
};

for (const [preset, { sets, hostName, isShimmed, questions }] of Object.entries(PRESETS) as [PresetId, (typeof PRESETS)[PresetId]][]) {
  test(`${preset}: the library starts, and knows the client, its sets and the item`, async () => {
    const opened = received(specimen(FULL));
    const pane = await open({ preset, opened, language: 'fr-FR' });
    assert.deepEqual(await pane.read('window.ready.then(({ host, platform }) => ({ host, platform }))'), { host: 'Outlook', platform: 'OfficeOnline' });
    assert.deepEqual(await pane.read(`${JSON.stringify(SETS)}.filter((set) => Office.context.requirements.isSetSupported('Mailbox', set))`), SETS.slice(0, sets));
    assert.deepEqual(
      await pane.read('(({ mailbox, displayLanguage }) => [mailbox.diagnostics.hostName, mailbox.userProfile.emailAddress, displayLanguage])(Office.context)'),
      [hostName, 'claire.martin@atelier-martin.example', 'fr-FR'],
    );
    assert.deepEqual(
      await pane.read('(({ itemId, subject, internetMessageId, from, itemType }) => [itemId, subject, internetMessageId, from.emailAddress, itemType])(Office.context.mailbox.item)'),
      [opened.id, opened.subject, opened.messageId, opened.from.address, 'message'],
    );
    assert.deepEqual(
      await pane.read('[typeof Office.context.mailbox.item.getAsFileAsync === "function", Office.EventType.DragAndDropEvent !== undefined]'),
      [isShimmed, isShimmed],
    );
    assert.equal(pane.questions.length, questions);
    await pane.close();
  });
}

test('exchange-2019: whoever does not trust the server gets the page of the library in place of the pane', async () => {
  const pane = await open({ preset: 'exchange-2019', trust: 'no' }, false);
  const inPane = (): string => pane.page.mainFrame().childFrames()[0]?.url() ?? '';
  await eventually(() => inPane().startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/AgaveErrorUX/'), inPane);
  assert.equal(pane.questions.length, 1);
  assert.ok(!pane.calls.some(({ name }) => name === 'GetInitialData'));
  await pane.close();
});

test('mailbox-1.8: body, headers and attachments of the open message', async () => {
  const inner = specimen(FULL);
  const bytes = Uint8Array.of(0, 1, 254, 255);
  const opened = ordinary({ attachments: [attachedMail('Undeliverable', inner), attachedFile('picture.bin', bytes)] });
  const pane = await open({ preset: 'mailbox-1.8', opened });
  const item = 'Office.context.mailbox.item';
  assert.equal((await pane.read<Result<string>>(`ask(${item}.body, 'getAsync', 'text')`)).value, opened.text);
  assert.equal((await pane.read<Result<string>>(`ask(${item}.body, 'getAsync', 'html')`)).value, opened.html);
  assert.equal((await pane.read<Result<string>>(`ask(${item}, 'getAllInternetHeadersAsync')`)).value, opened.headers);
  assert.deepEqual(await pane.read(`${item}.attachments.map(({ name, attachmentType, size }) => [name, attachmentType, size])`), [['Undeliverable', 'item', inner.length], ['picture.bin', 'file', bytes.length]]);
  const contentOf = (id: string): string => `ask(${item}, 'getAttachmentContentAsync', ${JSON.stringify(id)})`;
  const [mail, file] = opened.attachments;
  assert.deepEqual((await pane.read<Result<unknown>>(contentOf(mail?.id ?? ''))).value, { format: 'eml', content: Buffer.from(inner).toString('latin1') });
  assert.deepEqual((await pane.read<Result<unknown>>(contentOf(file?.id ?? ''))).value, { format: 'base64', content: Buffer.from(bytes).toString('base64') });
  assert.deepEqual(await pane.read(contentOf('unknown')), { status: 'failed', value: null, code: 9003 });
  await pane.close();
});

test('exchange-online: a pinned pane is told of the next item, of none and of a mailbox without one', async () => {
  const first = received(specimen(FULL));
  const pane = await open({ preset: 'exchange-online', opened: first });
  await pane.read("ask(Office.context.mailbox, 'addHandlerAsync', Office.EventType.ItemChanged, () => { heard.push(Office.context.mailbox.item?.subject ?? null); })");
  await pane.select(ordinary());
  await until(pane, 'heard.length === 1');
  await pane.select(null);
  await until(pane, 'heard.length === 2');
  // With a null payload no call gets past the check of rights; without an item the mailbox still works.
  assert.equal(await pane.read('(() => { try { Office.context.mailbox.makeEwsRequestAsync("", () => undefined); return "no error"; } catch { return "throws"; } })()'), 'throws');
  await pane.select('no-item');
  await until(pane, 'heard.length === 3');
  assert.equal(await pane.read('Office.context.mailbox.userProfile.displayName'), 'Claire Martin');
  await pane.select(first);
  await until(pane, 'heard.length === 4');
  assert.deepEqual(await pane.read('heard'), ['Lunch on Friday?', null, null, first.subject]);
  // Without the event nothing changes in the page, whatever the host now answers.
  pane.selectSilently(ordinary());
  assert.equal(await pane.read('Office.context.mailbox.item.subject'), first.subject);
  assert.equal((await pane.read<Result<string>>("ask(Office.context.mailbox.item.body, 'getAsync', 'text')")).value, ordinary().text);
  await pane.close();
});

test('mailbox-1.8: faults of a call: silent, without data, refused, late, and none again', async () => {
  const pane = await open({ preset: 'mailbox-1.8', faults: { 'body.getAsync': { kind: 'silent' } } });
  const body = "ask(Office.context.mailbox.item.body, 'getAsync', 'text').then(({ status, code }) => [status, code])";
  const orSilence = `Promise.race([${body}, new Promise((done) => setTimeout(done, ${SILENCE_MS}, 'silence'))])`;
  assert.equal(await pane.read(orSilence), 'silence');
  pane.setFault('body.getAsync', { kind: 'null-data' });
  assert.equal(await pane.read(orSilence), 'silence');
  pane.setFault('body.getAsync', { kind: 'error', code: 9042 });
  assert.deepEqual(await pane.read(body), ['failed', 9042]);
  pane.setFault('body.getAsync', { kind: 'late', ms: 300 });
  const started = Date.now();
  assert.deepEqual(await pane.read(body), ['succeeded', null]);
  assert.ok(Date.now() - started >= 300);
  pane.setFault('body.getAsync', null);
  assert.deepEqual(await pane.read(body), ['succeeded', null]);
  assert.equal(pane.calls.filter(({ name }) => name === 'body.getAsync').length, 5);
  await pane.close();
});

test('rights: a call above them throws in the page and never reaches the host', async () => {
  const attempt = (call: string): string => `(() => { try { ${call}; return "no error"; } catch { return "throws"; } })()`;
  const restricted = await open({ preset: 'exchange-online', permission: 'Restricted' });
  assert.equal(await restricted.read(attempt('Office.context.mailbox.item.body.getAsync("text", () => undefined)')), 'throws');
  assert.ok(!restricted.calls.some(({ name }) => name === 'body.getAsync'));
  await restricted.close();
  const reading = await open({ preset: 'exchange-2019' });
  assert.equal(await reading.read(attempt('Office.context.mailbox.makeEwsRequestAsync("<x/>", () => undefined)')), 'throws');
  assert.ok(!reading.calls.some(({ name }) => name === 'makeEwsRequestAsync'));
  await reading.close();
});

test('exchange-2019: an administrator edition reads the message whole through EWS', async () => {
  const opened = received(specimen(FULL));
  const pane = await open({ preset: 'exchange-2019', opened, permission: 'ReadWriteMailbox' });
  const request = `<m:GetItem><m:ItemShape><t:IncludeMimeContent>true</t:IncludeMimeContent></m:ItemShape><m:ItemIds><t:ItemId Id="${opened.id}"/></m:ItemIds></m:GetItem>`;
  const { status, value } = await pane.read<Result<string>>(`ask(Office.context.mailbox, 'makeEwsRequestAsync', ${JSON.stringify(request)})`);
  assert.equal(status, 'succeeded');
  assert.deepEqual(Buffer.from(/<t:MimeContent[^>]*>([^<]*)</.exec(value)?.[1] ?? '', 'base64'), Buffer.from(opened.mime));
  pane.setFault('makeEwsRequestAsync', { kind: 'error', code: 0 });
  assert.equal((await pane.read<Result<null>>(`ask(Office.context.mailbox, 'makeEwsRequestAsync', ${JSON.stringify(request)})`)).code, 9020);
  await pane.close();
});

test('mailbox-1.8: settings go into the mailbox and come back when the pane is opened again', async () => {
  const pane = await open({ preset: 'mailbox-1.8', roamingSettings: { kept: { since: 2025 } } });
  assert.equal(await pane.read("(() => { Office.context.roamingSettings.set('language', { tag: 'fr' }); return Office.context.roamingSettings.get('kept').since; })()"), 2025);
  assert.equal((await pane.read<Result<null>>("ask(Office.context.roamingSettings, 'saveAsync')")).status, 'succeeded');
  assert.equal(pane.roaming()['language'], '{"tag":"fr"}');
  await pane.pressRibbon();
  await until(pane, 'window.ready !== undefined');
  await pane.read('window.ready.then(() => undefined)');
  assert.deepEqual(await pane.read("Office.context.roamingSettings.get('language')"), { tag: 'fr' });
  await pane.close();
});

test('mailbox-1.8: a form is seen with what it was given; Tab past the last button is handed to the host', async () => {
  const pane = await open({ preset: 'mailbox-1.8' });
  await pane.read("Office.context.mailbox.displayNewMessageForm({ toRecipients: ['sophie@nordlog.example'], subject: 'Offer', htmlBody: '<p>Again</p>' })");
  await eventually(() => pane.forms.length === 1);
  assert.equal(pane.forms[0]?.['subject'], 'Offer');
  assert.equal(pane.forms[0]['htmlBody'], '<p>Again</p>');
  await pane.frame().getByRole('button', { name: 'Last' }).focus();
  await pane.page.keyboard.press('Tab');
  const TAB_EXIT = 13;
  const exits = (): number => pane.calls.filter(({ name, parameters }) => name === 'ContextActivationManager_notifyHost' && Array.isArray(parameters) && parameters[1] === TAB_EXIT).length;
  await eventually(() => exits() === 1);
  await pane.close();
});

test('mailbox-1.8: a draft, and an attachment that comes', async () => {
  const opened = { ...draft(), subject: 'Quote' };
  const pane = await open({ preset: 'mailbox-1.8', opened });
  const item = 'Office.context.mailbox.item';
  assert.equal((await pane.read<Result<string>>(`ask(${item}.subject, 'getAsync')`)).value, 'Quote');
  assert.equal((await pane.read<Result<string>>(`ask(${item}, 'getItemIdAsync')`)).value, opened.id);
  await pane.read(`ask(${item}, 'addHandlerAsync', Office.EventType.AttachmentsChanged, ({ attachmentStatus, attachmentDetails }) => { heard.push([attachmentStatus, attachmentDetails.name]); })`);
  const attached = attachedMail('Undeliverable', specimen(FULL));
  await pane.attach(attached);
  await until(pane, 'heard.length === 1');
  assert.deepEqual(await pane.read('heard'), [['added', 'Undeliverable']]);
  assert.deepEqual((await pane.read<Result<readonly { readonly id: string }[]>>(`ask(${item}, 'getAttachmentsAsync')`)).value.map(({ id }) => id), [attached.id]);
  await pane.close();
});

test('new-outlook: the shims give the whole message and a drag from the list', async () => {
  const opened = received(specimen(FULL));
  const pane = await open({ preset: 'new-outlook', opened });
  const file = await pane.read<Result<string>>("ask(Office.context.mailbox.item, 'getAsFileAsync')");
  assert.deepEqual(Buffer.from(file.value, 'base64'), Buffer.from(opened.mime));
  await pane.read("ask(Office.context.mailbox, 'addHandlerAsync', Office.EventType.DragAndDropEvent, ({ dragAndDropEventData: { type, dataTransfer } }) => { heard.push([type, ...dataTransfer.files.map(({ name, fileContent }) => name + ' ' + fileContent.size)]); })");
  await pane.dragFromList('dragover');
  await pane.dragFromList('drop', [{ name: 'Undeliverable.eml', bytes: opened.mime }]);
  assert.deepEqual(await pane.read('heard'), [['dragover'], ['drop', `Undeliverable.eml ${opened.mime.length}`]]);
  await pane.close();
});

test('exchange-online: a function command runs out of sight and says when it is done; an unknown one is refused', async () => {
  const opened = received(specimen(FULL));
  const pane = await open({ preset: 'exchange-online', opened });
  const { status, event } = await pane.runFunction('readSubject', 'functions.html');
  assert.equal(status, 0);
  assert.deepEqual((JSON.parse(event) as { readonly completedContext: unknown }).completedContext, { subject: opened.subject });
  const INVALID_CALLBACK = 11101;
  assert.deepEqual(await pane.runFunction('noSuchName', 'functions.html'), { status: INVALID_CALLBACK, event: '' });
  assert.equal(await pane.read('Office.context.mailbox.item.subject'), opened.subject);
  await pane.close();
});

test('a request to any host that is not listed fails the test, the reports of the library do not', async () => {
  const pane = await open({ preset: 'exchange-online' });
  await pane.read("fetch('https://telemetryservice.firstpartyapps.oaspapps.com/x').catch(() => undefined)");
  assert.ok(pane.telemetry.some((address) => address.endsWith('/x')));
  assert.deepEqual(pane.wrong, []);
  await pane.read("fetch('https://elsewhere.example/x').catch(() => undefined)");
  assert.deepEqual(pane.wrong, ['request to https://elsewhere.example/x']);
  await assert.rejects(pane.close(), /elsewhere\.example/);
});
