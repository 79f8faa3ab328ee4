/** The diagnostic against zones that BIND serves: what is recognised, what is found wrong, and nothing else. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Zone } from '../unit/core/diagnostics/zone';
import { DOMAIN, faults, healthy } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import type { NameServers, ServedCase } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';

const OVH = 'OVH Hosted Exchange';
const caseOf = (name: string): { readonly server: string | null; readonly zone: Zone; readonly profile: string } => {
  const one = healthy[name];
  assert.ok(one, name);
  return one;
};
const ovh = caseOf(OVH);
const atDomain = (zone: Zone): Exclude<Zone[string], string> => {
  const entry = zone[DOMAIN];
  assert.ok(entry !== undefined && typeof entry !== 'string');
  return entry;
};

const INTERNATIONAL = 'xn--crme-brle-13ar8s.example';

/** Healthy zones that are harder to ask for. */
const unusual: Readonly<Record<string, { readonly zone: Zone; readonly account: string }>> = {
  'internationalised domain': { account: 'first-last@Crème-Brûlée.example', zone: JSON.parse(JSON.stringify(ovh.zone).replaceAll(DOMAIN, INTERNATIONAL)) as Zone },
  '40 TXT records, more than a datagram holds': {
    account: `first-last@${DOMAIN}`,
    zone: { ...ovh.zone, [DOMAIN]: { ...atDomain(ovh.zone), TXT: [...atDomain(ovh.zone).TXT ?? [], ...Array.from({ length: 39 }, (_, at) => `site-verification-${at}=${'x'.repeat(60)}`)] } },
  },
  'aliases through three zones': {
    account: `first-last@${DOMAIN}`,
    zone: {
      ...ovh.zone,
      [`_dmarc.${DOMAIN}`]: `${DOMAIN.replace('.', '-')}.dmarc.filter.example`,
      'dmarc.filter.example': { SOA: [{ primary: 'ns1.filter.example', contact: 'dns.filter.example', serial: 7 }], NS: ['ns1.filter.example', 'ns2.filter.example'] },
      [`${DOMAIN.replace('.', '-')}.dmarc.filter.example`]: 'policies.filter.example',
      'policies.filter.example': 'strict.policies.example',
      'policies.example': { SOA: [{ primary: 'ns1.filter.example', contact: 'dns.filter.example', serial: 7 }], NS: ['ns1.filter.example', 'ns2.filter.example'] },
      'strict.policies.example': { TXT: [`v=DMARC1; p=none; rua=mailto:dmarc@${DOMAIN}`] },
    },
  },
  'upper case and a final dot': { account: `First-Last@${DOMAIN.toUpperCase()}.`, zone: ovh.zone },
  'upper case in the records': {
    account: `first-last@${DOMAIN}`,
    zone: {
      ...ovh.zone,
      [DOMAIN]: { ...atDomain(ovh.zone), MX: (atDomain(ovh.zone).MX ?? []).map(({ preference, exchange }) => ({ preference, exchange: exchange.toUpperCase() })) },
      [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [{ priority: 0, weight: 0, port: 443, target: 'EX3.Mail.OVH.net' }] },
    },
  },
};

const served: Record<string, ServedCase> = {};
for (const [name, { zone }] of Object.entries(healthy)) served[`healthy: ${name}`] = { zone };
for (const [name, { zone }] of Object.entries(unusual)) served[`unusual: ${name}`] = { zone };
for (const [name, { of = OVH, change, unknown = {} }] of Object.entries(faults)) {
  for (const why of Object.values(unknown)) assert.equal(why, 'bogus', `${name}: the servers here have no way to be ${why}`);
  served[`fault: ${name}`] = { zone: { ...caseOf(of).zone, ...change }, bogus: Object.keys(unknown) };
}

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
