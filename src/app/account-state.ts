import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import type { OvhResult } from '../core/diagnostics/ovh-result';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import type { Verdict } from '../core/diagnostics/verdict';
import type { NoAccount } from './read-account';
import type { Sent } from './ports';

/** A whole check of an account, as the pane keeps it. */
export interface FinishedCheck {
  readonly run: DiagnosticRun;
  /** The user ended it. */
  readonly wasStopped: boolean;
  /** What left this computer for it. */
  readonly sent: readonly Sent[];
}

/** The check of the account: none yet, one under way, or the last one. */
export type AccountState =
  | { readonly state: 'ready'; readonly refused: NoAccount | null }
  | { readonly state: 'running'; readonly address: string; readonly verdicts: readonly Verdict[] }
  | {
    readonly state: 'done';
    /** As it was asked for; the domain alone after a reload. */
    readonly address: string;
    readonly finished: FinishedCheck;
    /** One check that is being made once more. */
    readonly onceMore: AccountCheckId | null;
  };

export type AccountEvent =
  | { readonly type: 'checkStarted'; readonly address: string }
  | { readonly type: 'checkJudged'; readonly verdict: Verdict }
  | { readonly type: 'checkEnded'; readonly address: string; readonly finished: FinishedCheck }
  /** What was asked for is no account. */
  | { readonly type: 'checkFailed'; readonly why: NoAccount }
  | { readonly type: 'onceMoreStarted'; readonly check: AccountCheckId }
  /** OVH's own result was pasted. */
  | { readonly type: 'ovhPasted'; readonly result: OvhResult }
  /** Another account is to be checked. */
  | { readonly type: 'accountLeft' };

export const NO_CHECK_YET: AccountState = { state: 'ready', refused: null };

/** A check with OVH's own result beside it; one that was pasted before goes. */
export const withOvh = (finished: FinishedCheck, result: OvhResult): FinishedCheck => ({ ...finished, run: { ...finished.run, ovh: result } });

/** The next state after an event. Pure; an event that comes too late changes nothing. */
export function nextAccountState(account: AccountState, event: AccountEvent): AccountState {
  switch (event.type) {
    case 'checkStarted':
      return { state: 'running', address: event.address, verdicts: [] };
    case 'checkJudged':
      return account.state === 'running' ? { ...account, verdicts: [...account.verdicts, event.verdict] } : account;
    case 'checkEnded':
      return { state: 'done', address: event.address, finished: event.finished, onceMore: null };
    case 'checkFailed':
      return { state: 'ready', refused: event.why };
    case 'onceMoreStarted':
      return account.state === 'done' ? { ...account, onceMore: event.check } : account;
    case 'ovhPasted':
      return account.state === 'done' ? { ...account, finished: withOvh(account.finished, event.result) } : account;
    case 'accountLeft':
      return account.state === 'running' ? account : NO_CHECK_YET;
  }
}
