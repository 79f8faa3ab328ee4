/** What a live look comes to, over all causes of a notice. No sentence here. */
import type { ConfirmationOutcome, LiveFinding } from '../core/diagnostics/confirmation/confirmation';
import type { Message } from '../core/messages';
import type { LiveLook } from './confirm-explanation';

export interface LookSummary {
  readonly outcome: ConfirmationOutcome;
  /** Each once, in the order of the causes. */
  readonly findings: readonly LiveFinding[];
  /** ISO 8601, the last answer; null: nothing was looked at. */
  readonly at: string | null;
}

/** What weighs more first. */
const WEIGHT: readonly ConfirmationOutcome[] = ['confirmed', 'refuted', 'looked', 'untold'];

export function summaryOfLook(look: LiveLook): LookSummary {
  const made = look.filter((confirmation) => confirmation !== null);
  const findings = new Map<string, LiveFinding>();
  for (const finding of made.flatMap((confirmation) => confirmation.findings)) {
    const key = JSON.stringify([finding.subject, finding.code, finding.values]);
    if (!findings.has(key)) findings.set(key, finding);
  }
  return {
    outcome: WEIGHT.find((outcome) => made.some((confirmation) => confirmation.outcome === outcome)) ?? 'untold',
    findings: [...findings.values()],
    at: made.map(({ at }) => at).sort().at(-1) ?? null,
  };
}

/** Subjects whose records are there while the notice lacks what they would be judged by. */
const NOT_JUDGED = new Set(['sender-spf', 'sender-dkim']);

/** The sentence of a finding. */
export function sentenceOfFinding({ subject, outcome, code, values }: LiveFinding): Message {
  const isUntold = outcome === 'inconclusive' && !(code === 'not-asked' && NOT_JUDGED.has(subject));
  return { key: `live.${subject}.${isUntold ? 'untold' : code}`, values };
}
