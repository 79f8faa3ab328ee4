/** SPF for one sending server, as a receiver finds it: RFC 7208 §2.6, with what a person needs to act on it. */
import type { Resolve, Unresolved } from '../../dns/records';
import { evaluateSpf } from './evaluate';
import type { SpfEvaluation, SpfReason, SpfResult } from './evaluate';

export interface SenderResult {
  readonly result: SpfResult;
  /** The record of the domain as it is published; null where there is none, or several. */
  readonly record: string | null;
  /** The term that decided, and the domain whose record it stands in; null where none matched. */
  readonly mechanism: SpfEvaluation['mechanism'];
  /** What the domain says about a failure: written by a stranger. */
  readonly explanation: string | null;
  /** For `none`, `permerror` and `temperror`: the reason, and the term and domain where it came up. */
  readonly trouble: { readonly reason: SpfReason; readonly domain: string; readonly term: string | null } | null;
}

/** Why a `temperror` could not be told; `server-failure` for every other result. */
export function whyUntold({ trouble }: SenderResult): Unresolved {
  switch (trouble?.reason) {
    case 'timeout': case 'unreachable': case 'bogus': case 'refused': case 'unusable': case 'stopped':
      return trouble.reason;
    default:
      return 'server-failure';
  }
}

/**
 * Evaluates SPF (RFC 7208 §4) for a server that sends in the name of a domain. The reverse-path is that of its postmaster: no local
 * part of anybody is needed, or asked about.
 * @param ip of the sending server; an IPv4-mapped IPv6 address is taken as IPv4
 * @param helo name that it gave itself; null: not known, and then a record that asks for it finds none
 * @returns never rejects, as long as `resolve` does not
 */
export async function senderResult(ip: string, domain: string, helo: string | null, resolve: Resolve): Promise<SenderResult> {
  const { result, mechanism, explanation, trouble, trace } = await evaluateSpf({ ip, mailFrom: `postmaster@${domain}`, helo: helo ?? '', resolve });
  const [own] = trace;
  return {
    result, mechanism, explanation,
    record: own?.term === null ? own.detail : null,
    trouble: trouble === null ? null : { reason: trouble.reason, domain: trouble.domain, term: trouble.term },
  };
}
