import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDiagnose, type TerminalServices } from '../../../src/cli/diagnose';
import { checks } from '../../../src/core/diagnostics/checks/index';
import type { DiagnosticPorts } from '../../../src/core/diagnostics/ports';
import { fromOutside, noticeFrom } from '../core/diagnostics/messages';
import { resolverOf, type Zone, type ZoneOptions } from '../core/diagnostics/zone';
import { DOMAIN, faults, healthy } from '../core/diagnostics/zones';

const { zone, server } = healthy['OVH Hosted Exchange'] ?? { zone: {}, server: null };

const portsOf = (records: Zone, options: ZoneOptions = {}): DiagnosticPorts => ({
  resolve: resolverOf(records, options), registration: null, probe: null, incidents: null, ownConnection: null,
});

/** Runs a command line and collects what it writes. */
async function run(args: readonly string[], ports = portsOf(zone)): Promise<{ code: number; out: string; err: string; services: TerminalServices[] }> {
  const chunks = { out: '', err: '' };
  const services: TerminalServices[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { chunks.out += String(chunk); return true; });
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => { chunks.err += String(chunk); return true; });
  const code = await runDiagnose(args, (wanted) => { services.push(wanted); return ports; }).finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, ...chunks, services };
}

const account = [`lea@${DOMAIN}`, ...server === null ? [] : ['--server', server]];
const fault = Object.values(faults).find(({ of, outcome, unknown }) => of === undefined && outcome === 'failed' && unknown === undefined);
const broken = portsOf({ ...zone, ...fault?.change });

test.each([
  ['a healthy account', 0, portsOf(zone)],
  ['one fault', 1, broken],
  ['no answer to anything', 3, portsOf({}, { unknown: { '*': 'timeout' } })],
])('%s: exit %i', async (_row, code, ports) => {
  const result = await run(account, ports);
  expect(result.code).toBe(code);
  expect(result.err).toBe('');
});

test.each([
  ['no account', []],
  ['two accounts', ['a@one.example', 'b@two.example']],
  ['an option that does not exist', ['--colour', DOMAIN]],
  ['no name', ['lea@nord log.example']],
  ['a name without a dot', ['lea@localhost']],
  ['a server that is no name', [DOMAIN, '--server', 'https://x/']],
])('%s: exit 2, a sentence on stderr, nobody is asked', async (_row, args) => {
  const { code, out, err, services } = await run(['--lang', 'en', ...args]);
  expect({ code, out, services }).toEqual({ code: 2, out: '', services: [] });
  expect(err).not.toBe('');
});

test('what is asked of whom is as the options say', async () => {
  const { services } = await run([...account, '--no-http', '--doh', 'https://dns.example/q', '--doh', 'https://dns.example/r']);
  expect(services).toMatchObject([{ http: false, resolvers: ['https://dns.example/q', 'https://dns.example/r'] }]);
  expect(services[0]?.signal.aborted).toBe(true);
});

test('in either language, every check has a line, the failed ones first, and the local part is nowhere', async () => {
  const [english, french] = [await run([...account, '--lang', 'en'], broken), await run([...account, '--lang', 'fr'], broken)];
  for (const { out } of [english, french]) {
    expect(out.split('\n')[0]).toContain(DOMAIN);
    expect(out.split('\n')[2]).toMatch(/^✖ /);
    expect(out.split('\n').filter((line) => /^[✔▲✖?–☞] /u.test(line))).toHaveLength(checks.length);
    expect(out).not.toMatch(/lea@|checks\.|checking\./);
  }
  expect(french.out).not.toBe(english.out);
});

test('--json: one line, as docs/json.md describes it', async () => {
  const { code, out } = await run([...account, '--json'], broken);
  const result = JSON.parse(out) as { startedAt: string; finishedAt: string; verdicts: { check: string; outcome: string }[] };
  expect(code).toBe(1);
  expect(out.trimEnd()).not.toContain('\n');
  expect(Object.keys(result)).toEqual(expect.arrayContaining(['startedAt', 'finishedAt', 'domain', 'profile', 'recognisedBy', 'verdicts', 'facts']));
  expect(result.verdicts.map(({ check }) => check)).toEqual(checks.map(({ id }) => id));
  expect(result).toMatchObject({ domain: DOMAIN, profile: 'ovh-hosted-exchange', recognisedBy: { by: 'server' } });
  expect(Date.parse(result.startedAt)).toBeLessThanOrEqual(Date.parse(result.finishedAt));
  expect(result.verdicts).toContainEqual(expect.objectContaining({ check: fault?.check, outcome: 'failed' }));
});

describe('--message', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diagnose-'));
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('what a message proves is judged: who took it, the sending server, its keys; no address is printed', async () => {
    const { code, out } = await run([...account, '--json', '--message', file('open.eml', fromOutside())]);
    expect(code).toBe(0);
    const { verdicts } = JSON.parse(out) as { verdicts: { check: string; outcome: string; code: string; values: object }[] };
    expect(verdicts).toContainEqual(expect.objectContaining({ check: 'receiving-evidence', outcome: 'passed', code: 'received', values: expect.objectContaining({ server: 'mx1.mail.ovh.net', count: 6 }) as object }));
    expect(verdicts).toContainEqual(expect.objectContaining({ check: 'spf-sender-address', outcome: 'not-applicable' }));
    expect(out).not.toMatch(/claire|sophie|Lunch/i);
    const notice = await run([...account, '--lang', 'en', '--message', file('notice.eml', noticeFrom('198.51.100.99'))]);
    expect(notice.out).toContain('The server 198.51.100.99, seen by mx.nordlog.example,');
    expect(notice.out).toContain('    Expected: v=spf1 include:mx.ovh.com ip4:198.51.100.99 ~all');
  });

  test('without one, both checks are listed as not applicable', async () => {
    const { out } = await run([...account, '--json']);
    const { verdicts } = JSON.parse(out) as { verdicts: { check: string; code: string }[] };
    expect(verdicts.filter(({ code }) => code === 'no-address' || code === 'no-message').map(({ check }) => check)).toEqual(['spf-sender-address', 'receiving-evidence']);
  });

  test.each([['that is not there', join(folder, 'missing.eml')], ['that is no message', file('empty.eml', new Uint8Array(0))]])('a file %s: exit 2, a sentence on stderr, nobody is asked', async (_row, path) => {
    const { code, out, err, services } = await run([...account, '--lang', 'en', '--message', path]);
    expect({ code, out, services }).toEqual({ code: 2, out: '', services: [] });
    expect(err).toContain(path);
  });
});
