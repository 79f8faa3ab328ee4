import { replies as replyRows, services } from '../../src/core/knowledge/index';
import { decidedOtherwise, leftOut, repliesLeftOut } from './decisions';
import type { Fact, FactReply } from './facts';
import { classificationOf, probesFor } from './probe';

/** What became of one researched row. */
export interface Verdict {
  readonly id: string;
  /** "stale": decisions.ts says why not, although the product has it. */
  readonly kind: 'in' | 'otherwise' | 'left out' | 'missing' | 'stale';
  /** The rows that recognise it, or why it is not there. */
  readonly detail: string;
}

function verdictOf(fact: Fact): Verdict {
  const { id } = fact;
  const why = leftOut[id];
  if (fact.kind === 'dnsbl-answer') return why === undefined ? { id, kind: 'missing', detail: 'no decision' } : { id, kind: 'left out', detail: why };
  const found = probesFor(fact).map(classificationOf);
  const right = found.filter(({ reason }) => reason === fact.reason);
  const rows = [...new Set((right.length > 0 ? right : found).map(({ decidedBy }) => decidedBy?.row ?? 'nothing'))].join(', ');
  const other = decidedOtherwise[id];
  if (why !== undefined) return hasOwnRow(fact) ? { id, kind: 'stale', detail: `the tables have it: ${rows}` } : { id, kind: 'left out', detail: why };
  if (right.length > 0) return other === undefined ? { id, kind: 'in', detail: rows } : { id, kind: 'stale', detail: `${rows} leads to ${fact.reason}` };
  if (other !== undefined) return { id, kind: 'otherwise', detail: `${rows}, ${found[0]?.reason ?? ''} for ${fact.reason}. ${other}` };
  return { id, kind: 'missing', detail: `${fact.reason} expected, ${found.map(({ reason }) => reason).join(' or ')} found (${rows})` };
}

/** Whether the service has a row of this very id; general words may lead to the reason of a row that it does not have. */
function hasOwnRow({ id, scope, reason }: Fact): boolean {
  const own = id.slice(scope.length + 1);
  return services.some((service) => service.scope === scope && service.rows.some((row) => row.id === own && row.reason === reason));
}

/** Every row of codes.json. */
export const auditCodes = (facts: readonly Fact[]): readonly Verdict[] => facts.map(verdictOf);

/** Every row of replies.json; replies below 400 refuse nothing. */
export function auditReplies(facts: readonly FactReply[]): readonly Verdict[] {
  return facts.map(({ code, defaultReason }) => {
    const id = `reply/${code}`;
    if (code < 400) return { id, kind: 'left out', detail: 'Refuses nothing, so that it is in no bounce.' };
    const row = replyRows.find((other) => other.code === String(code));
    const why = repliesLeftOut[code];
    if (row === undefined) return why === undefined ? { id, kind: 'missing', detail: `${defaultReason} expected` } : { id, kind: 'left out', detail: why };
    if (row.reason === defaultReason) return { id, kind: why === undefined ? 'in' : 'stale', detail: id };
    return { id, kind: 'otherwise', detail: `${row.reason} for ${defaultReason}` };
  });
}
