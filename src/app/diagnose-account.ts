/** Use case: checks an account, without a password, in a limited time. */
import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import { checks } from '../core/diagnostics/checks/index';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import { gatherers } from '../core/diagnostics/gatherers/index';
import { profiles } from '../core/diagnostics/profiles/index';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import { runDiagnostic } from '../core/diagnostics/runner';
import type { Subject } from '../core/diagnostics/subject';
import { throttled } from '../core/diagnostics/throttle';
import type { Verdict } from '../core/diagnostics/verdict';
import { readDomainName } from '../core/dns/name';

/** A fact that takes longer is not known. */
const FACT_LIMIT_MS = 30_000;
/** A run that takes longer ends with what is known. */
const RUN_LIMIT_MS = 60_000;
/** Questions under way at a time; browsers allow six connections to a host, and over HTTP/2 resolvers start to refuse at some dozens. */
const MOST_AT_A_TIME = 8;

/** Why an account cannot be checked. `one-label`: no name that mail of the internet can have. */
export type NoAccount = 'no-domain' | 'one-label' | 'not-a-name';

export type AccountReading = { readonly readable: true; readonly domain: string } | { readonly readable: false; readonly why: NoAccount };

/** Signs that a URL reads otherwise than a name does. */
const NOT_IN_NAMES = /[\s/\\:?#@%[\]<>|^"'`{}]/;

/** A domain name as A-labels (UTS #46, as every browser and Node do it); null where it is none. */
function toAscii(name: string): string | null {
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Reads an address, or a domain alone, as people type it.
 * @returns the domain in ASCII, lower case, without a final dot; the local part is left out, for no check needs it
 */
export function readAccount(text: string): AccountReading {
  const trimmed = text.trim();
  const name = trimmed.slice(trimmed.lastIndexOf('@') + 1).replace(/\.$/, '');
  if (name === '') return { readable: false, why: 'no-domain' };
  if (NOT_IN_NAMES.test(name)) return { readable: false, why: 'not-a-name' };
  const domain = toAscii(name);
  if (domain === null || !readDomainName(domain).ok || /(?:^|\.)\d+$/.test(domain)) return { readable: false, why: 'not-a-name' };
  return domain.includes('.') ? { readable: true, domain } : { readable: false, why: 'one-label' };
}

/** What the work gives, or null once its time is over; leaves no timer. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => { timer = setTimeout(done, limitMs, null); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Checks an account.
 * @param onVerdict called as each check is judged
 */
export function diagnoseAccount({ subject, ports, only, onVerdict, signal }: {
  readonly subject: Subject;
  readonly ports: DiagnosticPorts;
  /** The checks to be made; all where none is named. */
  readonly only?: readonly AccountCheckId[];
  readonly onVerdict?: (verdict: Verdict) => void;
  readonly signal: AbortSignal;
}): Promise<DiagnosticRun> {
  const end = Date.now() + RUN_LIMIT_MS;
  const limit = <T>(work: Promise<T>): Promise<T | null> => within(Math.max(0, Math.min(FACT_LIMIT_MS, end - Date.now())), work);
  return runDiagnostic({
    subject, ports: throttled(ports, MOST_AT_A_TIME), checks: only === undefined ? checks : checks.filter(({ id }) => only.includes(id)), gatherers, profiles, limit, signal, now: Date.now, ...onVerdict === undefined ? {} : { onVerdict },
  });
}
