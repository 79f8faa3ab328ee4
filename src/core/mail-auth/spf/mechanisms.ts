/** The mechanisms that compare the address with names and networks (RFC 7208 §5); `include` is part of the evaluation itself. */
import { isInNetwork } from '../../dns/address';
import { isUnder } from '../../dns/name';
import type { Lookup } from '../../dns/records';
import { queryName } from './macros';
import type { HostTerm, IncludeTerm, Mechanism, PtrTerm } from './record';
import { ask, MAX_LOOKUPS, MAX_NAMES, MAX_VOID_LOOKUPS, matchHost, targetOf, validatedNames, type Session, type SpfReason } from './session';

/** What came of a mechanism; `target`: the name it led to. */
export interface Matching {
  readonly outcome: 'match' | 'no-match' | { readonly reason: SpfReason };
  readonly target: string | null;
}

/** Counts a term that causes queries (§4.6.4). @returns false where it is one too many */
export function countLookup(session: Session): boolean {
  session.lookups += 1;
  return session.lookups <= MAX_LOOKUPS;
}

const TOO_MANY_LOOKUPS: Matching = { outcome: { reason: 'too-many-lookups' }, target: null };

/** Evaluates any mechanism but `include`. */
export async function matchMechanism(session: Session, domain: string, term: Exclude<Mechanism, IncludeTerm>): Promise<Matching> {
  switch (term.kind) {
    case 'all': return { outcome: 'match', target: null };
    case 'ip4':
    case 'ip6': return { outcome: isInNetwork(session.values.ip, term.network, term.prefix) ? 'match' : 'no-match', target: null };
    default:
  }
  if (!countLookup(session)) return TOO_MANY_LOOKUPS;
  if (term.kind === 'ptr') return matchPtr(session, domain, term);
  const target = await targetOf(session, domain, term.target);
  const name = queryName(target);
  // No name, no records: nothing is asked, nothing matches.
  if (name === null) return { outcome: 'no-match', target };
  if (term.kind === 'exists') return { outcome: await matchExists(session, name), target };
  return { outcome: await (term.kind === 'mx' ? matchMx(session, name, term) : matchA(session, name, term)), target };
}

type Outcome = Matching['outcome'];

/** At most one per term: the limit is one of terms whose queries found nothing (§4.6.4). */
function countVoid(session: Session): Outcome {
  session.voidLookups += 1;
  return session.voidLookups > MAX_VOID_LOOKUPS ? { reason: 'too-many-void-lookups' } : 'no-match';
}

async function matchA(session: Session, name: string, term: HostTerm): Promise<Outcome> {
  const found = await matchHost(session, name, term.prefix4, term.prefix6);
  if (!found.known) return { reason: found.why };
  if (found.isMatch) return 'match';
  return found.isVoid ? countVoid(session) : 'no-match';
}

/** §5.7: A whatever the family of the address. */
async function matchExists(session: Session, name: string): Promise<Outcome> {
  const lookup = await ask(session, name, 'A');
  if (!lookup.known) return { reason: lookup.why };
  return lookup.value.records.length > 0 ? 'match' : countVoid(session);
}

/** §5.4: no implicit MX; the hosts in the order of the answer. */
async function matchMx(session: Session, name: string, term: HostTerm): Promise<Outcome> {
  const lookup: Lookup<'MX'> = await ask(session, name, 'MX');
  if (!lookup.known) return { reason: lookup.why };
  const { records } = lookup.value;
  if (records.length === 0) return countVoid(session);
  if (records.length > MAX_NAMES) return { reason: 'too-many-names' };
  // The null MX (RFC 7505) names no host.
  const hosts = records.map(({ exchange }) => exchange).filter((exchange) => exchange !== '.' && exchange !== '');
  const found = await Promise.all(hosts.map((host) => matchHost(session, host, term.prefix4, term.prefix6)));
  let isVoid = false;
  for (const match of found) {
    if (!match.known) return { reason: match.why };
    if (match.isMatch) return 'match';
    if (match.isVoid && !isVoid) {
      isVoid = true;
      const outcome = countVoid(session);
      if (outcome !== 'no-match') return outcome;
    }
  }
  return 'no-match';
}

/** §5.5: no failure of the DNS is an error here. */
async function matchPtr(session: Session, domain: string, term: PtrTerm): Promise<Matching> {
  const target = await targetOf(session, domain, term.target);
  const { names, isVoid } = await validatedNames(session);
  const limit = queryName(target);
  if (limit !== null && names.some((name) => isUnder(name, limit))) return { outcome: 'match', target };
  return { outcome: isVoid ? countVoid(session) : 'no-match', target };
}
