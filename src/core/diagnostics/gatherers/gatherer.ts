/** How facts are gathered: which question to which port answers each. No judgement here. */
import type { Fact } from '../fact';
import { known } from '../fact';
import type { FactId, FactValues, Host, NamedHost } from '../facts';
import type { DiagnosticPorts } from '../ports';
import type { Profile } from '../profiles/profile';
import type { Subject } from '../subject';

/** What a gatherer may use: the ports, other facts, and the offer, each of them asked for once in a run. */
export interface Gathering {
  readonly subject: Subject;
  readonly ports: DiagnosticPorts;
  readonly fact: <Id extends FactId>(id: Id) => Promise<Fact<FactValues[Id]>>;
  readonly profile: () => Promise<Profile>;
}

export type Gatherer<Id extends FactId> = (gathering: Gathering) => Promise<Fact<FactValues[Id]>>;

/** More hosts than any zone that works; the rest is left aside. */
const MAX_HOSTS = 20;

/**
 * Where a host name leads, IPv4 and IPv6.
 * @returns unknown where either half is unknown and the other gives no address
 */
export async function resolveHost(name: string, { ports: { resolve } }: { readonly ports: Pick<DiagnosticPorts, 'resolve'> }): Promise<Fact<Host>> {
  const [four, six] = await Promise.all([resolve(name, 'A'), resolve(name, 'AAAA')]);
  const first = four.known ? four : six;
  if (!first.known) return first;
  const addresses = [...four.known ? four.value.records : [], ...six.known ? six.value.records : []];
  if (addresses.length === 0) {
    if (!four.known) return four;
    if (!six.known) return six;
  }
  const state = addresses.length > 0 ? 'found' : first.value.state;
  return known({ name, state, addresses, aliases: first.value.aliases });
}

/** Where each of several host names leads; each name once. */
export async function resolveHosts(names: readonly string[], gathering: Gathering): Promise<readonly NamedHost[]> {
  return Promise.all([...new Set(names)].slice(0, MAX_HOSTS).map(async (name) => ({ name, host: await resolveHost(name, gathering) })));
}
