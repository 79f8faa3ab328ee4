import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import { reasons } from '../knowledge/index';
import type { Actor, ReasonId } from '../knowledge/types';
import type { Message, MessageValue, NamedValue } from '../messages';
import type { CauseGroup, ExplainedRecipient, Party } from './explanation';
import { displayNameOf } from './display-name';
import { domainOf } from './organisation';
import { remoteHostOf } from './parties';
import type { Ends } from './parties';
import { decidingAnswer, refusedAddress, senderNameOf } from './sender';

/** What the texts of one group are written from. */
interface WordedGroup {
  readonly outcome: CauseGroup['outcome'];
  readonly reason: ReasonId;
  readonly turn: Actor;
  readonly refuser: Party;
  readonly recipients: readonly ExplainedRecipient[];
}

interface GroupWording {
  readonly title: Message;
  readonly what: Message;
  readonly card: Message;
  readonly fine: Message | null;
  readonly note: CauseGroup['note'];
  readonly values: Readonly<Record<string, MessageValue>>;
}

type Values = Record<string, MessageValue>;

function named(kind: NamedValue['kind'], text: string): NamedValue {
  return { kind, text };
}

/** Title and sentence for what is not a bounce (08a); their values also fill `kinds.<kind>.card`. */
export function kindWording(report: DeliveryReport): { readonly title: Message; readonly what: Message } {
  const values: Values = {};
  const name = report.notice.fromName;
  if (name !== null) values['person'] = named('person', name);
  const domain = domainOf(report.recipients[0]?.address?.value);
  if (domain !== null) values['domain'] = named('domain', domain);
  if (report.automaticReply?.until != null) values['until'] = named('quote', report.automaticReply.until);
  if (report.automaticReply?.contact != null) values['contact'] = named('address', report.automaticReply.contact);
  return {
    title: { key: `kinds.${report.kind}.title`, values },
    what: { key: `kinds.${report.kind}.what`, values },
  };
}

/** Texts of one group. `alone` where it is the only one, so that its title is the verdict. */
export function groupWording(group: WordedGroup, alone: boolean, report: DeliveryReport, ends: Ends): GroupWording {
  const { outcome, reason, turn, recipients } = group;
  const values = valuesOf(group, report, ends);
  const counted = !alone || recipients.length > 1;
  if (outcome === 'delayed') {
    const retries = retriesOf(outcome, recipients[0]?.report);
    return {
      title: { key: `outcomes.delayed.${counted ? 'group' : 'title'}`, values },
      what: { key: `outcomes.delayed.${delayedForm(values, retries, reason)}`, values },
      card: { key: `outcomes.delayed.${values['until'] === undefined ? 'card' : 'cardUntil'}`, values },
      fine: { key: 'outcomes.delayed.fine', values },
      note: null,
      values,
    };
  }
  const own = turn === reasons[reason].turn;
  const words = wordsFor(reason, group.refuser.side);
  return {
    title: { key: `reasons.${reason}.${counted ? 'group' : titled.has(reason) ? `title${words}` : 'title'}`, values },
    what: { key: `reasons.${reason}.${words === '' || (words === 'Elsewhere' && values['domain'] === undefined) ? whatForm(values) : `what${words}`}`, values },
    card: { key: own ? `reasons.${reason}.card` : `reasons.${reason}.cardFor.${turn}`, values },
    fine: own && !withoutFine.has(reason) ? { key: `reasons.${reason}.fine`, values } : null,
    note: outcome === 'delivered' || turn === 'you' || turn === 'nobody' ? null : noteFor(own ? reason : turn === 'recipient' ? 'recipient' : 'generic', turn, values, report),
    values,
  };
}

/** RFC 3464 §2.3.3 and §2.3.9: a server still tries only what it calls delayed, or says until when. Never a 4.x.x alone. */
export function retriesOf(outcome: CauseGroup['outcome'], recipient: RecipientReport | undefined): CauseGroup['serverRetries'] {
  const until = recipient?.willRetryUntil != null;
  if (outcome === 'delayed') return until || recipient?.action?.value === 'delayed' ? 'yes' : 'unknown';
  return outcome === 'failed' && until ? 'unknown' : 'no';
}

function delayedForm(values: Values, retries: CauseGroup['serverRetries'], reason: ReasonId): string {
  if (retries === 'unknown') return 'whatRetryUnknown';
  if (values['domain'] === undefined) return 'whatPlain';
  if (reason === 'networkerror' || reason === 'expired') return 'whatNoAnswer';
  return values['localPart'] === undefined ? 'whatDomain' : 'what';
}

/** Text for whoever can act. To the recipient it is a text message, which says who writes. */
function noteFor(text: ReasonId | 'generic' | 'recipient', to: Actor, known: Values, report: DeliveryReport): CauseGroup['note'] {
  const name = to === 'recipient' ? senderNameOf(report) : null;
  const values = name === null ? known : { ...known, sender: named('person', name) };
  return { to, subject: { key: `notes.${text}.subject`, values }, body: { key: `notes.${text}.body`, values } };
}

/** A note is a short letter; the whole text stands in the details and in the support request. */
const quotedLength = 500;

/** The beginning of a quoted answer, as a letter holds it. */
export function shorten(text: string): string {
  if (text.length <= quotedLength) return text;
  const end = (text.charCodeAt(quotedLength - 1) & 0xfc00) === 0xd800 ? quotedLength - 1 : quotedLength;
  return `${text.slice(0, end)}…`;
}

