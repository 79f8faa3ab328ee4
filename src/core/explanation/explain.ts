import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import { reasons } from '../knowledge/index';
import type { Actor, ReasonFacts, ReasonId, StepId } from '../knowledge/types';
import { classify } from './classify';
import type { CauseGroup, Classification, ExplainedRecipient, Explanation, Party } from './explanation';
import { mailDomains } from './mail-domains';
import { domainOf } from './organisation';
import { isAnswered, refuserOf, reporterOf, sameEnd, sendersEnd } from './parties';
import type { Ends } from './parties';
import { givenUp } from './given-up';
import { arrivedPath, delayedPath, failedPath, relayedPath } from './path';
import { withOwnText } from './own-text';
import { scopeOf, stepsFor } from './steps';
import { suggestAddress } from './typo';
import { groupWording, kindWording, retriesOf, severalWording } from './wording';

type Outcome = CauseGroup['outcome'];

/** Finds the reason for one recipient; {@link classify} unless a test gives its own. */
export type Classifier = (recipient: RecipientReport, report: DeliveryReport) => Classification;

interface OpenGroup {
  readonly outcome: Outcome;
  readonly reason: ReasonId;
  readonly turn: Actor;
  refuser: Party;
  readonly recipients: ExplainedRecipient[];
}

/** Order of the groups: the reader first, then administrators, recipients, nobody (experience §6). */
const turnOrder: Readonly<Record<Actor, number>> = {
  you: 0, yourAdministrator: 1, helpDesk: 2, recipientAdministrator: 3, recipient: 4, nobody: 5,
};
const outcomeOrder: Readonly<Record<Outcome, number>> = { failed: 0, delayed: 1, delivered: 2 };

/** Steps by which the message leaves once more: while the server still tries, it would arrive twice. */
const sendsAgain: ReadonlySet<StepId> = new Set([
  'sendLater', 'sendLaterUnless5', 'sendSmaller', 'shareLink', 'shareOnceScanned', 'fewerRecipients', 'slowDown', 'rewriteMessage', 'removeAttachment', 'sendPlainText', 'retypeAddress', 'useOwnAddress',
]);

/** Stands for the recipient of a notice that names nobody. */
const nobodyNamed: RecipientReport = {
  address: null, displayName: null, finalRecipient: null, originalRecipient: null, action: null, status: null,
  statusField: null, replyCode: null, diagnosticCode: null, remoteMta: null, remoteAddress: null, stage: null,
  lastAttempt: null, willRetryUntil: null, answers: [], otherCodes: [],
};

/**
 * Says what happened, to whom, where, and who can do what: a report read from a mail → data and message keys, no
 * sentence. Pure; linear in the number of recipients; never throws because of a mail.
 */
export function explain(report: DeliveryReport, classifyRecipient: Classifier = classify): Explanation {
  const ends = sendersEnd(report);
  const reporter = reporterOf(report, ends);
  if (report.kind !== 'failed' && report.kind !== 'delayed') {
    const { title, what } = kindWording(report);
    return {
      kind: report.kind, verdict: 'notABounce', title, what, groups: [], reporter,
      path: pathOfKind(report), unmentioned: null, report,
    };
  }

  const open = groupByCause(report, classifyRecipient, reporter, ends);
  const unmentioned = countUnmentioned(report);
  const alone = open.length === 1;
  const groups = open.map((group) => closeGroup(group, alone, report, reporter, ends));
  const verdict = verdictOf(groups);
  const first = groups[0];
  const { title, what } = alone && first !== undefined ? first : severalWording(groups, unmentioned);
  return {
    kind: report.kind, verdict, title, what, groups, reporter,
    path: alone ? first?.path ?? null : null, unmentioned, report,
  };
}

