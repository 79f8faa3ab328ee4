import type { RecipientReport } from '../dsn/delivery-report';
import type { LinkPurpose } from '../knowledge/links';
import type { Actor, ReasonFacts, StepId } from '../knowledge/types';
import type { MessageValue } from '../messages';
import type { Party, Step, Witness } from './explanation';
import { addressOf, blockListOf } from './links';
import { serviceOf } from './service-index';

/** Steps that are done on a page of the service that refused: what the page is for, best first. */
const doneOn: Partial<Record<StepId, readonly LinkPurpose[]>> = {
  requestRemoval: ['delisting', 'postmaster'],
  checkServiceStatus: ['status'],
};

/** Where to begin, whatever the reason. */
const firstSteps: Partial<Record<Actor, StepId>> = {
  you: 'askOtherWay',
  yourAdministrator: 'checkLogs',
  helpDesk: 'checkLogs',
  recipientAdministrator: 'recipientAdminFixServer',
  nobody: 'waitRetry',
};

/**
 * What to do, in the order of the reason, the actor whose turn it is first. A link is only ever one of ours: no address
 * out of a mail becomes a link.
 */
export function stepsFor(
  facts: ReasonFacts,
  turn: Actor,
  scope: string | null,
  row: string | null,
  recipient: RecipientReport | undefined,
  values: Readonly<Record<string, MessageValue>>,
): readonly Step[] {
  const steps: Step[] = [];
  // A row may hand the turn to somebody for whom the reason lists nothing.
  const fitting = facts.steps.filter(({ onlyOn }) => onlyOn === undefined || onlyOn.includes(turn));
  const missing = fitting.some(({ actor }) => actor === turn) ? undefined : firstSteps[turn];
  if (missing !== undefined) steps.push({ actor: turn, step: missing, message: { key: `steps.${missing}`, values }, link: null });
  for (const mine of [true, false]) {
    for (const { actor, step } of fitting) {
      if ((actor === turn) === mine) {
        steps.push({ actor, step, message: { key: `steps.${step}`, values }, link: linkOf(step, scope, row, recipient) });
      }
    }
  }
  return steps;
}

function linkOf(step: StepId, scope: string | null, row: string | null, recipient: RecipientReport | undefined): string | null {
  if (step === 'findBlockList' || step === 'requestRemoval') {
    const list = blockListOf(recipient?.diagnosticCode?.value);
    if (list !== null) return list;
  }
  if (scope === null) return null;
  for (const purpose of doneOn[step] ?? []) {
    const address = addressOf(scope, purpose, row);
    if (address !== null) return address;
  }
  return null;
}

/** Scope of the service that refused: who runs the named host, else whose own row decided. */
export function scopeOf(decidedBy: Witness | null | undefined, refuser: Party): string | null {
  const scope = refuser.host === null ? undefined : serviceOf(refuser.host)?.scope;
  if (scope !== undefined || decidedBy == null || (decidedBy.kind !== 'service-code' && decidedBy.kind !== 'service-phrase')) return scope ?? null;
  const slash = decidedBy.row.indexOf('/');
  return slash < 0 ? null : decidedBy.row.slice(0, slash);
}
