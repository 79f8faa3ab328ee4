/** What a whole run costs where each answer takes 50 ms, or 500 ms beside a dead resolver: requests are asserted, times are told. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { DOMAIN, healthy } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import type { NameServers } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';
import { send, startScriptedServer } from './servers/scripted-server';

const DELAY_MS = 50;
const LONG_DELAY_MS = 500;

let servers: NameServers;
before(async () => { servers = await startNameServers(healthy); });
after(() => servers.stop());

/** A resolver that puts a delay before the answers of a case. */
const relayTo = (name: string, delayMs: number) => startScriptedServer(async ({ query }, response) => {
  await wait(delayMs);
  const answer = await fetch(`${servers.urlOf(name)}?dns=${query.toString('base64url')}`);
  send(response, Buffer.from(await answer.arrayBuffer()), answer.headers.get('content-type') ?? '', answer.status);
});

describe('a run with 50 ms more for each answer', () => {
  for (const [name, { server }] of Object.entries(healthy)) {
    test(`${name}: each name and type leaves once`, async (t) => {
      const relay = await relayTo(name, DELAY_MS);
      try {
        const started = performance.now();
        const moments: number[] = [];
        const { run, asked } = await runOver(relay.url, DOMAIN, { server, onVerdict: () => void moments.push(performance.now() - started) });
        assert.equal(moments.length, run.verdicts.length);
        assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
        const arrived = relay.arrived.map(({ name: of, type }) => `${of} ${type}`);
        assert.deepEqual(repeated(arrived), []);
        assert.equal(arrived.length, asked.length);
        t.diagnostic(`figure ${name}: first verdict ${Math.round(Math.min(...moments))} ms, last ${Math.round(Math.max(...moments))} ms, ${arrived.length} requests, ${moments.length} verdicts`);
      } finally {
        await relay.stop();
      }
    });
  }
});

describe('a run with 500 ms more for each answer, beside a resolver that never answers', () => {
  for (const [name, { server, profile }] of Object.entries(healthy)) {
    test(`${name}: no verdict is another one`, async (t) => {
      const dead = await startScriptedServer(() => undefined);
      const relay = await relayTo(name, LONG_DELAY_MS);
      try {
        const started = performance.now();
        const { run } = await runOver([dead.url, relay.url], DOMAIN, { server, timeoutMs: 8000 });
        const ended = performance.now();
        assert.equal(run.profile.id, profile);
        assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
        const told = withOutcome((await runOver(relay.url, DOMAIN, { server })).run, 'passed', 'inconclusive');
        assert.deepEqual(withOutcome(run, 'passed', 'inconclusive'), told);
        t.diagnostic(`figure ${name}: last verdict ${Math.round(ended - started)} ms, ${dead.arrived.length} requests to the dead one`);
      } finally {
        await dead.stop();
        await relay.stop();
      }
    });
  }
});
