/** Use case: checks an account, without a password, in a limited time. */
import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import { checks } from '../core/diagnostics/checks/index';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import { gatherers } from '../core/diagnostics/gatherers/index';
import { profiles } from '../core/diagnostics/profiles/index';
import type { Profile } from '../core/diagnostics/profiles/profile';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import { runDiagnostic } from '../core/diagnostics/runner';
import type { Subject } from '../core/diagnostics/subject';
import { throttled } from '../core/diagnostics/throttle';
import type { Verdict } from '../core/diagnostics/verdict';

/** A check that takes longer could not tell, with all that it waits for: the facts, and the second opinions of an accusation. */
const CHECK_LIMIT_MS = 30_000;
/** A run that takes longer ends with what is known. */
const RUN_LIMIT_MS = 60_000;
/** Questions under way at a time; browsers allow six connections to a host, and over HTTP/2 resolvers start to refuse at some dozens. */
export const MOST_AT_A_TIME = 8;

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
export function diagnoseAccount({ subject, ports, ownProfiles = [], only, earlier = null, onVerdict, signal }: {
  readonly subject: Subject;
  readonly ports: DiagnosticPorts;
  /** Offers of the organisation, which come before those of the product. */
  readonly ownProfiles?: readonly Profile[];
  /** The checks to be made; all where none is named. */
  readonly only?: readonly AccountCheckId[];
  /** The offer of an earlier run of this account, which holds where it was recognised. */
  readonly earlier?: DiagnosticRun['profile'] | null;
  readonly onVerdict?: (verdict: Verdict) => void;
  readonly signal: AbortSignal;
}): Promise<DiagnosticRun> {
  const end = Date.now() + RUN_LIMIT_MS;
  const limit = <T>(work: Promise<T>): Promise<T | null> => within(Math.max(0, Math.min(CHECK_LIMIT_MS, end - Date.now())), work);
  const all = [...ownProfiles, ...profiles];
  const known = earlier === null || earlier.by === 'nothing' ? undefined : all.find(({ id }) => id === earlier.id);
  return runDiagnostic({
    subject, ports: throttled(ports, MOST_AT_A_TIME), checks: only === undefined ? checks : checks.filter(({ id }) => only.includes(id)), gatherers, profiles: all, limit, signal, now: Date.now, recognised: known === undefined || earlier === null ? null : { profile: known, by: earlier.by, evidence: earlier.evidence }, ...onVerdict === undefined ? {} : { onVerdict },
  });
}
