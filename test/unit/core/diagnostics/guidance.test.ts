import { checks } from '../../../../src/core/diagnostics/checks/index';
import { gatherers } from '../../../../src/core/diagnostics/gatherers/index';
import { byUrgency, guidanceOf, isCutOff } from '../../../../src/core/diagnostics/guidance';
import { profiles } from '../../../../src/core/diagnostics/profiles/index';
import type { DiagnosticRun } from '../../../../src/core/diagnostics/runner';
import { runDiagnostic } from '../../../../src/core/diagnostics/runner';
import type { Outcome } from '../../../../src/core/diagnostics/verdict';
import { diagnosis as english } from '../../../../src/locales/en/diagnosis/index';
import { diagnosis as french } from '../../../../src/locales/fr/diagnosis/index';
import { resolverOf, type Zone, type ZoneOptions } from './zone';
import { DOMAIN, faults, healthy } from './zones';

const run = (server: string | null, zone: Zone, options: ZoneOptions = {}): Promise<DiagnosticRun> => runDiagnostic({
  subject: { domain: DOMAIN, server, chosenProfile: null, selectors: [] }, checks, gatherers, profiles, limit: (work) => work, signal: new AbortController().signal, now: () => 0,
  ports: { resolve: resolverOf(zone, options), registration: null, probe: async () => Promise.resolve('answered'), incidents: null, ownConnection: async () => Promise.resolve('answered') },
});

const cases = [
  ...Object.entries(healthy).map(([name, { server, zone }]) => [name, server, zone, {}] as const),
  ...Object.entries(faults).map(([name, fault]) => {
    const { server, zone } = healthy[fault.of ?? 'OVH Hosted Exchange'] ?? { server: null, zone: {} };
    return [name, server, { ...zone, ...fault.change }, { unknown: fault.unknown ?? {} }] as const;
  }),
];

const textAt = (catalog: unknown, key: string): unknown => key.split('.').reduce<unknown>(
  (node, part) => (typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[part] : undefined), catalog);

describe('what follows from a verdict', () => {
  test.each(cases)('%s: steps in both languages for all that did not pass, none for the rest', async (_name, server, zone, options) => {
    const result = await run(server, zone, options);
    for (const verdict of result.verdicts) {
      const { turn, steps } = guidanceOf(verdict, result);
      const quiet = verdict.outcome === 'passed' || verdict.outcome === 'not-applicable';
      expect([verdict.check, verdict.code, steps.length > 0]).toEqual([verdict.check, verdict.code, !quiet]);
      expect([verdict.check, turn === 'nobody']).toEqual([verdict.check, quiet || (verdict.check === 'service-status' && (verdict.outcome === 'failed' || verdict.outcome === 'warning'))]);
      const untold = steps.map(({ key }) => key).filter((key) => [english, french].some((catalog) => textAt(catalog, key) === undefined));
      expect(untold).toEqual([]);
    }
  });

  test.each(cases)('%s: the most urgent come first, and none is lost', async (_name, server, zone, options) => {
    const result = await run(server, zone, options);
    const order: readonly Outcome[] = ['failed', 'warning', 'manual', 'inconclusive', 'passed', 'not-applicable'];
    const ranks = byUrgency(result).map(({ outcome }) => order.indexOf(outcome));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(new Set(byUrgency(result))).toEqual(new Set(result.verdicts));
  });
});

test('cut off: only where nothing at all was learned', async () => {
  const result = await run(null, healthy['OVH Hosted Exchange']?.zone ?? {});
  const [first] = result.verdicts;
  if (first === undefined) throw new Error('a run has verdicts');
  const of = (...outcomes: readonly Outcome[]): boolean => isCutOff({ verdicts: outcomes.map((outcome) => ({ ...first, outcome })) });
  expect([of('inconclusive', 'manual'), of('inconclusive', 'passed'), of('inconclusive', 'failed'), of('manual'), of()]).toEqual([true, false, false, false, false]);
});

test.each([
  ['ovh-', 'advice.steps.openZone.ovh', 'https://www.ovh.com/manager/'],
  ['microsoft-365', 'advice.steps.openZone.microsoft', 'https://admin.microsoft.com/'],
  ['google', 'advice.steps.openZone.other', null],
])('an offer named %s…: its own panel', async (prefix, key, link) => {
  const result = await run(null, healthy['OVH Hosted Exchange']?.zone ?? {});
  const profile = profiles.find(({ id }) => id.startsWith(prefix));
  const verdict = result.verdicts.find(({ check }) => check === 'mx-records');
  if (profile === undefined || verdict === undefined) throw new Error('no such offer or verdict');
  const guidance = guidanceOf({ ...verdict, outcome: 'failed' }, { ...result, profile: { ...result.profile, id: profile.id } });
  expect([guidance.steps[0]?.key, guidance.link]).toEqual([key, link]);
});
