/** What a finished check of an account comes to, in the order in which it is shown. No sentence here. */
import { checks } from '../core/diagnostics/checks/index';
import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import type { CheckGroup } from '../core/diagnostics/guidance';
import { byUrgency, checkGroups, groupOf, isCutOff } from '../core/diagnostics/guidance';
import { isOfOvh, mergedRun, ovhStatements } from '../core/diagnostics/ovh-merge';
import type { OvhStatement } from '../core/diagnostics/ovh-merge';
import { profiles } from '../core/diagnostics/profiles/index';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import type { Outcome, Verdict } from '../core/diagnostics/verdict';
import type { Message } from '../core/messages';
import type { FinishedCheck } from './account-state';

export { guidanceOf } from '../core/diagnostics/guidance';
export { mergedRun, ovhStatements };
export { ovhFields, readOvhResult } from '../core/diagnostics/ovh-result';
export { outcomes } from '../core/diagnostics/verdict';
export type { Guidance } from '../core/diagnostics/guidance';

/** Checks of a run under the heading of what they are about, for the list that fills while it runs. */
export const checksByGroup: readonly { readonly group: CheckGroup; readonly checks: readonly AccountCheckId[] }[] =
  checkGroups.map((group) => ({ group, checks: checks.map(({ id }) => id).filter((id) => groupOf[id] === group && !isByHand(id)) }));

/** How many checks a run makes by itself. */
export const checkCount = checks.filter(({ id }) => !isByHand(id)).length;

/** Offers that the user may choose; `generic` is last. */
export const offers: readonly { readonly id: string; readonly name: string }[] = profiles.map(({ id, name }) => ({ id, name }));

function isByHand(id: AccountCheckId): boolean {
  return id === 'account-blocked-for-spam' || id === 'account-expired' || id === 'account-locked' || id === 'sign-in' || id === 'test-message';
}

/** True for a check that a run makes by itself. */
export const isMadeByRun = (id: AccountCheckId): boolean => !isByHand(id);

const orderOfList = (verdicts: readonly Verdict[]): readonly Verdict[] => checks.flatMap(({ id }) => verdicts.filter(({ check }) => check === id));

/** What failed, then what to watch, whose turn it is within; equal ones in the order of the list of checks, whenever they came. */
export const byUrgentOrder = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  byUrgency({ verdicts: orderOfList(verdicts) }).filter(({ outcome }) => outcome === 'failed' || outcome === 'warning');

/** The sentence of a verdict. */
export const sentenceOf = ({ check, outcome, code, values }: Verdict): Message =>
  (isOfOvh({ code }) ? { key: `ovh.codes.${code}`, values } : outcome === 'inconclusive' ? { key: `checking.unknown.${code}`, values } : { key: `checks.${check}.codes.${code}`, values });

/** What OVH says of the same thing as a verdict of ours; empty where the verdict is OVH's own. */
export const ovhBeside = (verdict: Verdict, run: Pick<DiagnosticRun, 'verdicts' | 'ovh'>): readonly OvhStatement[] =>
  (isOfOvh(verdict) ? [] : ovhStatements(run).filter(({ checks: ours }) => ours.includes(verdict.check)));

/**
 * What a fault does to the user's mail: its own sentence, or that of everything of its kind.
 * @param has whether the language has a text of its own for a key
 * @returns null where nothing is wrong
 */
export function effectOf({ check, outcome, code }: Verdict, has: (key: string) => boolean): Message | null {
  if (outcome !== 'failed' && outcome !== 'warning') return null;
  const own = `effects.${check}.${code}`;
  return { key: has(own) ? own : `account.result.risk.${groupOf[check]}` };
}

/** `cut-off`: this computer seems to have no network; `nothing-told`: it has one, and still nothing is known. */
export type SummaryKind = 'problems' | 'fine' | 'cut-off' | 'nothing-told' | 'stopped';

export interface AccountSummary {
  readonly kind: SummaryKind;
  /** What failed, then what to watch, whose turn it is within. */
  readonly urgent: readonly Verdict[];
  readonly failed: number;
  readonly warnings: number;
  /** Parts of mail that what failed touches; those to watch where nothing failed. */
  readonly risks: readonly CheckGroup[];
  readonly byOutcome: Readonly<Record<Outcome, readonly Verdict[]>>;
  /** Checks made by the run that told something. */
  readonly done: number;
}

/** Sums a finished check up. */
export function summaryOf({ run, wasStopped }: Pick<FinishedCheck, 'run' | 'wasStopped'>): AccountSummary {
  const shown = mergedRun(run);
  const ordered = byUrgency(shown);
  const of = (outcome: Outcome): readonly Verdict[] => ordered.filter((verdict) => verdict.outcome === outcome);
  const byOutcome = {
    'failed': of('failed'), 'warning': of('warning'), 'manual': of('manual'), 'inconclusive': of('inconclusive'), 'passed': of('passed'), 'not-applicable': of('not-applicable'),
  };
  const risky = byOutcome.failed.length > 0 ? byOutcome.failed : byOutcome.warning;
  const own = run.facts['own-connection'];
  const isOnline = own?.known === true && own.value === 'answered';
  const urgent = byUrgentOrder(shown.verdicts);
  const kind = wasStopped ? 'stopped' : urgent.length > 0 ? 'problems' : isCutOff(run) ? (isOnline ? 'nothing-told' : 'cut-off') : 'fine';
  return {
    kind, urgent, byOutcome,
    failed: byOutcome.failed.length, warnings: byOutcome.warning.length,
    risks: checkGroups.filter((group) => risky.some(({ check }) => groupOf[check] === group)),
    // What this computer itself could tell; what OVH told was pasted.
    done: run.verdicts.filter(({ check, outcome }) => isMadeByRun(check) && outcome !== 'inconclusive').length,
  };
}

/** The finding in a few words, as the heading of a result says it. */
export function headline({ kind, failed, warnings, done }: AccountSummary, say: (message: Message) => string): string {
  const count = (key: string, number: number): string => say({ key: `account.result.${key}`, values: { count: number } });
  switch (kind) {
    case 'fine':
      return say({ key: 'account.result.fine' });
    case 'cut-off':
      return say({ key: 'account.result.cutOff' });
    case 'nothing-told':
      return say({ key: 'account.result.nothingTold' });
    case 'stopped':
      return say({ key: 'account.result.stopped', values: { done, count: checkCount } });
    case 'problems':
      if (warnings === 0) return count('problems', failed);
      return failed === 0 ? count('warnings', warnings)
        : say({ key: 'account.result.both', values: { problems: count('problems', failed), warnings: count('warnings', warnings) } });
  }
}
