import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import { reasons } from '../knowledge/index';
import type { ReasonId } from '../knowledge/types';
import { rank, type Candidate } from './classification/candidate';
import { witnessesFor } from './classification/witnesses';
import type { Classification, SetAside, Witness } from './explanation';
import { alternativesOf } from './meanings';

/**
 * Why one recipient was refused, and what shows it.
 *
 * The most specific witness decides: the refusing service's own codes and words, then those of the product that wrote
 * the notice, then plain words (behind the few registered codes that nobody writes by habit), then IANA's registry of
 * codes, then the point of the dialogue and the reply. Of answers that wrap one another the innermost is believed.
 * Several meanings of one code are told apart by who refused; where that is unknown, the result is `shared` and says
 * only what they have in common. Never throws; an answer that no table knows is "undefined".
 *
 * @param recipient what the notice says of one recipient
 * @param report the notice it stands in
 * @see RFC 3463 and https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
export function classify(recipient: RecipientReport, report: DeliveryReport): Classification {
  if (report.kind === 'abuse-report') return unwitnessed('feedback');
  if (report.kind === 'automatic-reply') return unwitnessed('vacation');
  const candidates = witnessesFor(recipient, report);
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.witness.reason === 'undefined' && !candidate.shared) continue;
    if (best === null || candidate.rank < best.rank || (candidate.rank === best.rank && candidate.order < best.order)) best = candidate;
  }
  best ??= candidates.find(isWrapper) ?? null;
  return best === null ? { ...unwitnessed('undefined'), setAside: setAsideOf(candidates, null) } : settled(best, candidates);
}

/** A code by which a service tells that it passes another's answer on: the last word where that answer is not in the mail. */
const isWrapper = ({ wraps, witness }: Candidate): boolean => wraps && witness.reason === 'undefined';

/** A reason that needs no witness among codes and words. */
function unwitnessed(reason: ReasonId): Classification {
  const { turn, retryHelps, checks } = reasons[reason];
  return { reason, decidedBy: null, alsoSeen: [], setAside: [], shared: false, turn, retryHelps, checks };
}

function settled(best: Candidate, candidates: readonly Candidate[]): Classification {
  const { reason } = best.witness;
  const facts = reasons[reason];
  const alsoSeen: Witness[] = [];
  for (const candidate of candidates) {
    if (candidate !== best && agrees(candidate, best) && !saysTheSame(alsoSeen, candidate.witness, best.witness)) {
      alsoSeen.push(candidate.witness);
    }
  }
  const elsewhere = best.anonymous === undefined ? [] : alternativesOf(best.anonymous).filter((other) => other.reason !== reason);
  return {
    reason,
    decidedBy: best.witness,
    alsoSeen,
    setAside: setAsideOf(candidates, best),
    shared: best.shared,
    ...elsewhere.length === 0 ? {} : { elsewhere },
    turn: best.row?.turn ?? facts.turn,
    retryHelps: best.row?.retryHelps ?? facts.retryHelps,
    checks: best.row?.checks ?? facts.checks,
  };
}

function agrees(candidate: Candidate, best: Candidate): boolean {
  return candidate.witness.reason === best.witness.reason && (!candidate.wraps || best.wraps);
}

/** The same words or code, already told: by the deciding witness, or inside longer words of the list. */
function saysTheSame(told: readonly Witness[], witness: Witness, deciding: Witness): boolean {
  return deciding.seen.includes(witness.seen) || told.some((other) => other.seen.includes(witness.seen));
}

function setAsideOf(candidates: readonly Candidate[], best: Candidate | null): Classification['setAside'] {
  const list: { witness: Witness; why: SetAside }[] = [];
  for (const candidate of candidates) {
    if (candidate === best || (best !== null && agrees(candidate, best))) continue;
    const { witness } = candidate;
    if (list.some((other) => other.witness.row === witness.row && other.witness.kind === witness.kind)) continue;
    list.push({ witness, why: best === null ? 'less-specific' : whyNot(candidate, best) });
  }
  return list;
}

function whyNot(candidate: Candidate, best: Candidate): SetAside {
  if (candidate.wraps || candidate.depth > best.depth) return 'wrapper';
  if (candidate.foreign) return 'other-service';
  const spoken = best.witness.kind === 'phrase' || best.witness.kind.endsWith('-phrase');
  const clearCode = candidate.witness.kind.endsWith('-code') && candidate.rank <= rank.code;
  return spoken && clearCode ? 'contradicted' : 'less-specific';
}
