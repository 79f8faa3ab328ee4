import type { FinishedCheck } from '../../../src/app/account-state';
import { NO_CHECK_YET, nextAccountState } from '../../../src/app/account-state';
import { checkCount, headline, summaryOf } from '../../../src/app/account-summary';
import { keptCheck } from '../../../src/app/kept-check';
import { currentVisit, nextSession, openSession } from '../../../src/app/session';
import type { SessionEvent } from '../../../src/app/session';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import type { AccountCheckId } from '../../../src/core/diagnostics/account-check-id';
import type { Outcome, Verdict } from '../../../src/core/diagnostics/verdict';
import { createTranslator } from '../../../src/locales/translate';
import { en } from '../locales/texts';

const verdict = (check: AccountCheckId, outcome: Outcome, code = 'good'): Verdict => ({ check, outcome, code, values: {}, found: [], expected: [] });

const FINISHED = '2026-11-24T10:24:00.000Z';

const finished = (verdicts: readonly Verdict[], { wasStopped = false, own = 'answered' }: { readonly wasStopped?: boolean; readonly own?: 'answered' | 'timeout' } = {}): FinishedCheck => ({
  wasStopped, sent: [],
  run: {
    startedAt: FINISHED, finishedAt: FINISHED, verdicts,
    subject: { domain: 'atelier-martin.example', server: null, chosenProfile: null, selectors: [] },
    profile: { id: 'generic', name: 'E-mail', by: 'nothing', evidence: null },
    facts: { 'own-connection': { known: true, value: own } },
  },
});

describe('the state of a check', () => {
  const running = nextAccountState(NO_CHECK_YET, { type: 'checkStarted', address: 'a@b.example' });

  test('a run takes verdicts as they come, and ends', () => {
    const judged = nextAccountState(running, { type: 'checkJudged', verdict: verdict('mx-records', 'passed') });
    expect(judged).toMatchObject({ state: 'running', verdicts: [{ check: 'mx-records' }] });
    expect(nextAccountState(judged, { type: 'checkEnded', address: 'a@b.example', finished: finished([]) })).toMatchObject({ state: 'done', onceMore: null });
  });

  test.each<[string, Parameters<typeof nextAccountState>[1]]>([
    ['a verdict', { type: 'checkJudged', verdict: verdict('mx-records', 'passed') }],
    ['a check once more', { type: 'onceMoreStarted', check: 'mx-records' }],
  ])('%s changes nothing before there is a run', (_name, event) => {
    expect(nextAccountState(NO_CHECK_YET, event)).toBe(NO_CHECK_YET);
  });

  test('another account is not asked for while one is checked', () => {
    expect(nextAccountState(running, { type: 'accountLeft' })).toBe(running);
  });
});

describe('the areas', () => {
  const after = (...events: readonly SessionEvent[]) => events.reduce(nextSession, openSession(DEFAULT_SETTINGS));
  const press = (area: 'message' | 'account', scroll = 0): SessionEvent => ({ type: 'areaPressed', area, scroll });
  const opened: SessionEvent = { type: 'checkOpened', check: 'mx-records', scroll: 40, pressed: 'mx-records' };

  test('each keeps its pages while the other is looked at', () => {
    const session = after(press('account'), opened, press('message'), press('account'));
    expect(currentVisit(session).page).toBe('check');
    expect(session.checkShown).toBe('mx-records');
  });

  test('the current one leads back to its first page, and leaves the other alone', () => {
    const session = after({ type: 'pageOpened', page: 'paste', scroll: 0, pressed: 'paste' }, press('account'), opened, press('account'));
    expect(currentVisit(session).page).toBe('account');
    expect(currentVisit(nextSession(session, press('message'))).page).toBe('paste');
  });

  test('Back returns to the row that was pressed', () => {
    expect(currentVisit(after(press('account'), opened, { type: 'backPressed' }))).toEqual({ page: 'account', scroll: 40, pressed: 'mx-records' });
  });

  test('an area comes back where it was left', () => {
    expect(currentVisit(after(press('account'), press('message', 300), press('account'))).scroll).toBe(300);
  });

  test('a message that is opened meanwhile does not take the pane away', () => {
    expect(after(press('account'), { type: 'openMessageRead', openMessage: { found: 'other', mode: 'read' } }).area).toBe('account');
  });
});

describe('the summary', () => {
  const text = createTranslator(en, 'en');

  test.each<[string, FinishedCheck, string]>([
    ['all in order', finished([verdict('mx-records', 'passed'), verdict('dnssec', 'not-applicable')]), 'No problem found'],
    ['one fault', finished([verdict('mx-records', 'failed', 'none'), verdict('dnssec', 'passed')]), '1 problem'],
    ['a fault and two warnings', finished([verdict('mx-records', 'failed'), verdict('spf-record', 'warning'), verdict('dmarc-policy', 'warning')]), '1 problem, 2 points to watch'],
    ['warnings alone', finished([verdict('spf-record', 'warning')]), '1 point to watch'],
    ['no network', finished([verdict('mx-records', 'inconclusive', 'unreachable'), verdict('sign-in', 'manual')], { own: 'timeout' }), 'No check is possible for now'],
    ['a network, and no answer', finished([verdict('mx-records', 'inconclusive', 'unreachable')]), 'Nothing could be told'],
    ['stopped', finished([verdict('mx-records', 'passed'), verdict('dnssec', 'inconclusive', 'stopped')], { wasStopped: true }), `Check stopped, 1 of ${checkCount}`],
  ])('%s', (_name, check, expected) => {
    expect(headline(summaryOf(check), text.text)).toBe(expected);
  });

  test('failed before warning, whose turn it is within, the order of the run within that', () => {
    const { urgent } = summaryOf(finished([verdict('spf-record', 'warning', 'none'), verdict('domain-registration', 'failed', 'held-by-registry'), verdict('mx-records', 'failed', 'none')]));
    expect(urgent.map(({ check }) => check)).toEqual(['mx-records', 'domain-registration', 'spf-record']);
  });
});

describe('what the tab kept', () => {
  const at = Date.parse(FINISHED);
  const whole = JSON.parse(JSON.stringify(finished([verdict('mx-records', 'passed')]))) as { run: { verdicts: unknown[] } };

  test.each<[string, unknown, number, boolean]>([
    ['a fresh check', whole, at + 60_000, true],
    ['one of ten minutes ago', whole, at + 600_000, false],
    ['one of the future', whole, at - 1, false],
    ['nothing', null, at, false],
    ['a text', 'x', at, false],
    ['no verdicts', { ...whole, run: { ...whole.run, verdicts: null } }, at, false],
    ['a check of another version', { ...whole, run: { ...whole.run, verdicts: [{ ...verdict('mx-records', 'passed'), check: 'unheard-of' }] } }, at, false],
    ['no domain', { ...whole, run: { ...whole.run, subject: {} } }, at, false],
  ])('%s', (_name, value, now, isShown) => {
    expect(keptCheck(value, now) !== null).toBe(isShown);
  });
});
