import type { CheckId } from '../../diagnostics/check-id';
import type { Actor, CodeRow, ReasonId, ServiceFacts } from '../../knowledge/types';
import type { Witness } from '../explanation';

/**
 * Order of trust, lower first. Within one rank the order of the tables counts. The words of an answer outrank the
 * registry's meaning of its code, because servers put 5.1.1, 5.7.1 or x.0.0 before almost any words.
 */
export const rank = {
  action: 0,
  ownCodeAndWords: 1,
  ownWords: 2,
  ownCode: 3,
  productWords: 4,
  /** A registered code beside the registry's own description of it. */
  codeAndDescription: 4.5,
  /** A registered code that nobody writes by habit: words beside it are read in its light. */
  firmCode: 5,
  words: 6,
  productCode: 7,
  code: 8,
  /** Clear witnesses of an answer that wraps the innermost one. */
  outer: 9,
  ownRange: 10,
  sharedCode: 11,
  /** Single words that tell of content or origin, beside a code that tells of nothing in particular. */
  hint: 12,
  /** Refused before the sender was named. */
  stage: 13,
  vagueCode: 14,
  weakWords: 15,
  /** Refused when the sender was named. */
  sender: 16,
  wrapper: 17,
  courtesy: 18,
  /** Rows that the tables mark as uncertain: behind whatever knows the code or the words, before what is left when nothing does. */
  uncertain: 18.5,
  /** What the subject of an unregistered code leaves to say. */
  subject: 19,
  ownReply: 20,
  reply: 21,
  delay: 22,
  class: 23,
} as const;

/** A witness with what is needed to weigh it. */
export interface Candidate {
  readonly witness: Witness;
  /** One of {@link rank}, moved back for outer answers. */
  readonly rank: number;
  /** Place in the tables; the lower one counts among equals. */
  readonly order: number;
  /** 0 for the innermost answer. */
  readonly depth: number;
  /** The row's own overrides of what its reason says. */
  readonly row: Overrides | null;
  readonly wraps: boolean;
  /** The code has several meanings and nothing tells which. */
  readonly shared: boolean;
  /** Its service is none of those that can have refused. */
  readonly foreign: boolean;
  /** The code in its general meaning, where nothing tells who wrote it: services that mean something else by it count as alternatives. */
  readonly anonymous?: string;
}

/** What a row may say otherwise than its reason. */
export interface Overrides {
  readonly turn?: Actor;
  readonly retryHelps?: boolean;
  readonly checks?: readonly CheckId[];
}

/** A witness that belongs to no service. */
export function plain(
  kind: Witness['kind'], row: string, seen: string, reason: ReasonId, at: number, depth: number, order = 0,
  over: Overrides | null = null, shared = false,
): Candidate {
  return { witness: { kind, row, service: null, seen, reason }, rank: at, order, depth, row: over, wraps: false, shared, foreign: false };
}

/** Where a row of a service stands to the answer: it refused, it wrote the notice and gave the answer, it wrote the notice of another's answer, or nothing is known. */
export type Role = 'refuser' | 'author' | 'reporter' | 'foreign';

/**
 * A witness out of a service's own table. Neither a block list, which refuses nothing itself, nor a service of which
 * only the words remind may pass for the one that refused: there the witness is a mere phrase.
 */
export function ofRow(
  service: ServiceFacts, row: CodeRow, what: 'code' | 'phrase', role: Role, seen: string, at: number, depth: number, order: number,
): Candidate {
  const isProduct = role === 'author' || role === 'reporter' || service.nature === 'product';
  const isAnonymous = service.nature === 'list' || (role === 'foreign' && !isProduct);
  const kind: Witness['kind'] = isAnonymous ? 'phrase' : `${isProduct ? 'product' : 'service'}-${what}`;
  return {
    witness: { kind, row: `${service.scope}/${row.id}`, service: isAnonymous ? null : service.name, seen, reason: row.reason },
    rank: row.uncertain === true ? Math.max(at, rank.uncertain) : at, order, depth, row, wraps: row.wraps === true, shared: false, foreign: role === 'foreign',
  };
}
