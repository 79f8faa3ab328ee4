/** When the account's own server is asked, and when something is sent: on one press alone. */
import { messageToYourself, copyTestMessage, draftTestMessage } from '../../../src/app/actions/test-message';
import { checkAccount, type AccountWish } from '../../../src/app/check-account';
import type { MailClient, OwnServer } from '../../../src/app/ports';
import { known } from '../../../src/core/diagnostics/fact';
import type { DiagnosticRun } from '../../../src/core/diagnostics/runner';
import { diagnosis as english } from '../../../src/locales/en/diagnosis/index';
import { catalog as englishCatalog } from '../../../src/locales/en/index';
import { diagnosis as french } from '../../../src/locales/fr/diagnosis/index';
import { catalog as frenchCatalog } from '../../../src/locales/fr/index';
import { createTranslator } from '../../../src/locales/translate';
import { resolverOf } from '../core/diagnostics/zone';
import { DOMAIN, healthy } from '../core/diagnostics/zones';

const message = { subject: 'Test', text: 'Words' };

function fakeServer() {
  return {
    mailboxUse: jest.fn<ReturnType<OwnServer['mailboxUse']>, Parameters<OwnServer['mailboxUse']>>(() => Promise.resolve(known({ used: 1, warnAt: null, sendUntil: 2_000, receiveUntil: null }))),
    roundTrip: jest.fn<ReturnType<OwnServer['roundTrip']>, Parameters<OwnServer['roundTrip']>>(() => Promise.resolve(known({ arrived: 'inbox', seconds: 2, isCleanedUp: true }))),
  };
}

async function check(ownServer: OwnServer | null, more: Partial<AccountWish> = {}, own = `Ann@${DOMAIN}`): Promise<DiagnosticRun> {
  const mail = { account: { address: own, server: 'ex3.mail.ovh.net' }, ownServer, openItem: () => null, sources: () => [] } as unknown as MailClient;
  const answer = await checkAccount({
    address: `ann@${DOMAIN}`, mail, profile: null, earlier: null, signal: new AbortController().signal, onVerdict: () => undefined,
    services: { ports: { resolve: resolverOf(healthy['OVH Hosted Exchange']?.zone ?? {}), registration: null, probe: null, incidents: null, ownConnection: null }, sent: [] }, ...more,
  });
  if (!answer.checked) throw new Error(answer.why);
  return answer.run;
}

const codeOf = (run: DiagnosticRun, check: string): string | undefined => run.verdicts.find((verdict) => verdict.check === check)?.code;

test('a run asks for the room, and sends nothing, even where a message was handed in', async () => {
  const server = fakeServer();
  for (const testMessage of [undefined, message]) {
    const run = await check(server, testMessage === undefined ? {} : { testMessage });
    expect([codeOf(run, 'mailbox-quota'), codeOf(run, 'test-message')]).toEqual(['room', 'round-trip-possible']);
  }
  expect([server.mailboxUse.mock.calls.length, server.roundTrip.mock.calls.length]).toEqual([2, 0]);
});

test('another check made once more sends nothing, and neither does this one without a message', async () => {
  const server = fakeServer();
  const run = await check(server);
  await check(server, { earlier: { run, check: 'mailbox-quota' }, testMessage: message });
  await check(server, { earlier: { run, check: 'test-message' } });
  expect(server.roundTrip).not.toHaveBeenCalled();
});

test('the press sends once, and its verdict takes the place of the former', async () => {
  const server = fakeServer();
  const run = await check(server);
  const { signal } = new AbortController();
  const again = await check(server, { earlier: { run, check: 'test-message' }, testMessage: message, signal });
  expect(server.roundTrip.mock.calls).toEqual([[message, signal]]);
  expect([codeOf(again, 'test-message'), codeOf(again, 'mailbox-quota'), again.verdicts.length]).toEqual(['arrived', 'room', run.verdicts.length]);
});

test.each<[string, Partial<AccountWish>, string | undefined]>([
  ['another mailbox of the same domain', { address: `bob@${DOMAIN}` }, undefined],
  ['another domain', {}, 'ann@elsewhere.example'],
  ['no mail program', { mail: null }, undefined],
])('%s: the server on show is not asked', async (_name, more, own) => {
  const server = fakeServer();
  const run = await check(server, more, own);
  expect([codeOf(run, 'mailbox-quota'), codeOf(run, 'test-message')]).toEqual(['not-asked', 'draft-only']);
  expect(server.mailboxUse).not.toHaveBeenCalled();
});

test('a domain alone is taken for the mailbox on show; a server that answers no add-in is not asked', async () => {
  expect(codeOf(await check(fakeServer(), { address: DOMAIN }), 'mailbox-quota')).toBe('room');
  expect(codeOf(await check(null), 'mailbox-quota')).toBe('not-asked');
});

test('the texts are in the language, and the recipient is the user’s to fill in', () => {
  const fr = createTranslator({ ...frenchCatalog, ...french }, 'fr');
  const en = createTranslator({ ...englishCatalog, ...english }, 'en');
  expect(messageToYourself(fr)).toEqual({ subject: 'Message d’essai', text: fr.say('account.test.toYourself') });
  const draft = draftTestMessage.draft(null, en);
  expect([draft.to, draft.subject]).toEqual([[], 'Test message']);
  expect(draft.text).toMatch(/^Hello,\n\nThis is a test message\./);
  expect(copyTestMessage.text(null, en)).toBe(`Subject: Test message\n\n${draft.text}`);
});
