import { diagnoseAccount } from '../../../../src/app/diagnose-account';
import type { AnyCheck } from '../../../../src/core/diagnostics/check';
import { checks } from '../../../../src/core/diagnostics/checks/index';
import { gatherers } from '../../../../src/core/diagnostics/gatherers/index';
import type { DiagnosticPorts } from '../../../../src/core/diagnostics/ports';
import { profiles } from '../../../../src/core/diagnostics/profiles/index';
import type { DiagnosticRun, RunOptions } from '../../../../src/core/diagnostics/runner';
import { runDiagnostic } from '../../../../src/core/diagnostics/runner';
import { resolverOf } from './zone';
import { DOMAIN, healthy } from './zones';

const { zone = {}, server = null } = healthy['OVH Hosted Exchange'] ?? {};
const ports: DiagnosticPorts = { resolve: resolverOf(zone), registration: null, probe: null, incidents: null, ownConnection: null };

const run = (options: Partial<RunOptions> = {}): Promise<DiagnosticRun> => runDiagnostic({
  subject: { domain: DOMAIN, server, chosenProfile: null, selectors: [] }, ports, checks, gatherers, profiles, limit: (work) => work, signal: new AbortController().signal, now: () => 0, ...options,
});

const named = (id: AnyCheck['id']): AnyCheck[] => checks.filter((one) => one.id === id);
const told = ({ verdicts }: DiagnosticRun): readonly string[] => verdicts.map(({ outcome, code }) => `${outcome}: ${code}`);

test('says when it began and ended', async () => {
  const times = [Date.UTC(2026, 0, 2), Date.UTC(2026, 0, 3)];
  expect(await run({ now: () => times.shift() ?? 0 })).toMatchObject({ startedAt: '2026-01-02T00:00:00.000Z', finishedAt: '2026-01-03T00:00:00.000Z' });
});

test('tells each verdict once, and lists all in the order of the list', async () => {
  const onVerdict = jest.fn();
  const { verdicts } = await run({ onVerdict });
  expect(verdicts.map(({ check }) => check)).toEqual(checks.map(({ id }) => id));
  expect(onVerdict).toHaveBeenCalledTimes(checks.length);
});

test('gathers each fact once, and none that no check needs', async () => {
  const mx = jest.fn(gatherers.mx);
  const dmarc = jest.fn(gatherers.dmarc);
  const { facts } = await run({ checks: named('mx-records'), gatherers: { ...gatherers, mx, dmarc } });
  expect(mx).toHaveBeenCalledTimes(1);
  expect(dmarc).not.toHaveBeenCalled();
  expect(facts.mx?.known).toBe(true);
});

test('a fact that is late: could not tell, because of the time', async () => {
  const silent: DiagnosticPorts = { ...ports, resolve: async () => new Promise(() => undefined) };
  expect(told(await run({ ports: silent, checks: named('mx-records'), limit: async () => Promise.resolve(null) }))).toEqual(['inconclusive: timeout']);
});

test('stopped: could not tell, because of the stop', async () => {
  const silent: DiagnosticPorts = { ...ports, resolve: async () => Promise.resolve({ known: false, why: 'timeout' }) };
  expect(told(await run({ ports: silent, checks: named('mx-records'), signal: AbortSignal.abort() }))).toEqual(['inconclusive: stopped']);
});

test.each([
  ['throws', () => { throw new Error('a port that breaks its word'); }],
  ['rejects', async () => Promise.reject(new Error('a port that breaks its word'))],
])('a gatherer that %s: its check could not tell, the others could', async (_row, mx) => {
  const result = await run({ gatherers: { ...gatherers, mx } });
  expect(result.verdicts.find(({ check }) => check === 'mx-records')).toMatchObject({ outcome: 'inconclusive', code: 'unusable' });
  expect(result.verdicts.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(0);
});

test('a check that throws could not tell, and takes no other along', async () => {
  const broken = checks.map((one) => (one.id === 'mx-records' ? { ...one, evaluate: () => { throw new Error('a fault of ours'); } } : one));
  const whole = await run();
  const { verdicts } = await run({ checks: broken });
  expect(verdicts.find(({ check }) => check === 'mx-records')).toMatchObject({ outcome: 'inconclusive', code: 'unusable' });
  expect(verdicts.filter(({ check }) => check !== 'mx-records')).toEqual(whole.verdicts.filter(({ check }) => check !== 'mx-records'));
});

test('nobody answers: a run ends within its minute, and accuses nobody', async () => {
  jest.useFakeTimers();
  try {
    let result: DiagnosticRun | null = null;
    const silent: DiagnosticPorts = { ...ports, resolve: async () => new Promise(() => undefined) };
    void diagnoseAccount({ subject: { domain: DOMAIN, server, chosenProfile: null, selectors: [] }, ports: silent, only: ['mx-records', 'dmarc-policy'], signal: new AbortController().signal }).then((run) => { result = run; });
    await jest.advanceTimersByTimeAsync(29_000);
    expect(result).toBeNull();
    await jest.advanceTimersByTimeAsync(31_000);
    expect(result).toMatchObject({ verdicts: [{ check: 'mx-records', code: 'timeout' }, { check: 'dmarc-policy', code: 'timeout' }] });
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

describe('a fault is seconded', () => {
  const without = resolverOf({ ...zone, [`_autodiscover._tcp.${DOMAIN}`]: {} });

  test('by what another resolver makes known, not by other facts of the run', async () => {
    const result = await run({ ports: { ...ports, resolve: without, others: [resolverOf(zone)] }, checks: named('autodiscover-srv') });
    expect(result.verdicts).toMatchObject([{ outcome: 'inconclusive', code: 'disagreeing', found: [], expected: [] }]);
    expect(result.facts['autodiscover-srv']).toMatchObject({ value: { records: [] } });
    expect(told(await run({ ports: { ...ports, resolve: without, others: [without] }, checks: named('autodiscover-srv') }))).toEqual(['failed: absent']);
  });

  test('and where nothing is wrong nobody else is asked', async () => {
    const other = jest.fn(resolverOf(zone)) as unknown as DiagnosticPorts['resolve'];
    await run({ ports: { ...ports, others: [other] } });
    expect(other).not.toHaveBeenCalled();
  });

  test('services other than the DNS are asked once, whoever needs them', async () => {
    const incidents = jest.fn(async () => Promise.resolve({ known: true, value: [{ name: 'Exchange slow', kind: 'incident', since: null, link: 'https://status.example' }] } as const));
    expect(told(await run({ ports: { ...ports, incidents, others: [resolverOf(zone)] }, checks: named('service-status') }))).toEqual(['warning: incident']);
    expect(incidents).toHaveBeenCalledTimes(1);
  });

  test('a domain that is missing for one resolver alone: nothing is said to need repair', async () => {
    const missing = resolverOf({});
    expect(told(await run({ ports: { ...ports, resolve: missing, others: [resolverOf(zone)] } }))).not.toContain('inconclusive: repair-first');
    expect(told(await run({ ports: { ...ports, resolve: missing, others: [missing] } }))).toContain('inconclusive: repair-first');
  });
});
