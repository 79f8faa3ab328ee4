import { findEnhancedCode, findEnhancedCodes, findReplyCode, withoutContinuationRepeats } from './codes';
import type { Answer, RecipientReport, Sourced } from './delivery-report';
import { noteAnomaly, type RecipientDraft, type ReportDraft } from './report-draft';

/** Codes that say "we gave up" or nothing: a better one in the quoted answer of the same class replaces them. */
const YIELDING = /^[45]\.(?:0\.0|4\.7|3\.\d+|1\.1|4\.300|4\.101|0\.35[01])$/;

/** How the innermost answer is introduced by systems that wrap the next hop's words. */
const WRAPPED = /(?:remote server returned(?: message detected as spam)?|remote host said|host said|last error|server returned|response was|diagnostic(?: code)?|lasterror=|the response from the remote server was|SMTP error from remote (?:mail )?server[^:]*)\s*[:-]*\s*['"<[]*\s*/i;

/**
 * Settles one recipient: which code stands for the final answer, which reply, which answers wrap which.
 * Trust: Status, unless it is missing, x.0.0 or a code that only says the queue gave up while the quoted answer of the
 * same class says more (RFC 3464 §2.3.4 asks the reporter to classify; many do not). Codes are only chosen, never made.
 */
export function settleRecipient(draft: ReportDraft, recipient: RecipientDraft): RecipientReport {
  const said = recipient.diagnosticCode ?? recipient.supplementary ?? null;
  const diagnostic = said === null ? null : { value: withoutContinuationRepeats(said.value), place: said.place };
  const field = recipient.statusField;
  let status: Sourced<string> | null = recipient.status;
  // Of answers that a format found wrapped in one another, the innermost is the final one.
  const inner = recipient.answers.length > 1 ? recipient.answers[recipient.answers.length - 1]! : null;
  const quoted = inner?.status ?? (diagnostic === null ? null : findEnhancedCode(diagnostic.value));
  if (field !== null) {
    const better = quoted !== null && diagnostic !== null ? { value: quoted, place: diagnostic.place } : status;
    if (better !== null && (yields(field.value, better.value) || refusesForGood(field.value, better.value, recipient))) status = better;
    else status = field;
    // A wrapper and what it wraps need not agree.
    if (inner === null && better !== null && better.value[0] !== field.value[0]) noteAnomaly(draft, 'class-conflict', field.place.part, `${field.value} / ${better.value}`);
    else if (inner === null && better !== null && better.value !== field.value) noteAnomaly(draft, 'status-conflict', field.place.part, `${field.value} / ${better.value}`);
  } else if (quoted !== null && diagnostic !== null && (status === null || (inner !== null && yields(status.value, quoted)))) status = { value: quoted, place: diagnostic.place };
  let replyCode = recipient.replyCode;
  if (inner !== null && inner.replyCode !== null && inner.status === status?.value && diagnostic !== null) replyCode = { value: inner.replyCode, place: diagnostic.place };
  if (replyCode === null && diagnostic !== null) {
    const reply = findReplyCode(diagnostic.value);
    if (reply !== null) replyCode = { value: reply, place: diagnostic.place };
  }
  return {
    address: shownAddress(recipient),
    displayName: recipient.displayName,
    finalRecipient: recipient.finalRecipient,
    originalRecipient: recipient.originalRecipient,
    action: recipient.action,
    status,
    statusField: field !== null && field.value !== status?.value ? field : null,
    replyCode,
    diagnosticCode: diagnostic,
    remoteMta: recipient.remoteMta,
    remoteAddress: recipient.remoteAddress,
    stage: recipient.stage,
    lastAttempt: recipient.lastAttempt,
    willRetryUntil: recipient.willRetryUntil,
    answers: recipient.answers.length > 0 ? recipient.answers : answersOf(diagnostic?.value ?? null, recipient.remoteMta?.value ?? null),
    otherCodes: recipient.otherCodes.length > 0 ? recipient.otherCodes : otherCodes(diagnostic, status),
  };
}

/**
 * The address to show. A final recipient that is a pipe, a file or an empty path (`|/usr/bin/procmail`, `<>`) yields to the
 * address that led there.
 */
function shownAddress({ finalRecipient, originalRecipient, address }: RecipientDraft): Sourced<string> | null {
  if (finalRecipient !== null && !/^[|/]/.test(finalRecipient.value) && finalRecipient.value.includes('@')) return finalRecipient;
  return [originalRecipient, address].find((named) => named?.value.includes('@') === true) ?? finalRecipient ?? originalRecipient ?? address;
}

/** True if a code of the same class says more: see YIELDING; Exchange clamps subjects and details above 9 to 0 (MS-OXCMAIL §2.2.3.7.1.3). */
function yields(code: string, better: string): boolean {
  if (better === code || better[0] !== code[0] || better.endsWith('.0.0')) return false;
  return YIELDING.test(code) || (code.endsWith('.0') && better.length > code.length && better.startsWith(code.slice(0, 4)));
}

/** A server's permanent answer, 5xx with 5.y.z, is final (RFC 5321 §4.2.1), whatever a Status of class 4 says beside it. */
function refusesForGood(code: string, quoted: string, { action, diagnosticCode }: RecipientDraft): boolean {
  if (code[0] !== '4' || quoted[0] !== '5' || action?.value === 'delayed' || diagnosticCode === null) return false;
  return findReplyCode(diagnosticCode.value)?.[0] === '5';
}

function otherCodes(diagnostic: Sourced<string> | null, status: Sourced<string> | null): Sourced<string>[] {
  if (diagnostic === null) return [];
  const others: Sourced<string>[] = [];
  for (const { code } of findEnhancedCodes(diagnostic.value)) {
    if (code !== status?.value && !others.some((known) => known.value === code)) others.push({ value: code, place: diagnostic.place });
  }
  return others;
}

/** Splits an answer that wraps another into outer and inner. */
function answersOf(text: string | null, server: string | null): Answer[] {
  if (text === null) return [];
  const wrapped = WRAPPED.exec(text);
  if (wrapped === null || wrapped.index === 0) return [answer(text, server)];
  const outer = text.slice(0, wrapped.index).trim();
  const inner = text.slice(wrapped.index + wrapped[0].length).trim();
  if (outer === '' || !/[245]\d\d/.test(inner)) return [answer(text, server)];
  return [answer(outer, null), answer(inner, server)];
}

function answer(text: string, server: string | null): Answer {
  return { status: findEnhancedCode(text), replyCode: findReplyCode(text), text, server };
}
