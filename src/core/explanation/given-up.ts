import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import type { ReasonId } from '../knowledge/types';
import type { Message } from '../messages';
import type { CauseGroup } from './explanation';
import { isAnswered } from './parties';
import { decidingAnswer } from './sender';

const isoMoment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** ISO 8601 with its offset → minutes; null for everything else: without an offset no two hours compare. */
function minutesOf(iso: string | null | undefined): number | null {
  const found = iso == null ? null : isoMoment.exec(iso);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number);
  const offset = (found[7] === '-' ? -1 : 1) * (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute - offset) / 60_000;
}

/** Minutes. A server that tried for less did not keep the message for a later attempt. */
const SHORTEST = 30;

/** Minutes. No queue keeps a message longer; what lies further apart are clocks that disagree. */
const LONGEST = 30 * 24 * 60;

/** Since when and until when the server tried, where the notice tells both (RFC 3464 §2.2.5 Arrival-Date, §2.3.7 Last-Attempt-Date). */
function spanOf(report: DeliveryReport, recipient: RecipientReport): { readonly since: string; readonly until: string } | null {
  const since = report.arrivalDate?.value ?? report.original?.date;
  const until = recipient.lastAttempt?.value ?? report.notice.date;
  const from = minutesOf(since);
  const to = minutesOf(until);
  if (since == null || until == null || from === null || to === null || to - from < SHORTEST || to - from > LONGEST) return null;
  return { since, until };
}

/** IANA x.4.7, "delivery time expired", and what Exchange Online writes for it. */
const timeRanOut = /^[45]\.4\.7$|^5\.4\.3(?:00|12|16|17)$/;

/** How servers write that their queue gave up, beside whatever the last answer was. */
const queueWords = /\b(?:message|delivery time|queue) ?(?:has )?expired\b|\bexpired in queue\b|\bqueue\.expired\b|\bretry time(?:out)? exceeded\b|\btoo long in queue\b/i;

/** A refusal for the time being: RFC 3463 class 4, or RFC 5321 §4.2.1 without an enhanced code. */
function isTemporary({ status, replyCode, answers }: RecipientReport): boolean {
  return status === null ? replyCode?.value.startsWith('4') === true
    : status.value.startsWith('4') || answers.some((answer) => answer.status?.startsWith('4') === true || (answer.status === null && answer.replyCode?.startsWith('4') === true));
}

function ranOut({ status, statusField, answers, otherCodes }: RecipientReport): boolean {
  return [status?.value, statusField?.value, ...answers.map((answer) => answer.status), ...otherCodes.map(({ value }) => value)].some((code) => code != null && timeRanOut.test(code));
}

/**
 * What the sending server did before it gave up, as a sentence that follows the cause: a failure that came at once has none.
 * A queue that was never answered (reason "expired") says itself that it was tried, so only the hours are added.
 */
export function givenUp(outcome: CauseGroup['outcome'], reason: ReasonId, report: DeliveryReport, recipient: RecipientReport | undefined): Message | null {
  if (outcome !== 'failed' || recipient === undefined) return null;
  const isExpired = reason === 'expired';
  const wasTried = isExpired || ranOut(recipient) || queueWords.test((decidingAnswer(recipient) ?? '').slice(0, 1000));
  if (!wasTried && !isTemporary(recipient)) return null;
  const span = spanOf(report, recipient);
  if (span !== null) {
    return { key: `outcomes.givenUp.${isExpired ? 'hours' : 'span'}`, values: { since: { kind: 'moment', text: span.since, withDay: true }, until: { kind: 'moment', text: span.until, withDay: true } } };
  }
  if (isExpired) return null;
  if (wasTried) return { key: 'outcomes.givenUp.tried' };
  // Where no server answered, nobody refused.
  return isAnswered(recipient) ? { key: 'outcomes.givenUp.atOnce' } : null;
}
