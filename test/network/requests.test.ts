/** What a whole run costs where each answer takes 50 ms: requests are asserted, times are told. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { DOMAIN, healthy } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import type { NameServers } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';
import { send, startScriptedServer } from './servers/scripted-server';

const DELAY_MS = 50;

let servers: NameServers;
before(async () => { servers = await startNameServers(healthy); });
after(() => servers.stop());

describe('a run with 50 ms more for each answer', () => {
  for (const [name, { server }] of Object.entries(healthy)) {
    test(`${name}: each name and type leaves once`, async (t) => {
      const relay = await startScriptedServer(async ({ query }, response) => {
        await wait(DELAY_MS);
        const answer = await fetch(`${servers.urlOf(name)}?dns=${query.toString('base64url')}`);
        send(response, Buffer.from(await answer.arrayBuffer()), answer.headers.get('content-type') ?? '', answer.status);
      });
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
