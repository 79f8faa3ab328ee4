/** OVH's own result in the pane's state, in the summary, in what is passed on, and in what a help desk sees. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FinishedCheck } from '../../../src/app/account-state';
import { mergedRun, ovhFields, ovhStatements, readOvhResult, sentenceOf, summaryOf } from '../../../src/app/account-summary';
import { copyChecks, copyHelp } from '../../../src/app/actions/pass-on-checks';
import { keptCheck } from '../../../src/app/kept-check';
import { currentVisit, nextSession, openSession } from '../../../src/app/session';
import type { SessionEvent } from '../../../src/app/session';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { runReplay } from '../../../src/cli/replay';
import type { AccountCheckId } from '../../../src/core/diagnostics/account-check-id';
import type { Outcome, Verdict } from '../../../src/core/diagnostics/verdict';
import { createTranslator } from '../../../src/locales/translate';
import { leavesOf } from '../locales/leaves';
import { en, fr } from '../locales/texts';

const AT = '2026-11-24T10:24:00.000Z';
const ADDRESS = 'claire@atelier-martin.example';
const verdict = (check: AccountCheckId, outcome: Outcome, code: string): Verdict => ({ check, outcome, code, values: {}, found: [], expected: [] });
const finished: FinishedCheck = {
  wasStopped: false, sent: [],
  run: {
    startedAt: AT, finishedAt: AT, facts: {},
    subject: { domain: 'atelier-martin.example', server: null, chosenProfile: null, selectors: [] },
    profile: { id: 'ovh-hosted-exchange', name: 'Hosted Exchange', by: 'nothing', evidence: null },
    verdicts: [verdict('mx-provider', 'passed', 'all-at-ovh'), verdict('account-blocked-for-spam', 'manual', 'in-the-control-panel-of-ovh'), verdict('account-locked', 'manual', 'in-the-control-panel-of-ovh')],
  },
};
const reading = readOvhResult('{"isSpammer":true,"isLocked":false,"isMxValid":false}');
if (!reading.readable) throw new Error('The specimen is a result');
const { result } = reading;
const pasted: SessionEvent = { type: 'ovhPasted', result };
const after = (...events: readonly SessionEvent[]) => events.reduce(nextSession, openSession(DEFAULT_SETTINGS, 'none', 'account'));
const done: SessionEvent = { type: 'checkEnded', address: ADDRESS, finished };
const opened: SessionEvent = { type: 'pageOpened', page: 'ovh', scroll: 300, pressed: 'ovh' };
const merged: FinishedCheck = { ...finished, run: { ...finished.run, ovh: result } };

describe('the pane', () => {
  test('goes back to the result, which holds both', () => {
    const session = after(done, opened, pasted);
    expect(currentVisit(session).page).toBe('account');
    expect(session.arrival).toBe('result');
    expect(session.account).toMatchObject({ state: 'done', finished: merged });
  });

  test('takes nothing where there is no check', () => {
    const before = after();
    expect(nextSession(before, pasted)).toBe(before);
  });

  test('keeps both for a reload of the tab; a new check begins without', () => {
    const at = Date.parse(AT) + 1_000;
    expect(keptCheck(JSON.parse(JSON.stringify(merged)), at)?.run.ovh).toEqual(result);
    expect(after(done, opened, pasted, done).account).toMatchObject({ finished });
    expect(JSON.stringify(after(done, opened, pasted, done).account)).not.toContain('ovh":');
  });
});

test('the summary counts what OVH tells of what nobody here can; ours stays where it spoke', () => {
  const { failed, byOutcome, urgent, done: told } = summaryOf(merged);
  expect(failed).toBe(1);
  expect(urgent.map(({ check, code }) => `${check} ${code}`)).toEqual(['account-blocked-for-spam ovh-blocked']);
  expect(byOutcome.manual).toEqual([]);
  expect(byOutcome.passed.map(({ check }) => check).sort()).toEqual(['account-locked', 'mx-provider']);
  expect(told).toBe(1);
});

describe.each([
  ['en', en, 'According to OVHcloud, the account is blocked for sending spam.', 'According to OVHcloud, the receiving servers (MX) are not right.'],
  ['fr', fr, 'Selon OVHcloud, le compte est bloqué pour envoi de spam.', 'Selon OVHcloud, les serveurs de réception (MX) ne sont pas bons.'],
] as const)('in %s', (language, texts, blocked, mx) => {
  const text = createTranslator(texts, language);

  test('the request to the help desk says whose word it is', () => {
    const request = copyHelp.text({ run: merged.run, verdicts: mergedRun(merged.run).verdicts, helpDeskAddress: '' }, text);
    expect(request).toContain(blocked);
    expect(request).not.toContain('[');
  });

  test('what is passed on of a verdict of ours says OVH’s word to it', () => {
    const ours = verdict('mx-provider', 'failed', 'competing');
    const run = { ...merged.run, verdicts: [ours], ovh: { told: { isMxValid: 'fault' as const }, lastCheck: null } };
    expect(copyChecks.text({ run, verdicts: [ours] }, text)).toContain(mx);
    expect(copyChecks.text({ run: { ...finished.run, verdicts: [ours] }, verdicts: [ours] }, text)).not.toContain(mx);
  });

  test('replay shows what the user saw, from the pasted request', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ovh-'));
    const file = join(folder, 'request.txt');
    writeFileSync(file, copyHelp.text({ run: merged.run, verdicts: mergedRun(merged.run).verdicts, helpDeskAddress: '' }, text));
    let out = '';
    const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { out += String(chunk); return true; });
    const code = await runReplay([file, '--lang', language]).finally(() => {
      stdout.mockRestore();
      rmSync(folder, { recursive: true });
    });
    expect(code).toBe(1);
    expect(out).toContain(`✖ ${text.text({ key: 'checks.account-blocked-for-spam.name' })}`);
    expect(out.replace(/\s+/g, ' ')).toContain(blocked);
    // Ours passed, and OVH's word stands below it.
    expect(out).toMatch(new RegExp(`✔ ${text.text({ key: 'checks.mx-provider.name' }).replace(/[()]/g, '\\$&')}.*\\n\\s+${mx.replace(/[()]/g, '\\$&')}`));
  });

  test('every word that OVH can say has its sentence, which names OVH', () => {
    const codes = leavesOf(texts.ovh.codes);
    expect(codes).toHaveLength(18);
    expect(codes.filter((leaf) => !/^(According to|Selon) OVHcloud, /.test(leaf.text))).toEqual([]);
    for (const told of ['good', 'fault'] as const) {
      const single = ovhStatements({ verdicts: [], ovh: { told: Object.fromEntries(ovhFields.map((field) => [field, told])), lastCheck: null } });
      expect(single).toHaveLength(8);
      for (const { code } of single) expect([`ovh.codes.${code}`, `ovh.points.${code}`].map((key) => text.has(key))).toEqual([true, true]);
      const all = { isSpammer: told, isSuspended: told, isLocked: told, connectiveOWA: told, isMxValid: told, isSrvValid: told, canReceiveEmail: told, canSendEmail: told };
      const { verdicts } = mergedRun({ ...finished.run, verdicts: [], ovh: { told: all, lastCheck: null } });
      expect(verdicts).toHaveLength(7);
      for (const one of verdicts) expect(text.has(sentenceOf(one).key)).toBe(true);
    }
  });
});
