/** Which DMARC record applies to a domain: the DNS tree walk of RFC 9989 §4.10. */
import type { Lookup, Resolve, Unresolved } from '../dns/records';
import type { DmarcRecord } from './dmarc-record';
import { readDmarcRecord } from './dmarc-record';
import { canonicalName } from './domain-name';
import { resemblingRecords, selectRecords } from './select-records';

/** One question of the walk and what came of it. */
export interface DmarcQuery {
  /** What was asked for: `_dmarc.` and the domain. */
  readonly name: string;
  readonly domain: string;
  readonly lookup: Lookup<'TXT'>;
  /** The DMARC records there. Several: receivers ignore them all. */
  readonly records: readonly string[];
  /** Records that look meant for DMARC and that no receiver takes. */
  readonly resembling: readonly string[];
  /** Of a single record. */
  readonly record: DmarcRecord | null;
}

interface Walked {
  /** Canonical. */
  readonly domain: string;
  /** In the order asked. */
  readonly queries: readonly DmarcQuery[];
}

/** Where the record that applies stands, seen from the domain (RFC 9989 §4.10.1). */
export type DmarcSource = 'domain' | 'organizational-domain' | 'public-suffix';

export type DmarcDiscovery = Walked & (
  | {
    readonly state: 'found';
    readonly record: DmarcRecord;
    readonly policyDomain: string;
    readonly source: DmarcSource;
    /** null: a look-up above the domain's own record failed, so it is not known. */
    readonly organizationalDomain: string | null;
  }
  | { readonly state: 'none'; readonly organizationalDomain: string }
  | { readonly state: 'unknown'; readonly why: Unresolved; readonly organizationalDomain: null }
);

/** More labels than this are skipped after the first question: eight questions at most. */
const MAX_PARENT_LABELS = 7;
const MAX_NAME = 253;
const MAX_LABEL = 63;

/** The domains that a walk asks about, the domain itself first (RFC 9989 §4.10, steps 1, 4 and 7). */
export function dmarcWalk(domain: string): readonly string[] {
  const labels = domain.split('.');
  const parents = labels.slice(Math.max(1, labels.length - MAX_PARENT_LABELS));
  return [domain, ...parents.map((_, at) => parents.slice(at).join('.'))];
}

async function ask(domain: string, resolve: Resolve): Promise<DmarcQuery> {
  const name = `_dmarc.${domain}`;
  // No such name fits into the DNS (RFC 1035 §2.3.4): there can be no record.
  const lookup: Lookup<'TXT'> = name.length > MAX_NAME
    ? { known: true, value: { state: 'no-name', records: [], aliases: [], isAuthentic: false } }
    : await resolve(name, 'TXT');
  const texts = lookup.known ? lookup.value.records : [];
  const records = selectRecords(texts, 'DMARC1');
  const [only] = records;
  return { name, domain, lookup, records, resembling: resemblingRecords(texts, 'DMARC1'), record: only !== undefined && records.length === 1 ? readDmarcRecord(only) : null };
}

/** The name one label below a parent, on the way to a domain. */
function childTowards(domain: string, parent: string): string {
  const above = domain.slice(0, domain.length - parent.length - 1);
  return domain.slice(above.lastIndexOf('.') + 1);
}

/** RFC 9989 §4.10.2, over a walk that came to its end: `psd=n`, then `psd=y`, then the fewest labels, then the domain itself. */
function organizationalDomainOf(domain: string, queries: readonly DmarcQuery[]): string {
  let highest = domain;
  for (const { domain: at, record } of queries) {
    if (record === null) continue;
    if (record.psd === 'n') return at;
    if (record.psd === 'y' && at !== domain) return childTowards(domain, at);
    highest = at;
  }
  return highest;
}

/**
 * Finds the DMARC record that applies to mail from a domain, and the domain's organizational domain.
 * @param domain ASCII, in any case, with or without a final dot; what is no domain name is unknown (`unusable`) and asks nothing
 * @param resolve asked for TXT, one name after another, eight times at most; stops at `psd=y`, `psd=n` or a look-up that failed
 * @returns `none` only where every look-up answered; a failed one above the domain's own record leaves that record to apply
 */
export async function discoverDmarc(domain: string, resolve: Resolve): Promise<DmarcDiscovery> {
  const start = canonicalName(domain);
  const queries: DmarcQuery[] = [];
  const walked: Walked = { domain: start, queries };
  const isName = start.length <= MAX_NAME && start.split('.').every((label) => label !== '' && label.length <= MAX_LABEL);
  if (!isName) return { ...walked, state: 'unknown', why: 'unusable', organizationalDomain: null };

  let failure: Unresolved | null = null;
  for (const at of dmarcWalk(start)) {
    const query = await ask(at, resolve);
    queries.push(query);
    if (!query.lookup.known) failure = query.lookup.why;
    if (failure !== null || (query.record !== null && query.record.psd !== 'u')) break;
  }
  const organizationalDomain = failure === null ? organizationalDomainOf(start, queries) : null;
  const found = (record: DmarcRecord, policyDomain: string, source: DmarcSource): DmarcDiscovery =>
    ({ ...walked, state: 'found', record, policyDomain, source, organizationalDomain });

  const own = queries[0]?.record ?? null;
  if (own !== null) return found(own, start, 'domain');
  if (failure !== null || organizationalDomain === null) return { ...walked, state: 'unknown', why: failure ?? 'unusable', organizationalDomain: null };
  const organization = queries.find(({ domain: at }) => at === organizationalDomain)?.record ?? null;
  if (organization !== null) return found(organization, organizationalDomain, 'organizational-domain');
  const suffix = queries.at(-1);
  if (suffix?.record?.psd === 'y') return found(suffix.record, suffix.domain, 'public-suffix');
  return { ...walked, state: 'none', organizationalDomain };
}
