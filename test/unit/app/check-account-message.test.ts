import { checkAccount, type AccountWish } from '../../../src/app/check-account';
import type { MailClient, ServicesOfRun } from '../../../src/app/ports';
import type { DiagnosticRun } from '../../../src/core/diagnostics/runner';
import { fromOutside, noticeFrom } from '../core/diagnostics/messages';
import { resolverOf } from '../core/diagnostics/zone';
import { DOMAIN, healthy } from '../core/diagnostics/zones';

const services: ServicesOfRun = { ports: { resolve: resolverOf(healthy['OVH Hosted Exchange']?.zone ?? {}), registration: null, probe: null, incidents: null, ownConnection: null }, sent: [] };

/** Outlook with one message open, for the mailbox of this address. */
const outlook = (address: string, bytes: Uint8Array): MailClient => ({
  account: { address, server: 'ex3.mail.ovh.net' }, openItem: () => ({ key: 'k', mode: 'read', subject: null }),
  sources: () => [{ id: 'as-file', read: async () => Promise.resolve({ read: true, message: { kind: 'file', bytes } }) }],
}) as unknown as MailClient;

async function run(wish: Partial<AccountWish>): Promise<DiagnosticRun> {
  const answer = await checkAccount({ address: DOMAIN, services, mail: null, profile: null, earlier: null, signal: new AbortController().signal, onVerdict: () => undefined, ...wish });
  if (!answer.checked) throw new Error(answer.why);
  return answer.run;
}

const codes = ({ verdicts }: DiagnosticRun): readonly (string | undefined)[] => (['receiving-evidence', 'spf-sender-address'] as const).map((id) => verdicts.find(({ check }) => check === id)?.code);

test('the open message is evidence; of its header only verdicts are kept', async () => {
  const result = await run({ mail: outlook(`claire@${DOMAIN}`, fromOutside()) });
  expect(codes(result)).toEqual(['received', 'no-address']);
  expect(Object.keys(result.facts)).not.toContain('open-message');
  expect(JSON.stringify(result)).not.toMatch(/laptop\.lan|claire|sophie/);
});

test('a message in the mailbox of another domain is none', async () => {
  expect(codes(await run({ mail: outlook('claire@elsewhere.example', fromOutside()) }))).toEqual(['no-message', 'no-address']);
});

test('a notice that was handed over tells the sending server, without Outlook as well', async () => {
  expect(codes(await run({ notice: noticeFrom('203.0.113.33') }))).toEqual(['no-message', 'pass']);
  expect(codes(await run({ mail: outlook(`claire@${DOMAIN}`, fromOutside()), notice: noticeFrom('198.51.100.99') }))).toEqual(['received', 'soft-fail']);
});

test('made once more, a check looks at the message that is open then', async () => {
  const before = await run({});
  expect(codes(before)).toEqual(['no-message', 'no-address']);
  const again = await run({ mail: outlook(`claire@${DOMAIN}`, fromOutside()), earlier: { run: before, check: 'receiving-evidence' } });
  expect(codes(again)).toEqual(['received', 'no-address']);
  expect(Object.keys(again.facts)).not.toContain('open-message');
});
