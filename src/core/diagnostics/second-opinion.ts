/**
 * An accusation needs more than one witness. A resolver that lies, or holds an old answer, cannot be told from one that is right by
 * what it says alone, so a verdict that names a fault is judged again from the answers of the others, until more than half of all
 * resolvers say the same.
 */
import type { Unresolved } from '../dns/records';
import type { Unknown } from './fact';
import type { Judgement } from './verdict';
import { inconclusive } from './verdict';

/** Reasons of a resolver that has said nothing. */
const SAID_NOTHING: ReadonlySet<string> = new Set<Unresolved | (Unknown & 'depends')>(['timeout', 'unreachable', 'server-failure', 'bogus', 'refused', 'unusable', 'stopped', 'depends']);

/** What is wrong with the account, or follows from it. */
const isAccusing = ({ outcome, code }: Judgement): boolean => outcome === 'failed' || outcome === 'warning' || code === 'repair-first';

/**
 * Weighs a judgement against those of the other resolvers, which are asked for one after the other, and only as long as needed.
 * Records may differ from one resolver to another, as addresses near the asker do; only what is concluded from them counts.
 * @param opinions the same check, judged from what each of the other resolvers answers
 * @returns the judgement itself where it accuses nobody, more than half agree, or nobody who answers contradicts; else `disagreeing`
 */
export async function confirmed(judgement: Judgement, opinions: readonly (() => Promise<Judgement>)[]): Promise<Judgement> {
  return isAccusing(judgement) ? seconded(judgement, opinions) : judgement;
}

/** The same weighing, of a judgement of any outcome: for one that contradicts what a server has said. */
export async function seconded(judgement: Judgement, opinions: readonly (() => Promise<Judgement>)[]): Promise<Judgement> {
  const half = (opinions.length + 1) / 2;
  let agreeing = 1;
  let contradicting = 0;
  for (const opinion of opinions) {
    if (agreeing > half || contradicting >= half) break;
    const { outcome, code } = await opinion();
    if (outcome === judgement.outcome && code === judgement.code) agreeing += 1;
    else if (outcome !== 'inconclusive' || !SAID_NOTHING.has(code)) contradicting += 1;
  }
  return agreeing > contradicting ? judgement : inconclusive('disagreeing', { values: judgement.values });
}
