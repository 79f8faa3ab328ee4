import type { RecipientReport } from '../dsn/delivery-report';
import type { Actor, ReasonFacts, StepId } from '../knowledge/types';
import type { MessageValue } from '../messages';
import type { Party, Step, Witness } from './explanation';
import { serviceOf } from './service-index';

/** Pages where a step is done, by the scope of the service that refused. Sources: the services' own answers and help pages. */
const serviceLinks: Partial<Record<StepId, Readonly<Record<string, string>>>> = {
  requestRemoval: {
    'exchange-online': 'https://sender.office.com/',
    'outlook.com': 'https://go.microsoft.com/fwlink/?LinkID=614866',
    orange: 'https://postmaster.orange.fr/',
    proofpoint: 'https://ipcheck.proofpoint.com/',
    yahoo: 'https://senders.yahooinc.com/',
  },
  checkServiceStatus: {
    'exchange-online': 'https://status.cloud.microsoft/',
    'outlook.com': 'https://status.cloud.microsoft/',
    gmail: 'https://www.google.com/appsstatus/dashboard/',
    ovh: 'https://web-cloud.status-ovhcloud.com/',
  },
};

/** Block lists that answers name, and their own page for looking up and leaving the list. */
const blockLists: readonly (readonly [mark: string, link: string])[] = [
  ['spamhaus', 'https://check.spamhaus.org/'],
  ['spamcop', 'https://www.spamcop.net/bl.shtml'],
  ['barracudacentral', 'https://www.barracudacentral.org/lookups'],
  ['abusix', 'https://lookup.abusix.com/'],
];

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
  recipient: RecipientReport | undefined,
  values: Readonly<Record<string, MessageValue>>,
): readonly Step[] {
  const steps: Step[] = [];
  // A row may hand the turn to somebody for whom the reason lists nothing.
  const missing = facts.steps.some(({ actor }) => actor === turn) ? undefined : firstSteps[turn];
  if (missing !== undefined) steps.push({ actor: turn, step: missing, message: { key: `steps.${missing}`, values }, link: null });
  for (const mine of [true, false]) {
    for (const { actor, step } of facts.steps) {
      if ((actor === turn) === mine) {
        steps.push({ actor, step, message: { key: `steps.${step}`, values }, link: linkOf(step, scope, recipient) });
      }
    }
  }
  return steps;
}

function linkOf(step: StepId, scope: string | null, recipient: RecipientReport | undefined): string | null {
  if (step === 'findBlockList' || step === 'requestRemoval') {
    const answer = recipient?.diagnosticCode?.value.toLowerCase();
    if (answer !== undefined) {
      for (const [mark, link] of blockLists) if (answer.includes(mark)) return link;
    }
  }
  return (scope === null ? undefined : serviceLinks[step]?.[scope]) ?? null;
}

/** Scope of the service that refused: who runs the named host, else whose own row decided. */
export function scopeOf(decidedBy: Witness | null | undefined, refuser: Party): string | null {
  const scope = refuser.host === null ? undefined : serviceOf(refuser.host)?.scope;
  if (scope !== undefined || decidedBy == null || (decidedBy.kind !== 'service-code' && decidedBy.kind !== 'service-phrase')) return scope ?? null;
  const slash = decidedBy.row.indexOf('/');
  return slash < 0 ? null : decidedBy.row.slice(0, slash);
}
