/** What a check says of an account. */
import type { MessageValue } from '../messages';
import type { AccountCheckId } from './account-check-id';
import type { Unknown } from './fact';

/** Most urgent first. */
export const outcomes = ['failed', 'warning', 'manual', 'inconclusive', 'passed', 'not-applicable'] as const;

export type Outcome = typeof outcomes[number];

/** Whose turn it is where a check did not pass. */
export type Turn = 'user' | 'administrator' | 'provider' | 'nobody';

export interface Verdict {
  readonly check: AccountCheckId;
  readonly outcome: Outcome;
  /** Names what was found within the check: lower-case words with hyphens. Of an inconclusive verdict: why nothing is known. */
  readonly code: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  /** Records as they are published, one each. */
  readonly found: readonly string[];
  /** Records as they should be; empty where nothing is wrong, or nobody can say. */
  readonly expected: readonly string[];
}

/** The parts of a verdict that most leave out. */
type Extra = Partial<Pick<Verdict, 'values' | 'found' | 'expected'>>;

/** A verdict of one check, before the check's name stands on it. */
export type Judgement = Omit<Verdict, 'check'>;

const judgement = (outcome: Outcome) => (code: string, { values = {}, found = [], expected = [] }: Extra = {}): Judgement => ({ outcome, code, values, found, expected });

export const passed = judgement('passed');
export const warning = judgement('warning');
export const failed = judgement('failed');
export const notApplicable = judgement('not-applicable');
export const manual = judgement('manual');

/** Nobody could tell: accuses nobody. */
export const inconclusive = (why: Unknown | 'repair-first', extra: Extra = {}): Judgement => judgement('inconclusive')(why, extra);
