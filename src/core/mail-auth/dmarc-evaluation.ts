/** What DMARC says of a message: alignment (RFC 9989 §4.4, §4.10.2), result and policy (§5.3), and where RFC 7489 differs. */
import type { DmarcDiscovery } from './dmarc-discovery';
import type { DmarcAlignmentMode, DmarcPolicies, DmarcPolicy } from './dmarc-record';
import { dmarcPolicies } from './dmarc-record';
import { canonicalName, isAtOrBelow } from './domain-name';

export type DmarcAlignment = 'aligned' | 'not-aligned' | 'unknown';

/**
 * Whether a domain that SPF or DKIM vouches for stands for the domain of From. Names in any case.
 * @param organizationalDomain of either domain (`discoverDmarc`; a public suffix list by RFC 7489); null: not known
 */
export function dmarcAlignment(fromDomain: string, authDomain: string, mode: DmarcAlignmentMode, organizationalDomain: (domain: string) => string | null): DmarcAlignment {
  const from = canonicalName(fromDomain);
  const authenticated = canonicalName(authDomain);
  if (from === authenticated) return 'aligned';
  if (mode === 'strict') return 'not-aligned';
  const ofFrom = organizationalDomain(from);
  const ofAuthenticated = organizationalDomain(authenticated);
  if (ofFrom !== null && ofAuthenticated !== null) return canonicalName(ofFrom) === canonicalName(ofAuthenticated) ? 'aligned' : 'not-aligned';
  // Two names with one organizational domain both lie at or below it.
  if (ofFrom !== null && !isAtOrBelow(authenticated, canonicalName(ofFrom))) return 'not-aligned';
  if (ofAuthenticated !== null && !isAtOrBelow(from, canonicalName(ofAuthenticated))) return 'not-aligned';
  return 'unknown';
}

/** What one mechanism found. `unknown`: not a result but a failure to get one (`temperror`). */
export interface AuthenticationResult {
  /** Of MAIL FROM for SPF, `d` for DKIM. */
  readonly domain: string;
  readonly result: 'pass' | 'fail' | 'unknown';
}

export interface DmarcInput {
  /** Of the domain in From. */
  readonly discovery: DmarcDiscovery;
  readonly spf: AuthenticationResult | null;
  /** One for each signature. */
  readonly dkim: readonly AuthenticationResult[];
  /** Of the domains of the results; that of From is in the discovery. */
  readonly organizationalDomain: (domain: string) => string | null;
  /** Whether the domain in From exists (no NXDOMAIN, RFC 9989 §3.2.13); null: not known. */
  readonly exists: boolean | null;
}

/** What a receiver is asked to do with a message that fails. */
export interface DmarcDisposition {
  /** The policy that the record states for this domain. */
  readonly stated: DmarcPolicy;
  /** What is asked for in the end. */
  readonly applied: DmarcPolicy;
  /** The share of messages, 0 to 100, that `applied` is meant for; the others get the policy below it. */
  readonly percentage: number;
}

/** A tag that makes receivers of the two RFCs act differently; `psd`: only RFC 9989 finds the record of a public suffix. */
export type DmarcDifference = 'np' | 't' | 'pct' | 'psd';

export type DmarcEvaluation =
  | { readonly result: 'pass' }
  /** No record, or one that cannot be used. */
  | { readonly result: 'not-applied' }
  | { readonly result: 'unknown' }
  | {
    readonly result: 'fail';
    /** By RFC 9989; null: it hangs on whether the domain exists, which is not known. */
    readonly disposition: DmarcDisposition | null;
    /** By RFC 7489; null: no record is found by it. */
    readonly formerDisposition: DmarcDisposition | null;
    readonly differences: readonly DmarcDifference[];
  };

const BELOW: { readonly [P in DmarcPolicy]: DmarcPolicy } = { reject: 'quarantine', quarantine: 'none', none: 'none' };

/** The policy of a record for a domain at or below it, by RFC 9989; null: it hangs on whether the domain exists. */
function statedPolicy(policies: DmarcPolicies, isOwn: boolean, exists: boolean | null): DmarcPolicy | null {
  if (isOwn) return policies.domain;
  if (exists === null && policies.subdomains !== policies.nonExistent) return null;
  return exists === false ? policies.nonExistent : policies.subdomains;
}

function dispositions(found: DmarcDiscovery & { readonly state: 'found' }, policies: DmarcPolicies, exists: boolean | null): DmarcEvaluation {
  const { record: { isTesting, percentage }, source } = found;
  const isOwn = source === 'domain';
  const stated = statedPolicy(policies, isOwn, exists);
  // RFC 9989 §4.7: `t=y` asks for one policy less. `pct` is gone.
  const disposition = stated === null ? null : { stated, applied: isTesting ? BELOW[stated] : stated, percentage: 100 };
  // RFC 7489 §6.3, §6.6.4: `np` and `t` are unknown tags; beyond `pct` one policy less.
  const former = isOwn ? policies.domain : policies.subdomains;
  const formerDisposition = source === 'public-suffix' ? null : { stated: former, applied: former, percentage };
  const differences: DmarcDifference[] = [];
  if (source === 'public-suffix') differences.push('psd');
  else if (stated !== former) differences.push('np');
  if (isTesting && stated !== 'none') differences.push('t');
  if (percentage < 100 && former !== 'none') differences.push('pct');
  return { result: 'fail', disposition, formerDisposition, differences };
}

/**
 * The outcome for a message. Passes where one result passes and is aligned (RFC 9989 §5.3.5); fails only where every result and
 * alignment is known. RFC 7489 is followed on the record that the tree walk found: where a public suffix list would lead to
 * another organizational domain, its receivers act on that one.
 */
export function evaluateDmarc({ discovery, spf, dkim, organizationalDomain, exists }: DmarcInput): DmarcEvaluation {
  if (discovery.state === 'unknown') return { result: 'unknown' };
  const policies = discovery.state === 'found' ? dmarcPolicies(discovery.record) : null;
  if (discovery.state === 'none' || policies === null) return { result: 'not-applied' };
  const { domain, record } = discovery;
  const organizationOf = (name: string): string | null => (name === domain ? discovery.organizationalDomain : organizationalDomain(name));
  const alignmentOf = (result: AuthenticationResult, mode: DmarcAlignmentMode): DmarcAlignment => {
    if (result.result === 'fail') return 'not-aligned';
    const alignment = dmarcAlignment(domain, result.domain, mode, organizationOf);
    return result.result === 'unknown' && alignment === 'aligned' ? 'unknown' : alignment;
  };
  const alignments = dkim.map((result) => alignmentOf(result, record.dkimMode));
  if (spf !== null) alignments.push(alignmentOf(spf, record.spfMode));
  if (alignments.includes('aligned')) return { result: 'pass' };
  if (alignments.includes('unknown')) return { result: 'unknown' };
  return dispositions(discovery, policies, exists);
}