function pathOfKind(report: DeliveryReport): Explanation['path'] {
  switch (report.kind) {
    case 'delivered':
    case 'read-receipt':
    case 'automatic-reply':
    case 'abuse-report':
      return arrivedPath;
    case 'relayed':
    case 'expanded':
      return relayedPath;
    default:
      return null;
  }
}

function groupByCause(report: DeliveryReport, classifyRecipient: Classifier, reporter: Party, ends: Ends): OpenGroup[] {
  const recipients = report.recipients.length === 0 ? [nobodyNamed] : report.recipients;
  const groups: OpenGroup[] = [];
  for (const recipient of recipients) {
    const classification = classifyRecipient(recipient, report);
    const domain = domainOf(recipient.address?.value);
    const outcome = outcomeOf(recipient, report);
    const reason = outcome === 'delivered' ? 'delivered' : classification.reason;
    const refuser = outcome === 'delivered'
      ? reporter
      : refuserOf(recipient, domain, classification, reasons[reason], reporter, ends);
    const turn = turnOf(outcome, reasons[reason], classification, refuser, domain, ends);
    // There are as many groups as causes: one or two.
    let group = groups.find((known) => known.outcome === outcome && known.reason === reason && known.turn === turn);
    if (group === undefined) {
      group = { outcome, reason, turn, refuser, recipients: [] };
      groups.push(group);
    } else {
      group.refuser = commonParty(group.refuser, refuser);
    }
    const typo = outcome === 'delivered' ? null : suggestAddress(recipient, reason, report);
    group.recipients.push({ report: recipient, classification, typo });
  }
  if (groups.length > 1) {
    groups.sort((a, b) => turnOrder[a.turn] - turnOrder[b.turn] || outcomeOrder[a.outcome] - outcomeOrder[b.outcome]);
  }
  return groups;
}

/** "Delayed" is said only where the notice says so: a 4.x.x code stands beside `Action: failed` when the queue gave up. */
function outcomeOf(recipient: RecipientReport, report: DeliveryReport): Outcome {
  switch (recipient.action?.value) {
    case 'failed':
      return 'failed';
    case 'delayed':
      return 'delayed';
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return 'delivered';
    default:
      return report.kind === 'delayed' ? 'delayed' : 'failed';
  }
}

/**
 * Whose turn. While the server tries by itself, nobody's. Where the other side's administrator would have to act but
 * the refusing server is the sender's own, it is the sender's administrator.
 */
function turnOf(
  outcome: Outcome,
  facts: ReasonFacts,
  classification: Classification,
  refuser: Party,
  domain: string | null,
  ends: Ends,
): Actor {
  if (outcome !== 'failed') return 'nobody';
  if (classification.turn !== 'recipientAdministrator') return classification.turn;
  if (refuser.side === 'yours') return 'yourAdministrator';
  const ownDomain = ends.senderDomain !== null && !mailDomains.has(ends.senderDomain) && sameEnd(domain, ends);
  return ownDomain && facts.id !== 'undefined' ? 'yourAdministrator' : classification.turn;
}

function commonParty(one: Party, other: Party): Party {
  if (one === other || (one.host === other.host && one.side === other.side && one.service === other.service)) return one;
  return {
    side: one.side === other.side ? one.side : 'unknown',
    host: one.host === other.host ? one.host : null,
    service: one.service === other.service ? one.service : null,
  };
}

function closeGroup(open: OpenGroup, alone: boolean, report: DeliveryReport, reporter: Party, ends: Ends): CauseGroup {
  const { outcome, reason, turn, refuser, recipients } = open;
  const facts = reasons[reason];
  const first = recipients[0];
  const wording = groupWording(open, alone, report, ends);
  return withOwnText({
    outcome,
    reason,
    title: wording.title,
    what: wording.what,
    card: wording.card,
    history: givenUp(outcome, reason, report, first?.report),
    fine: wording.fine,
    turn,
    persistence: persistenceOf(outcome, facts, first?.classification),
    serverRetries: retriesOf(outcome, first?.report),
    refuser,
    responsible: responsibleSide(facts, turn, refuser),
    path: alone ? pathOfGroup(outcome, facts, refuser, reporter, recipients) : null,
    steps: outcome === 'delivered' ? [] : stepsFor(facts, turn, scopeOf(first?.classification.decidedBy, refuser), first?.classification.decidedBy?.row ?? null, first?.report, wording.values)
      .filter(({ step }) => outcome !== 'delayed' || step === 'own' || !sendsAgain.has(step)),
    note: wording.note,
    confirmations: confirmationsOf(recipients),
    recipients,
  });
}

