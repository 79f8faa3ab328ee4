/** The diagnostic against zones that BIND serves: what is recognised, what is found wrong, and nothing else. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DOMAIN, faults, healthy } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import { caseOf, OVH, served, unusual } from './served-zones';
import type { NameServers } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';

const ovh = caseOf(OVH);

let servers: NameServers;
before(async () => { servers = await startNameServers(served); });
after(() => servers.stop());

describe('healthy zones', () => {
  for (const [name, { server, profile }] of Object.entries(healthy)) {
    test(`${name}: recognised, and nothing fails or warns`, async () => {
      const { run, asked } = await runOver(servers.urlOf(`healthy: ${name}`), `first-last@${DOMAIN}`, { server });
      assert.equal(run.profile.id, profile);
      assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
      assert.deepEqual(repeated(asked.map(({ name: of, type }) => `${of} ${type}`)), []);
    });
  }
});

describe('healthy zones, harder to ask for', () => {
  for (const [name, { account }] of Object.entries(unusual)) {
    test(`${name}: as any other`, async () => {
      const { run, asked } = await runOver(servers.urlOf(`unusual: ${name}`), account, { server: ovh.server });
      const plain = await runOver(servers.urlOf(`healthy: ${OVH}`), `first-last@${DOMAIN}`, { server: ovh.server });
      assert.equal(run.profile.id, ovh.profile);
      assert.deepEqual(run.verdicts.map(({ check, outcome, code }) => `${check}: ${outcome} ${code}`), plain.run.verdicts.map(({ check, outcome, code }) => `${check}: ${outcome} ${code}`));
      assert.ok(asked.every(({ name: of }) => /^[\x21-\x7e]+$/.test(of) && of === of.toLowerCase() && !/@|\.$|first-last/.test(of)));
    });
  }

  test('40 TXT records all arrive', async () => {
    const { run } = await runOver(servers.urlOf('unusual: 40 TXT records, more than a datagram holds'), `first-last@${DOMAIN}`, { server: ovh.server });
    const { txt } = run.facts;
    assert.ok(txt?.known);
    assert.equal(txt.value.records.length, 40);
  });
});

describe('one fault', () => {
  for (const [name, { of = OVH, check, outcome, code, also = [] }] of Object.entries(faults)) {
    test(`${name}: the right check says so, and no other fails`, async () => {
      const { run } = await runOver(servers.urlOf(`fault: ${name}`), `first-last@${DOMAIN}`, { server: caseOf(of).server });
      const verdict = run.verdicts.find((one) => one.check === check);
      assert.deepEqual({ outcome: verdict?.outcome, code: verdict?.code }, { outcome, code });
      const others = run.verdicts.filter((one) => one.outcome === 'failed' && one.check !== check && !also.includes(one.check));
      assert.deepEqual(others.map((one) => `${one.check}: ${one.code}`), []);
    });
  }
});
