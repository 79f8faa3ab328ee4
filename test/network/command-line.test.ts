/** `diagnose` of the command line against real servers: exit codes and the JSON of docs/json.md. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checks } from '../../src/core/diagnostics/checks/index';
import { DOMAIN, faults, healthy } from '../unit/core/diagnostics/zones';
import type { NameServers } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';
import type { ScriptedServer } from './servers/scripted-server';
import { startScriptedServer } from './servers/scripted-server';

const project = resolve(import.meta.dirname, '../..');
const OUTCOMES = ['passed', 'warning', 'failed', 'inconclusive', 'not-applicable', 'manual'];

interface Ended { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Each run may take as long as one request may, several times over. */
function diagnose(...args: readonly string[]): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'diagnose', ...args, '--lang', 'en'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
    child.on('error', fail);
    child.on('close', (code) => { done({ code, stdout, stderr }); });
  });
}

interface PrintedVerdict { check: string; outcome: string; code: string; values: object; found: string[]; expected: string[] }
interface Printed { domain: string; profile: string; recognisedBy: object; verdicts: PrintedVerdict[]; facts: Record<string, { known: boolean; value?: unknown; why?: string }> }

/** Reads what was printed, and holds it against docs/json.md. */
function readPrinted(stdout: string): Printed {
  const printed = JSON.parse(stdout) as Printed;
  assert.deepEqual(Object.keys(printed), ['startedAt', 'finishedAt', 'domain', 'profile', 'profileName', 'recognisedBy', 'server', 'chosenProfile', 'selectors', 'verdicts', 'facts']);
  assert.deepEqual(Object.keys(printed.recognisedBy), ['by', 'evidence']);
  assert.deepEqual(printed.verdicts.map(({ check }) => check), checks.map(({ id }) => id));
  for (const verdict of printed.verdicts) {
    assert.deepEqual(Object.keys(verdict).sort(), ['check', 'code', 'expected', 'found', 'outcome', 'values']);
    assert.ok(OUTCOMES.includes(verdict.outcome), verdict.outcome);
    assert.match(verdict.code, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok([...verdict.found, ...verdict.expected].every((one) => typeof one === 'string'));
  }
  assert.ok(Object.keys(printed.facts).length > 0);
  for (const [id, fact] of Object.entries(printed.facts)) assert.ok(fact.known ? 'value' in fact : typeof fact.why === 'string', id);
  return printed;
}

const failing = ({ verdicts }: Printed): readonly string[] => verdicts.filter(({ outcome }) => outcome === 'failed').map(({ check, code }) => `${check}: ${code}`);

const zone = healthy['OVH Hosted Exchange']?.zone ?? {};
const twoSpf = faults['two SPF'];

let servers: NameServers;
let listening: ScriptedServer;
before(async () => {
  servers = await startNameServers({ healthy: { zone }, faulty: { zone: { ...zone, ...twoSpf?.change } } });
  listening = await startScriptedServer((_, response) => void response.destroy());
});
after(() => Promise.all([servers.stop(), listening.stop()]));

describe('diagnose', () => {
  test('0: nothing failed', async () => {
    const { code, stdout, stderr } = await diagnose(`zoe@${DOMAIN}`, '--server', 'ex3.mail.ovh.net', '--doh', servers.urlOf('healthy'), '--no-http', '--json');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const printed = readPrinted(stdout);
    assert.deepEqual({ domain: printed.domain, profile: printed.profile, recognisedBy: printed.recognisedBy }, { domain: DOMAIN, profile: 'ovh-hosted-exchange', recognisedBy: { by: 'server', evidence: 'ex3.mail.ovh.net' } });
    assert.deepEqual(failing(printed), []);
    assert.ok(!stdout.includes('zoe'));
  });

  test('0, in words: a line for each check', async () => {
    const { code, stdout } = await diagnose(`zoe@${DOMAIN}`, '--doh', servers.urlOf('healthy'), '--no-http');
    assert.equal(code, 0);
    assert.ok(stdout.startsWith(`${DOMAIN} · `));
    assert.equal(stdout.split('\n').filter((line) => /^[✔▲✖?–☞] /u.test(line)).length, checks.length);
    assert.doesNotMatch(stdout, /^[▲✖] /mu);
  });

  test('1: something failed', async () => {
    const { code, stdout } = await diagnose(`zoe@${DOMAIN}`, '--doh', servers.urlOf('faulty'), '--no-http', '--json');
    assert.equal(code, 1);
    assert.deepEqual(failing(readPrinted(stdout)), ['spf-record: several-records']);
  });

  for (const [what, account] of [['one label', 'zoe@intranet'], ['no domain', 'zoe@'], ['no name', 'zoe@a..example'], ['an address of the internet', 'zoe@192.0.2.1']] as const) {
    test(`2: called with ${what}; nothing is asked`, async () => {
      const before = listening.arrived.length;
      const { code, stdout, stderr } = await diagnose(account, '--doh', listening.url, '--no-http', '--json');
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.ok(stderr.trim().length > 0);
      assert.equal(listening.arrived.length, before);
    });
  }

  test('3: the resolver is down', async () => {
    const gone = await startScriptedServer(() => undefined);
    await gone.stop();
    const { code, stdout } = await diagnose(`zoe@${DOMAIN}`, '--doh', gone.url, '--no-http', '--json');
    assert.equal(code, 3);
    const { verdicts, profile } = readPrinted(stdout);
    assert.equal(profile, 'generic');
    assert.ok(verdicts.every(({ outcome }) => !['passed', 'warning', 'failed'].includes(outcome)));
    assert.ok(verdicts.some(({ code: why }) => why === 'unreachable'));
  });
});
