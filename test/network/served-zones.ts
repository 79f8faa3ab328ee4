/** The zones that the name servers serve: in order, in order but harder to ask for, and with one fault each. */
import assert from 'node:assert/strict';
import type { Zone } from '../unit/core/diagnostics/zone';
import { DOMAIN, faults, healthy } from '../unit/core/diagnostics/zones';
import type { ServedCase } from './servers/name-servers';

export const OVH = 'OVH Hosted Exchange';
/** An account in order, by name. */
export const caseOf = (name: string): { readonly server: string | null; readonly zone: Zone; readonly profile: string } => {
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
export const unusual: Readonly<Record<string, { readonly zone: Zone; readonly account: string }>> = {
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

export const served: Record<string, ServedCase> = {};
for (const [name, { zone }] of Object.entries(healthy)) served[`healthy: ${name}`] = { zone };
for (const [name, { zone }] of Object.entries(unusual)) served[`unusual: ${name}`] = { zone };
for (const [name, { of = OVH, change, unknown = {} }] of Object.entries(faults)) {
  for (const why of Object.values(unknown)) assert.equal(why, 'bogus', `${name}: the servers here have no way to be ${why}`);
  served[`fault: ${name}`] = { zone: { ...caseOf(of).zone, ...change }, bogus: Object.keys(unknown) };
}
