import { checkAccount } from '../../../src/app/check-account';
import { diagnoseAccount } from '../../../src/app/diagnose-account';
import type { AccountCheckId } from '../../../src/core/diagnostics/account-check-id';
import type { DiagnosticPorts } from '../../../src/core/diagnostics/ports';
import type { DiagnosticRun } from '../../../src/core/diagnostics/runner';
import type { Verdict } from '../../../src/core/diagnostics/verdict';
import type { RecordType, Resolve } from '../../../src/core/dns/records';
import { resolverOf } from '../core/diagnostics/zone';
import type { Zone } from '../core/diagnostics/zone';
import { DOMAIN, healthy } from '../core/diagnostics/zones';

const zone = healthy['OVH Hosted Exchange']?.zone ?? {};
const nullMx: Zone = { ...zone, [DOMAIN]: { ...(zone[DOMAIN] as Exclude<Zone[string], string>), MX: [{ preference: 0, exchange: '.' }] } };

const portsOf = (resolve: Resolve, others: readonly Resolve[] = []): DiagnosticPorts => ({ resolve, others, registration: null, probe: null, incidents: null, ownConnection: null });
const subject = { domain: DOMAIN, server: 'ex3.mail.ovh.net', chosenProfile: null, selectors: [] };

/** The same answers, each after some time. */
const slow = (resolve: Resolve, ms: number): Resolve => async <T extends RecordType>(name: string, type: T) => {
  await new Promise((done) => setTimeout(done, ms));
  return resolve(name, type);
};

describe('a check takes 30 seconds at most', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  /** The verdict of one check, and after how many seconds it came. */
  async function judged(check: AccountCheckId, ports: DiagnosticPorts): Promise<{ readonly verdict: Verdict | undefined; readonly after: number }> {
    const start = Date.now();
    let after = NaN;
    const running = diagnoseAccount({ subject, ports, only: [check], signal: new AbortController().signal, onVerdict: () => { after = (Date.now() - start) / 1_000; } });
    await jest.advanceTimersByTimeAsync(120_000);
    return { verdict: (await running).verdicts[0], after };
  }

  test('facts that need one another, each within its time: could not tell', async () => {
    expect(await judged('mx-records', portsOf(slow(resolverOf(zone), 20_000)))).toMatchObject({ verdict: { outcome: 'inconclusive', code: 'timeout' }, after: 30 });
  });

  test('facts that are there in time: the verdict', async () => {
    expect(await judged('mx-records', portsOf(slow(resolverOf(zone), 5_000)))).toMatchObject({ verdict: { outcome: 'passed' }, after: 15 });
  });

  test('an accusation that waits for a second opinion: could not tell', async () => {
    const ports = portsOf(slow(resolverOf(nullMx), 10_000), [slow(resolverOf(nullMx), 25_000), slow(resolverOf(nullMx), 25_000)]);
    expect(await judged('mx-records', ports)).toMatchObject({ verdict: { outcome: 'inconclusive', code: 'timeout' }, after: 30 });
  });

  test('an accusation that is seconded in time stands', async () => {
    const ports = portsOf(resolverOf(nullMx), [slow(resolverOf(nullMx), 5_000), slow(resolverOf(nullMx), 5_000)]);
    expect(await judged('mx-records', ports)).toMatchObject({ verdict: { outcome: 'failed' }, after: 5 });
  });
});

describe('one check once more', () => {
  /** Makes a check of an earlier run once more; tells what was asked for. */
  async function again(earlier: DiagnosticRun, check: AccountCheckId, of: Zone = zone): Promise<{ readonly run: DiagnosticRun; readonly asked: readonly string[] }> {
    const asked: string[] = [];
    const resolve: Resolve = async (name, type) => {
      asked.push(`${name} ${type}`);
      return resolverOf(of)(name, type);
    };
    const answer = await checkAccount({
      address: `claire@${DOMAIN}`, services: { ports: portsOf(resolve), sent: [] }, mail: null, profile: null, earlier: { run: earlier, check }, signal: new AbortController().signal, onVerdict: () => undefined,
    });
    if (!answer.checked) throw new Error(answer.why);
    return { run: answer.run, asked };
  }
  const first = (): Promise<DiagnosticRun> => diagnoseAccount({ subject, ports: portsOf(resolverOf(zone)), signal: new AbortController().signal });

  test('asks only for what it needs, and whether the domain exists', async () => {
    const { asked } = await again(await first(), 'dmarc-policy');
    expect(asked.filter((question) => !question.includes('_dmarc'))).toEqual([`${DOMAIN} SOA`]);
  });

  test('its verdict changes; the others, and the offer of the run, stay', async () => {
    const before = await first();
    const { run, asked } = await again(before, 'mx-records', nullMx);
    expect(asked).toContain(`${DOMAIN} MX`);
    expect(run.profile).toEqual(before.profile);
    expect(run.verdicts.find(({ check }) => check === 'mx-records')).toMatchObject({ outcome: 'failed' });
    expect(run.verdicts.filter(({ check }) => check !== 'mx-records')).toEqual(before.verdicts.filter(({ check }) => check !== 'mx-records'));
  });

  const BETRAYING = [`${DOMAIN} MX`, `${DOMAIN} TXT`, `_autodiscover._tcp.${DOMAIN} SRV`];

  test('judges by the offer that was recognised before', async () => {
    const before = await first();
    const { run } = await again({ ...before, profile: { id: 'microsoft-365', name: 'Microsoft 365', by: 'exchanger', evidence: null } }, 'dkim-keys');
    const dkim = ({ verdicts }: DiagnosticRun): Verdict | undefined => verdicts.find(({ check }) => check === 'dkim-keys');
    expect(dkim(run)).not.toEqual(dkim(before));
  });

  test('looks for the offer again where none was recognised', async () => {
    const before = await first();
    const { asked } = await again({ ...before, profile: { ...before.profile, by: 'nothing' } }, 'dmarc-policy');
    expect(asked).toEqual(expect.arrayContaining(BETRAYING));
  });

  test.each(['mx-provider', 'spf-provider', 'autodiscover-srv'] as const)('%s looks at what betrays the offer, which may have changed: it is looked for again', async (check) => {
    expect((await again(await first(), check)).asked).toEqual(expect.arrayContaining(BETRAYING));
  });
});
