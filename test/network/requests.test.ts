/** What a whole run costs where each answer takes 50 ms, or 500 ms beside a dead resolver, and what a second resolver costs: requests are asserted, times are told. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { DOMAIN, faults, healthy } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import type { NameServers } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';
import { send, startScriptedServer } from './servers/scripted-server';

const DELAY_MS = 50;
const LONG_DELAY_MS = 500;
const SERVER = 'ex3.mail.ovh.net';

let servers: NameServers;
const FAULTY = ['no rule', 'two rules', 'SRV denied', 'MX of another provider', 'no such domain'] as const;
const cases = Object.fromEntries(FAULTY.map((name) => [name, { zone: { ...healthy['OVH Hosted Exchange']?.zone, ...faults[name]?.change } }]));
before(async () => { servers = await startNameServers({ ...healthy, ...cases }); });
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

describe('a run with 50 ms more for each answer, over two resolvers', () => {
  test('nothing is wrong: the second one is not asked', async () => {
    const [first, second] = [await relayTo('OVH Hosted Exchange', DELAY_MS), await relayTo('OVH Hosted Exchange', DELAY_MS)];
    try {
      await runOver([first.url, second.url], DOMAIN, { server: SERVER });
      assert.ok(first.arrived.length > 0);
      assert.deepEqual(second.arrived, []);
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  });

  for (const name of FAULTY) {
    test(`${name}: the second one is asked for what the fault rests on, each name and type once`, async (t) => {
      const [first, second] = [await relayTo(name, DELAY_MS), await relayTo(name, DELAY_MS)];
      try {
        const started = performance.now();
        const { run } = await runOver([first.url, second.url], DOMAIN, { server: SERVER });
        const took = Math.round(performance.now() - started);
        const alone = await runOver(first.url, DOMAIN, { server: SERVER });
        // A name server gives several records in any order.
        const concluded = ({ verdicts }: typeof run): readonly string[] => verdicts.map(({ check, outcome, code }) => `${check} ${outcome} ${code}`);
        assert.deepEqual(concluded(run), concluded(alone.run));
        const fault = faults[name]?.check;
        assert.ok(run.verdicts.some((verdict) => verdict.check === fault && ['failed', 'warning'].includes(verdict.outcome)));
        const questions = second.arrived.map(({ name: of, type }) => `${of} ${type}`);
        assert.deepEqual(repeated(questions), []);
        const inFirst = new Set(first.arrived.map(({ name: of, type }) => `${of} ${type}`));
        assert.deepEqual(questions.filter((question) => !inFirst.has(question)), [], 'nothing new');
        t.diagnostic(`figure ${name}: ${inFirst.size} requests to the first, ${questions.length} to the second, last verdict ${took} ms`);
      } finally {
        await Promise.all([first.stop(), second.stop()]);
      }
    });
  }
});

describe('a run with 500 ms more for each answer, on an account with a fault', () => {
  for (const isDeadFirst of [true, false]) {
    test(`a resolver that never answers stands ${isDeadFirst ? 'first' : 'second'}: the fault is told`, async (t) => {
      const dead = await startScriptedServer(() => undefined);
      const relay = await relayTo('two rules', LONG_DELAY_MS);
      try {
        const started = performance.now();
        const { run } = await runOver(isDeadFirst ? [dead.url, relay.url] : [relay.url, dead.url], DOMAIN, { server: SERVER, timeoutMs: 8000 });
        assert.deepEqual(withOutcome(run, 'failed', 'warning'), ['dmarc-policy: several-records']);
        t.diagnostic(`figure two rules: last verdict ${Math.round(performance.now() - started)} ms, ${dead.arrived.length} requests to the dead one`);
      } finally {
        await dead.stop();
        await relay.stop();
      }
    });
  }
});
