import type { Action, MessageKind } from './delivery-report';
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

/** Kinds that headers and part types alone decide (RFC 5965, RFC 8098), or null. */
export function kindOfReportParts(view: NoticeView): { kind: MessageKind; because: string } | null {
  if (view.feedbackPart !== null || view.root.contentType.parameters['report-type']?.toLowerCase() === 'feedback-report') return { kind: 'abuse-report', because: 'report-type' };
  if (view.statusParts.length > 0) return null;
  if (view.dispositionPart !== null || view.root.contentType.parameters['report-type']?.toLowerCase() === 'disposition-notification') return { kind: 'read-receipt', because: 'report-type' };
  return null;
}

const AUTOMATIC_SUBJECT = /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the )?office|réponse automatique|absence du bureau|automatische antwort|abwesenheits\w*|respuesta autom|risposta automatica|automatisch antwoord|afwezig\w*|resposta autom|on vacation|vacation)/i;

/** Automatic replies: RFC 3834 §5 and the fields and subjects that systems used before it. */
export function isAutomaticReply(view: NoticeView): boolean {
  const automatic = view.lower('auto-submitted');
  if (automatic.startsWith('auto-replied')) return true;
  if (view.has('x-autoreply') || view.has('x-autorespond') || view.lower('x-auto-response-suppress') !== '' && AUTOMATIC_SUBJECT.test(view.subject)) return true;
  if (/^auto[_-]?reply$/.test(view.lower('precedence').trim())) return true;
  return AUTOMATIC_SUBJECT.test(view.subject.trim());
}
