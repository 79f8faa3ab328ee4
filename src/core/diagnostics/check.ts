/** The shape of a check: it judges facts, and asks nothing. */
import type { AccountCheckId } from './account-check-id';
import type { FactId, Facts } from './facts';
import type { Profile } from './profiles/profile';
import type { Subject } from './subject';
import type { Judgement } from './verdict';

/** What a check judges by, beside the facts. */
export interface Case {
  readonly subject: Subject;
  readonly profile: Profile;
}

export interface Check<Needs extends FactId = never> {
  readonly id: AccountCheckId;
  readonly needs: readonly Needs[];
  /** Pure. `facts` holds all that it needs, known or not. */
  readonly evaluate: (facts: Facts<Needs>, given: Case) => Judgement;
}

/** A check as the runner takes it. */
export type AnyCheck = Omit<Check, 'needs' | 'evaluate'> & { readonly needs: readonly FactId[]; readonly evaluate: (facts: Facts, given: Case) => Judgement };

/** Lets a check state its needs once, and hold to them. */
export const check = <Needs extends FactId>(one: Check<Needs>): AnyCheck => one;