/** Reasons whose words have others for a server on the sender's side. */
const saidOfOurs: ReadonlySet<ReasonId> = new Set(['systemerror', 'systemfull']);

/** Reasons whose words name the recipient's server, and have others for any that is not known to be theirs. */
const saidOfTheirs: ReadonlySet<ReasonId> = new Set([
  'mesgtoobig', 'spamdetected', 'speeding', 'toomanyconn', 'rejected', 'policyviolation', 'contenterror', 'virusdetected', 'syntaxerror',
]);

/** Reasons whose titles have other words as well. */
const titled: ReadonlySet<ReasonId> = new Set(['systemerror', 'systemfull', 'policyviolation']);

/** Whose words of a reason: those for a server on the sender's side, for one not known to be the recipient's, or the usual ones. */
function wordsFor(reason: ReasonId, side: Party['side']): 'Ours' | 'Elsewhere' | '' {
  if (side === 'yours' && saidOfOurs.has(reason)) return 'Ours';
  return side !== 'recipients' && saidOfTheirs.has(reason) ? 'Elsewhere' : '';
}

/** Reasons that leave open what is not at fault. */
const withoutFine: ReadonlySet<ReasonId> = new Set(['badreputation', 'policyviolation', 'syntaxerror', 'feedback', 'undefined']);

function whatForm(values: Values): 'what' | 'whatDomain' | 'whatPlain' {
  if (values['domain'] === undefined) return 'whatPlain';
  return values['localPart'] === undefined ? 'whatDomain' : 'what';
}

/** Verdict over several causes (picture 06). Counts are of recipients. */
export function severalWording(
  groups: readonly CauseGroup[],
  unmentioned: number | null,
): { readonly title: Message; readonly what: Message } {
  let failed = 0;
  let delayed = 0;
  let delivered = 0;
  for (const { outcome, recipients } of groups) {
    if (outcome === 'failed') failed += recipients.length;
    else if (outcome === 'delayed') delayed += recipients.length;
    else delivered += recipients.length;
  }
  if (failed === 0) return { title: { key: 'several.titleDelayed', values: { count: delayed } }, what: severalWhat(0, delivered, unmentioned) };
  const total = unmentioned === null ? null : failed + delayed + delivered + unmentioned;
  return {
    title: total === null || total === failed
      ? { key: 'several.titlePlain', values: { count: failed } }
      : { key: 'several.title', values: { count: failed, total } },
    what: severalWhat(delayed, delivered, unmentioned),
  };
}

function severalWhat(delayed: number, delivered: number, unmentioned: number | null): Message {
  if (unmentioned !== null && unmentioned > 0) {
    return delayed > 0
      ? { key: 'several.whatDelayedUnmentioned', values: { delayed, count: unmentioned } }
      : { key: 'several.unmentioned', values: { count: unmentioned } };
  }
  if (delayed > 0) return { key: 'several.delayed', values: { count: delayed } };
  return delivered > 0 ? { key: 'several.delivered', values: { count: delivered } } : { key: 'several.what' };
}

/**
 * Every value that is known, by the name that the texts give it: the recipient's `address`, `localPart`, `domain` and
 * `person`; `host` and `service` of who refused, `ip` that was refused; `senderDomain`; `status` and `replyCode`; `until`;
 * `count` of recipients. With several recipients, only what they share.
 */
function valuesOf(group: WordedGroup, report: DeliveryReport, ends: Ends): Values {
  const { recipients, refuser } = group;
  const values: Values = { count: recipients.length };
  const first = recipients[0]?.report;
  if (first === undefined) return values;
  const address = first.address?.value;
  const domain = sharedDomain(recipients);
  if (domain !== null) values['domain'] = named('domain', domain);
  if (recipients.length === 1 && address !== undefined) {
    values['address'] = named('address', address);
    if (domain !== null) values['localPart'] = named('localPart', address.slice(0, address.lastIndexOf('@')));
    const name = displayNameOf(first, report);
    if (name !== null) values['person'] = named('person', name);
  }
  const host = refuser.side === 'yours' ? remoteHostOf(first) : refuser.host;
  if (host !== null && host !== '' && (refuser.side !== 'yours' || host !== refuser.host)) values['host'] = named('host', host);
  if (refuser.service !== null) values['service'] = refuser.service;
  if (ends.senderDomain !== null) values['senderDomain'] = named('domain', ends.senderDomain);
  if (first.status !== null) values['status'] = named('code', first.status.value);
  if (first.replyCode !== null) values['replyCode'] = named('code', first.replyCode.value);
  const until = first.willRetryUntil?.value;
  if (until !== undefined && isMoment.test(until)) values['until'] = named('moment', until);
  if (group.turn !== 'you' && group.turn !== 'nobody') {
    // For the note: administrators search for the server's own words, and for the address that was refused.
    const answer = decidingAnswer(first);
    if (answer !== undefined && answer !== '') values['quote'] = named('quote', shorten(answer));
    const ip = answer === undefined || group.turn === 'recipient' ? null : refusedAddress(answer, first);
    if (ip !== null) values['ip'] = named('host', ip);
  }
  return values;
}

const isMoment = /^\d{4}-\d\d-\d\d/;

function sharedDomain(recipients: readonly ExplainedRecipient[]): string | null {
  const domain = domainOf(recipients[0]?.report.address?.value);
  if (domain === null) return null;
  for (let i = 1; i < recipients.length; i += 1) {
    if (domainOf(recipients[i]?.report.address?.value) !== domain) return null;
  }
  return domain;
}
