/** The diagnostic against a resolver that is broken, slow or malicious: a whole run each, which accuses nobody on missing knowledge. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMAIN } from '../unit/core/diagnostics/zones';
import { runOver, withOutcome } from './account-run';
import { brokenSignatures, endlessSpf, longText, useless } from './servers/hostile-answers';
import type { Handler } from './servers/scripted-server';
import { startScriptedServer } from './servers/scripted-server';

/** For each request: short where waiting is all there is, long where an answer is worth something. */
const SHORT_MS = 150;
const LONG_MS = 5000;
/** For a whole run, which waits for few questions one after the other. */
const HANGS_MS = 15_000;
const MOST_REQUESTS = 150;

const SERVER = 'ex3.mail.ovh.net';

/** Verdicts that no resolver could help. */
const OF_ANOTHER_SOURCE = ['not-asked', 'depends'];

async function runAgainst(handle: Handler, timeoutMs = LONG_MS): Promise<Awaited<ReturnType<typeof runOver>>> {
  const server = await startScriptedServer(handle);
  try {
    return await runOver(server.url, DOMAIN, { server: SERVER, timeoutMs });
  } finally {
    await server.stop();
  }
}

describe('a resolver that gives', () => {
  for (const [why, handlers] of Object.entries(useless)) for (const [what, handle] of Object.entries<Handler>(handlers)) {
    test(`${what}: nobody is accused, nothing is praised, and the reason is ${why}`, { timeout: HANGS_MS }, async () => {
      const { run, asked } = await runAgainst(handle, why === 'timeout' ? SHORT_MS : LONG_MS);
      assert.deepEqual(withOutcome(run, 'failed', 'warning', 'passed'), []);
      const reasons = run.verdicts.filter(({ outcome, code }) => outcome === 'inconclusive' && !OF_ANOTHER_SOURCE.includes(code)).map(({ code }) => code);
      assert.deepEqual([...new Set(reasons)], [why]);
      assert.ok(asked.length > 0 && asked.length <= MOST_REQUESTS, `${asked.length} requests`);
    });
  }

  test('no connection: nobody is accused, nothing is praised', { timeout: HANGS_MS }, async () => {
    const server = await startScriptedServer(() => undefined);
    await server.stop();
    const { run } = await runOver(server.url, DOMAIN, { server: SERVER, timeoutMs: SHORT_MS });
    assert.deepEqual(withOutcome(run, 'failed', 'warning', 'passed'), []);
    assert.ok(run.verdicts.some(({ code }) => code === 'unreachable'));
  });

  test('SERVFAIL, and the answer once signatures are not checked: the signatures are broken, and nothing else', { timeout: HANGS_MS }, async () => {
    const { run, asked } = await runAgainst(brokenSignatures);
    assert.deepEqual(withOutcome(run, 'failed'), ['dnssec: broken']);
    assert.deepEqual(withOutcome(run, 'warning'), []);
    assert.ok(asked.length <= MOST_REQUESTS);
  });

  test('nearly 64 kB of text beside the records: as without it', { timeout: HANGS_MS }, async () => {
    const { run } = await runAgainst(longText);
    assert.equal(run.profile.id, 'ovh-hosted-exchange');
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
  });

  test('an SPF record of nearly 64 kB, full of names to look up: its one fault, and few questions', { timeout: HANGS_MS }, async () => {
    const { run, asked } = await runAgainst(endlessSpf);
    assert.deepEqual(withOutcome(run, 'failed'), ['spf-record: too-many-lookups']);
    assert.ok(asked.length <= MOST_REQUESTS, `${asked.length} requests`);
  });
});
