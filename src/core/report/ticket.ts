import type { CauseGroup, Explanation } from '../explanation/explanation';
import type { Message } from '../messages';
import { printable } from './plain-text';
import { field, literal, moment, quote } from './request-lines';
import type { RequestLine } from './request-lines';
import { happened, serverText, subjectOf } from './support-request';
import type { JoinedChecks, SupportRequest } from './support-request';

/** More names no ticket. */
const NAMED = 5;

/** A longer answer is cut: a form has little room, and the request (`buildSupportRequest`) holds the whole. */
const QUOTED = 2000;

/** What finds a message again in the logs of a server: from, to, when, Message-ID. `named`: the recipients may be told. */
export function traceLines({ report }: Pick<Explanation, 'report'>, group: CauseGroup, named = true): readonly RequestLine[] {
  return [
    ...literal('from', report.original?.from),
    ...!named ? [] : group.recipients.slice(0, NAMED).flatMap((recipient) => literal('to', recipient.report.address?.value)),
    ...named && group.recipients.length > NAMED
      ? [field('to', { kind: 'message', message: { key: 'request.otherRecipients', values: { count: group.recipients.length - NAMED } } })] : [],
    ...moment('sent', report.original?.date),
    ...literal('messageId', report.original?.messageId),
  ];
}

const quoted = (text: string): RequestLine => quote(printable(text), QUOTED);

/** The words of the server, and those that it repeats from behind it; none where the notice quotes none. */
function quoteLines(group: CauseGroup): readonly RequestLine[] {
  const first = group.recipients[0]?.report;
  const text = serverText(first);
  if (text === undefined) return [];
  const inner = first?.answers[first.answers.length - 1]?.text ?? '';
  return [{ kind: 'heading', message: { key: 'request.serverText' } }, quoted(text), ...inner === '' || text.includes(inner) ? [] : [quoted(inner)]];
}

/**
 * The form that a provider's help desk asks for: what happened, from and to, when, with which Message-ID, which server
 * reported, which refused, its exact words, and what was checked. Shorter than `buildSupportRequest`, and without data.
 * @param joined what was checked live or of the account; null: nothing was
 */
export function buildTicket(explanation: Explanation, group: CauseGroup, joined: JoinedChecks | null): SupportRequest {
  const { reporter, report } = explanation;
  const first = group.recipients[0]?.report;
  const checks: readonly RequestLine[] = joined === null ? [] : [...joined.verified === null ? [] : [field('verified', joined.verified)], ...joined.lines];
  const heading: Message = { key: 'passOn.ticket.checks' };
  return {
    subject: subjectOf(group),
    lines: [
      { kind: 'sentence', message: { key: 'request.greeting' } },
      { kind: 'sentence', message: happened(explanation, group) },
      ...group.history === null ? [] : [{ kind: 'sentence', message: group.history } as const],
      { kind: 'sentence', message: { key: `request.asked.${group.turn}` } },
      ...traceLines({ report }, group),
      ...moment('lastAttempt', first?.lastAttempt?.value),
      ...literal('reportedBy', reporter.host),
      ...literal('refusedBy', group.refuser.host ?? group.refuser.service),
      ...literal('code', [first?.replyCode?.value, first?.status?.value].filter((part) => part !== undefined).join(' ')),
      field('cause', { kind: 'message', message: { key: `reasons.${group.reason}.name` } }),
      ...quoteLines(group),
      { kind: 'heading', message: heading },
      ...checks.length === 0 ? [{ kind: 'sentence', message: { key: 'passOn.ticket.notice' } } as const] : checks,
    ],
  };
}
