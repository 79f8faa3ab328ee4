import { accountCheckIds } from '../../../../src/core/diagnostics/account-check-id';
import { guidanceOf } from '../../../../src/core/diagnostics/guidance';
import { mergedRun, ovhStatements } from '../../../../src/core/diagnostics/ovh-merge';
import type { Agreement } from '../../../../src/core/diagnostics/ovh-merge';
import type { OvhField, OvhResult, OvhState } from '../../../../src/core/diagnostics/ovh-result';
import { printedRun, readRun } from '../../../../src/core/diagnostics/read-run';
import { findRun, runCode } from '../../../../src/core/diagnostics/run-code';
import type { DiagnosticRun } from '../../../../src/core/diagnostics/runner';
import type { Outcome, Verdict } from '../../../../src/core/diagnostics/verdict';
import type { AccountCheckId } from '../../../../src/core/diagnostics/account-check-id';

const verdict = (check: AccountCheckId, outcome: Outcome, code = 'ours'): Verdict => ({ check, outcome, code, values: { offer: 'Hosted Exchange' }, found: ['found'], expected: ['expected'] });

const runWith = (verdicts: readonly Verdict[], told: OvhResult['told'] | null): DiagnosticRun => ({
  startedAt: '2026-11-24T10:24:00.000Z', finishedAt: '2026-11-24T10:24:04.000Z', verdicts, facts: {},
  subject: { domain: 'atelier-martin.example', server: null, chosenProfile: null, selectors: [] },
  profile: { id: 'ovh-hosted-exchange', name: 'Hosted Exchange', by: 'exchanger', evidence: 'mx1.mail.ovh.net' },
  ...told === null ? {} : { ovh: { told, lastCheck: '2026-11-24T09:00:00.000Z' } },
});
const byHand = (['account-blocked-for-spam', 'account-expired', 'account-locked', 'sign-in'] as const).map((check) => verdict(check, 'manual'));
const found = (run: DiagnosticRun, check: AccountCheckId): Verdict | undefined => mergedRun(run).verdicts.find((one) => one.check === check);

describe('what nobody here can tell is told by OVH', () => {
  test.each<[OvhField, OvhState, AccountCheckId, Outcome, string]>([
    ['isSpammer', 'good', 'account-blocked-for-spam', 'passed', 'ovh-not-blocked'], ['isSpammer', 'fault', 'account-blocked-for-spam', 'failed', 'ovh-blocked'],
    ['isSuspended', 'good', 'account-expired', 'passed', 'ovh-not-suspended'], ['isSuspended', 'fault', 'account-expired', 'failed', 'ovh-suspended'],
    ['isLocked', 'good', 'account-locked', 'passed', 'ovh-not-locked'], ['isLocked', 'fault', 'account-locked', 'failed', 'ovh-locked'],
    ['connectiveOWA', 'good', 'sign-in', 'passed', 'ovh-signed-in'], ['connectiveOWA', 'fault', 'sign-in', 'failed', 'ovh-not-signed-in'],
  ])('%s %s: %s %s', (field, state, check, outcome, code) => {
    const run = runWith(byHand, { [field]: state });
    expect(found(run, check)).toMatchObject({ outcome, code });
    expect(mergedRun(run).verdicts.filter((one) => one.outcome === 'manual')).toHaveLength(3);
    const guidance = guidanceOf({ ...verdict(check, outcome, code) }, run);
    expect(guidance.steps.length > 0).toBe(outcome === 'failed');
    expect(guidance.link).toBe(outcome === 'failed' ? 'https://www.ovh.com/manager/' : null);
  });

  test.each<[AccountCheckId, string, string, readonly string[]]>([
    ['account-blocked-for-spam', 'ovh-blocked', 'administrator', ['answerOvh', 'again']], ['account-expired', 'ovh-suspended', 'administrator', ['renew', 'again']],
    ['account-locked', 'ovh-locked', 'user', ['waitForLock', 'again']], ['sign-in', 'ovh-not-signed-in', 'user', ['signIn', 'again']],
    ['test-message', 'ovh-not-sent', 'administrator', ['othersFirst', 'askOvh']], ['test-message', 'ovh-not-received', 'administrator', ['othersFirst', 'askOvh']],
    ['test-message', 'ovh-neither-sent-nor-received', 'administrator', ['othersFirst', 'askOvh']],
  ])('%s %s: the turn of the %s, and what to do', (check, code, turn, steps) => {
    const guidance = guidanceOf(verdict(check, 'failed', code), runWith([], null));
    expect(guidance.turn).toBe(turn);
    expect(guidance.steps.map(({ key }) => key)).toEqual(steps.map((step) => `ovh.steps.${step}`));
  });

  test.each<[OvhField, AccountCheckId]>([['isMxValid', 'mx-provider'], ['isSrvValid', 'autodiscover-srv']])('%s, where the network told nothing', (field, check) => {
    expect(found(runWith([verdict(check, 'inconclusive', 'timeout')], { [field]: 'good' }), check)).toMatchObject({ outcome: 'passed' });
    expect(found(runWith([verdict(check, 'inconclusive', 'timeout')], { [field]: 'fault' }), check)).toMatchObject({ outcome: 'failed', found: ['found'], expected: ['expected'] });
  });

  test.each<[OvhResult['told'], Outcome, string]>([
    [{ canSendEmail: 'good', canReceiveEmail: 'good' }, 'passed', 'ovh-sent-and-received'],
    [{ canSendEmail: 'fault', canReceiveEmail: 'fault' }, 'failed', 'ovh-neither-sent-nor-received'],
    [{ canSendEmail: 'good', canReceiveEmail: 'fault' }, 'failed', 'ovh-not-received'],
    [{ canSendEmail: 'fault', canReceiveEmail: 'good' }, 'failed', 'ovh-not-sent'],
    [{ canSendEmail: 'fault' }, 'failed', 'ovh-not-sent'],
    [{ canSendEmail: 'good' }, 'manual', 'draft-only'],
  ])('test messages %j: %s %s', (told, outcome, code) => {
    expect(found(runWith([verdict('test-message', 'manual', 'draft-only')], told), 'test-message')).toMatchObject({ outcome, code });
  });

  test('a check that the run does not know is added in its place', () => {
    const { verdicts } = mergedRun(runWith([verdict('mx-provider', 'passed'), ...byHand], { canSendEmail: 'fault' }));
    expect(verdicts.map(({ check }) => check)).toEqual(accountCheckIds.filter((id) => verdicts.some(({ check }) => check === id)));
    expect(verdicts).toHaveLength(6);
  });
});

