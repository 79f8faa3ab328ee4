import type { Action, MessageKind } from './delivery-report';
import { isDaemon } from './general-reader';
import type { NoticeView } from './notice-view';
import type { ReportDraft } from './report-draft';

/** Severity of RFC 3464 actions, worst first: a notice is named after its worst recipient. */
const BY_SEVERITY: readonly Action[] = ['failed', 'delayed', 'relayed', 'expanded', 'delivered'];

/**
 * Kind of a mail that carries a report part or was read by a format.
 * @returns the worst action of its recipients; failed where recipients are named without an action
 */
export function kindOfActions(draft: ReportDraft): MessageKind {
  if (draft.kind !== null) return draft.kind;
  for (const action of BY_SEVERITY) if (draft.recipients.some((recipient) => recipient.action?.value === action)) return action;
  return 'failed';
}

/** A kind and what decided it. */
export interface Decision {
  readonly kind: MessageKind;
  readonly because: string;
}

/** Kinds that headers and part types alone decide (RFC 5965 §2, RFC 8098 §3), or null. */
export function kindOfReportParts(view: NoticeView): Decision | null {
  const type = view.root.contentType;
  const report = type.value === 'multipart/report' ? type.parameters['report-type']?.toLowerCase() : undefined;
  if (view.feedbackPart !== null || report === 'feedback-report') return { kind: 'abuse-report', because: 'report-type' };
  if (isChallenge(view)) return { kind: 'challenge', because: 'wording' };
  if (view.statusParts.length > 0) return null;
  if (view.dispositionPart !== null || report === 'disposition-notification') return { kind: 'read-receipt', because: 'report-type' };
  return null;
}

/** Services that hold a message until its sender proves to be a person. */
const CHALLENGER = /boxbe|spam ?arrest|mailinblack|mail in black|\btmda\b|bluebottle|vanquish|sendio|choicemail|uolantispam|uol antispam|knowspam|mailblocks/i;

const CHALLENGE_SUBJECT = /\b(?:please (?:confirm|verify|authenticate) (?:your (?:message|e-?mail|address)|that you|you are)|confirm(?:ation)? (?:your message|required to deliver)|verif(?:y|ication)\b.{0,40}(?:your message|sender)|sender (?:verification|confirmation)|authentifi(?:ez|cation)\b.{0,40}(?:message|expéditeur))/i;

const CHALLENGE_WORDS = /(?:verify|confirm|prove) that you(?:['’]re| are)(?: a| not a)? (?:human|person|real|robot|machine|spammer)|(?:to|in order to) (?:deliver|release|have) your (?:e-?mail|message)|(?:waiting|guest|approved senders?|allowed) list|your (?:e-?mail|message) (?:is being|has been|will be) (?:held|quarantined)|deliver(?:ed)? (?:it|your message) (?:to|once) you|afin que votre (?:message|e-?mail) (?:soit|me soit) (?:remis|délivré|distribué)|prouve[rz]? que vous (?:êtes|n['’]êtes pas)/i;

/** Challenge/response, in a mail of its own or inside a multipart/report (RFC 3834 §3.1.5 asks not to; Boxbe does). */
function isChallenge(view: NoticeView): boolean {
  const byService = CHALLENGER.test(view.from);
  if (!byService && (isDaemon(view.from) || !(CHALLENGER.test(view.subject) || CHALLENGE_SUBJECT.test(view.subject) || view.has('x-tmda-fingerprint')))) return false;
  return CHALLENGE_WORDS.test(view.text.slice(0, 6000)) || (byService && /\bhttps?:\/\//.test(view.text));
}
