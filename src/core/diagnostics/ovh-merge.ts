/**
 * What OVH's own diagnostic says, beside what this one says. OVH's word takes the place of a verdict only where ours is that nobody here can
 * tell; where both speak, both stand, and a contradiction is named. A run keeps its own verdicts: the merge is worked out from them each time.
 */
import type { AccountCheckId } from './account-check-id';
import { accountCheckIds } from './account-check-id';
import type { OvhField, OvhResult, OvhState } from './ovh-result';
import { ovhFields } from './ovh-result';
import type { DiagnosticRun } from './runner';
import type { Outcome, Verdict } from './verdict';

/** Marks a verdict as OVH's. */
const OVH = 'ovh-';

/** True for a verdict that is OVH's and not ours. */
export const isOfOvh = ({ code }: Pick<Verdict, 'code'>): boolean => code.startsWith(OVH);

/** What each field is called in its two states: the code of a verdict, and the key of its sentence. */
const CODES: Readonly<Record<OvhField, Readonly<Record<OvhState, string>>>> = {
  isSpammer: { good: 'ovh-not-blocked', fault: 'ovh-blocked' },
  isSuspended: { good: 'ovh-not-suspended', fault: 'ovh-suspended' },
  isLocked: { good: 'ovh-not-locked', fault: 'ovh-locked' },
  connectiveOWA: { good: 'ovh-signed-in', fault: 'ovh-not-signed-in' },
  isMxValid: { good: 'ovh-mx-valid', fault: 'ovh-mx-not-valid' },
  isSrvValid: { good: 'ovh-srv-valid', fault: 'ovh-srv-not-valid' },
  canReceiveEmail: { good: 'ovh-received', fault: 'ovh-not-received' },
  canSendEmail: { good: 'ovh-sent', fault: 'ovh-not-sent' },
};

/** Our checks of the same thing; the first takes OVH's word where we have none. */
const CHECKS: Readonly<Record<OvhField, readonly [AccountCheckId, ...AccountCheckId[]]>> = {
  isSpammer: ['account-blocked-for-spam'],
  isSuspended: ['account-expired'],
  isLocked: ['account-locked'],
  connectiveOWA: ['sign-in'],
  isMxValid: ['mx-provider', 'mx-records'],
  isSrvValid: ['autodiscover-srv'],
  canReceiveEmail: ['test-message'],
  canSendEmail: ['test-message'],
};

/** How OVH's word stands to ours: `alone` where we have none, `beside` where ours is about something else. */
export type Agreement = 'alone' | 'beside' | 'agrees' | 'differs';

export interface OvhStatement {
  readonly field: OvhField;
  readonly state: OvhState;
  /** The code that names it. */
  readonly code: string;
  readonly checks: readonly AccountCheckId[];
  readonly agreement: Agreement;
}

/** Whether our verdict leaves the word to OVH. */
const leavesTheWord = (verdict: Verdict): boolean =>
  verdict.outcome === 'manual' || verdict.outcome === 'inconclusive' || isOfOvh(verdict) || (verdict.check === 'test-message' && verdict.outcome === 'not-applicable');

function agreementOf(state: OvhState, ours: readonly Verdict[]): Agreement {
  const speaking = ours.filter((verdict) => !leavesTheWord(verdict));
  if (speaking.length === 0) return 'alone';
  const has = (outcome: Outcome): boolean => speaking.some((verdict) => verdict.outcome === outcome);
  // OVH knows two levels; what is only to be watched here agrees with either.
  if (has('failed')) return state === 'fault' ? 'agrees' : 'differs';
  if (has('warning')) return 'agrees';
  return has('passed') ? (state === 'good' ? 'agrees' : 'differs') : 'beside';
}

/** What OVH says, field by field, and how it stands to our verdicts; empty where nothing was pasted. Pure. */
export function ovhStatements({ verdicts, ovh }: Pick<DiagnosticRun, 'verdicts' | 'ovh'>): readonly OvhStatement[] {
  return ovhFields.flatMap((field) => {
    const state = ovh?.told[field];
    const checks = CHECKS[field];
    if (state === undefined) return [];
    return [{ field, state, code: CODES[field][state], checks, agreement: agreementOf(state, verdicts.filter(({ check }) => checks.includes(check))) }];
  });
}

/** What OVH's word comes to as verdicts: one for each check. */
function verdictsOf({ told }: OvhResult): readonly Pick<Verdict, 'check' | 'outcome' | 'code'>[] {
  const { canReceiveEmail: received, canSendEmail: sent } = told;
  const verdictOf = (field: OvhField, state: OvhState, code = CODES[field][state]) => ({ check: CHECKS[field][0], outcome: state === 'good' ? 'passed' as const : 'failed' as const, code });
  const single = ovhFields.filter((field) => CHECKS[field][0] !== 'test-message').flatMap((field) => {
    const state = told[field];
    return state === undefined ? [] : [verdictOf(field, state)];
  });
  if (received !== undefined && received === sent) return [...single, verdictOf('canSendEmail', sent, sent === 'good' ? 'ovh-sent-and-received' : 'ovh-neither-sent-nor-received')];
  // One way that works says nothing of the other, which is still to be tried.
  const field = received === 'fault' ? 'canReceiveEmail' : sent === 'fault' ? 'canSendEmail' : null;
  return field === null ? single : [...single, verdictOf(field, 'fault')];
}

/**
 * The run with OVH's word where ours is missing. Pure, and the same when done twice.
 * @returns the run itself where nothing was pasted
 */
export function mergedRun(run: DiagnosticRun): DiagnosticRun {
  if (run.ovh === undefined) return run;
  const verdicts = new Map(run.verdicts.map((verdict) => [verdict.check, verdict]));
  for (const told of verdictsOf(run.ovh)) {
    const ours = verdicts.get(told.check);
    if (ours !== undefined && !leavesTheWord(ours)) continue;
    verdicts.set(told.check, { values: {}, found: [], expected: [], ...ours, ...told });
  }
  return { ...run, verdicts: accountCheckIds.flatMap((id) => verdicts.get(id) ?? []) };
}
