import { checks } from '../../../../src/core/diagnostics/checks/index';
import { gatherers } from '../../../../src/core/diagnostics/gatherers/index';
import type { DiagnosticPorts } from '../../../../src/core/diagnostics/ports';
import { profiles } from '../../../../src/core/diagnostics/profiles/index';
import type { DiagnosticRun } from '../../../../src/core/diagnostics/runner';
import { runDiagnostic } from '../../../../src/core/diagnostics/runner';
import type { Unresolved } from '../../../../src/core/dns/records';
import { resolverOf, type Zone, type ZoneOptions } from './zone';
import { DOMAIN, faults, healthy } from './zones';

const portsOf = (zone: Zone, options: ZoneOptions = {}): DiagnosticPorts => ({
  resolve: resolverOf(zone, options), registration: null, probe: async () => Promise.resolve('answered'), incidents: null, ownConnection: async () => Promise.resolve('answered'),
});

const run = (server: string | null, ports: DiagnosticPorts): Promise<DiagnosticRun> => runDiagnostic({
  subject: { domain: DOMAIN, server, chosenProfile: null, selectors: [] }, ports, checks, gatherers, profiles, limit: (work) => work, signal: new AbortController().signal, now: () => 0,
});

const failing = ({ verdicts }: DiagnosticRun): readonly string[] => verdicts.filter(({ outcome }) => outcome === 'failed').map(({ check, code }) => `${check}: ${code}`);

describe('healthy zones', () => {
  test.each(Object.entries(healthy))('%s: recognised, and nothing fails or warns', async (_name, { server, zone, profile }) => {
    const result = await run(server, portsOf(zone));
    expect(result.profile.id).toBe(profile);
    expect(result.verdicts.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning').map(({ check, code }) => `${check}: ${code}`)).toEqual([]);
  });
});

describe('one fault', () => {
  test.each(Object.entries(faults))('%s: the right check says so, and no other fails', async (_name, fault) => {
    const { server, zone } = healthy[fault.of ?? 'OVH Hosted Exchange'] ?? { server: null, zone: {} };
    const result = await run(server, portsOf({ ...zone, ...fault.change }, { unknown: fault.unknown ?? {} }));
    expect(result.verdicts.find(({ check }) => check === fault.check)).toMatchObject({ outcome: fault.outcome, code: fault.code });
    const others = result.verdicts.filter(({ check, outcome }) => outcome === 'failed' && check !== fault.check && fault.also?.includes(check) !== true);
    expect(others.map(({ check, code }) => `${check}: ${code}`)).toEqual([]);
  });
});

describe('nothing can be learned', () => {
  test.each<Unresolved>(['timeout', 'unreachable', 'server-failure', 'refused', 'unusable', 'stopped'])('%s everywhere: nobody is accused', async (why) => {
    for (const { server } of Object.values(healthy)) {
      const ports: DiagnosticPorts = { ...portsOf({}, { unknown: { '*': why } }), probe: async () => Promise.resolve('rejected'), ownConnection: async () => Promise.resolve('rejected') };
      const result = await run(server, ports);
      expect(failing(result)).toEqual([]);
      expect(result.verdicts.filter(({ outcome }) => outcome === 'passed' || outcome === 'warning')).toEqual([]);
    }
  });
});

test('a run is plain data', async () => {
  const result = await run('ex3.mail.ovh.net', portsOf(healthy['OVH Hosted Exchange']?.zone ?? {}));
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