describe('where both speak', () => {
  test.each<[Outcome, OvhState, Agreement]>([
    ['passed', 'good', 'agrees'], ['passed', 'fault', 'differs'], ['failed', 'good', 'differs'], ['failed', 'fault', 'agrees'],
    ['warning', 'good', 'agrees'], ['warning', 'fault', 'agrees'], ['inconclusive', 'fault', 'alone'], ['not-applicable', 'good', 'beside'],
  ])('ours %s, OVH %s: %s, and ours stays', (outcome, state, agreement) => {
    const ours = verdict('autodiscover-srv', outcome);
    const run = runWith([ours], { isSrvValid: state });
    expect(ovhStatements(run)).toEqual([{ field: 'isSrvValid', state, code: state === 'good' ? 'ovh-srv-valid' : 'ovh-srv-not-valid', checks: ['autodiscover-srv'], agreement }]);
    if (agreement !== 'alone') expect(found(run, 'autodiscover-srv')).toEqual(ours);
  });

  test('of two checks of the same thing, the one that failed counts', () => {
    const run = runWith([verdict('mx-records', 'failed'), verdict('mx-provider', 'inconclusive')], { isMxValid: 'good' });
    expect(ovhStatements(run)).toMatchObject([{ agreement: 'differs' }]);
    expect(found(run, 'mx-records')).toMatchObject({ outcome: 'failed', code: 'ours' });
  });
});

describe('the run', () => {
  const run = runWith([verdict('mx-provider', 'passed'), ...byHand], { isSpammer: 'fault', isMxValid: 'fault', canSendEmail: 'fault', isLocked: 'good' });

  test('stays as it is without OVH, keeps its own verdicts with it, and merges the same twice', () => {
    const alone = runWith(byHand, null);
    expect(mergedRun(alone)).toBe(alone);
    expect(ovhStatements(alone)).toEqual([]);
    const before = structuredClone(run);
    expect(mergedRun(mergedRun(run))).toEqual(mergedRun(run));
    expect(ovhStatements(mergedRun(run)).map(({ agreement }) => agreement)).toEqual(ovhStatements(run).map(({ agreement }) => agreement));
    expect(run).toEqual(before);
  });

  test('carries OVH’s word through its printed form and through a request', () => {
    expect(readRun(JSON.parse(JSON.stringify(printedRun(run))))).toMatchObject({ run });
    expect(findRun(`> ${runCode(run).replaceAll('\n', '\n> ')}`)).toMatchObject({ run });
    expect(printedRun(runWith(byHand, null))).not.toHaveProperty('ovh');
  });
});