function pathOfGroup(
  outcome: Outcome,
  facts: ReasonFacts,
  refuser: Party,
  reporter: Party,
  recipients: readonly ExplainedRecipient[],
): CauseGroup['path'] {
  if (outcome === 'delivered') return arrivedPath;
  if (outcome === 'delayed') return delayedPath(reporter);
  return failedPath(facts, refuser, recipients.some(({ report }) => isAnswered(report)));
}

function persistenceOf(outcome: Outcome, facts: ReasonFacts, classification: Classification | undefined): CauseGroup['persistence'] {
  if (outcome === 'delivered' || facts.persistence === 'none') return 'none';
  if (outcome === 'delayed') return 'soft';
  if (classification !== undefined && classification.retryHelps !== facts.retryHelps) {
    return classification.retryHelps ? 'soft' : 'hard';
  }
  return facts.persistence;
}

function responsibleSide(facts: ReasonFacts, turn: Actor, refuser: Party): Party['side'] {
  if (turn !== facts.turn) {
    if (turn === 'you' || turn === 'yourAdministrator') return 'yours';
    if (turn === 'recipient' || turn === 'recipientAdministrator') return 'recipients';
  }
  switch (facts.responsible) {
    case 'sender':
    case 'senderSide':
      return 'yours';
    case 'recipient':
      return 'recipients';
    case 'recipientSide':
      return refuser.side === 'yours' ? 'yours' : 'recipients';
    case 'network':
      return 'between';
    case 'nobody':
      return 'unknown';
  }
}

function confirmationsOf(recipients: readonly ExplainedRecipient[]): CauseGroup['confirmations'] {
  const first = recipients[0]?.classification.checks ?? [];
  if (recipients.length <= 1) return first;
  const all = new Set(first);
  for (const { classification } of recipients) for (const check of classification.checks) all.add(check);
  return [...all];
}

function verdictOf(groups: readonly CauseGroup[]): Explanation['verdict'] {
  let failed = false;
  let explained = false;
  let delayed = false;
  for (const group of groups) {
    if (group.outcome === 'delayed') delayed = true;
    if (group.outcome !== 'failed') continue;
    failed = true;
    if (group.reason !== 'undefined') explained = true;
  }
  if (!failed) return delayed ? 'waiting' : 'notABounce';
  return explained ? 'failed' : 'inconclusive';
}

/** Addresses of To and Cc that the notice does not mention; null where the returned message does not list them. */
function countUnmentioned(report: DeliveryReport): number | null {
  const to = report.original?.to;
  if (to === undefined || to.length === 0 || report.anomalies.some(({ id }) => id === 'too-many-recipients')) return null;
  const only = report.recipients.length === 1 && to.length === 1 ? report.recipients[0]?.address : undefined;
  if (only != null && only.value === to[0]?.address) return 0;
  const mentioned = new Set<string>();
  for (const recipient of report.recipients) {
    for (const field of [recipient.address, recipient.originalRecipient, recipient.finalRecipient]) {
      if (field !== null) mentioned.add(field.value.toLowerCase());
    }
  }
  if (mentioned.size === 0) return null;
  const listed = new Set<string>();
  for (const { address } of to) listed.add(address.toLowerCase());
  let count = 0;
  for (const address of listed) if (!mentioned.has(address)) count += 1;
  return count;
}
