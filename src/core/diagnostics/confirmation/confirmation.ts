/** What a live look at the DNS says of an explanation. Plain data. */
import type { Judgement } from '../verdict';
import type { Assertion } from './claim';

/** One subject that was looked at. */
export const confirmedSubjects = [
  'recipient-domain', 'probable-address', 'recipient-signatures', 'recipient-tls', 'sender-spf', 'sender-dkim', 'sender-dmarc', 'sender-domain', 'sender-name', 'registration', 'block-list',
] as const;

export type ConfirmedSubject = typeof confirmedSubjects[number];

/** What contradicts an assertion once it passes; absent: nothing that passes now would prove the server wrong. */
export const refutedBy: Readonly<Partial<Record<Assertion, ConfirmedSubject>>> = {
  'recipient-domain': 'recipient-domain', 'null-mx': 'recipient-domain', 'spf': 'sender-spf', 'reverse-name': 'sender-name', 'sender-domain': 'sender-domain',
};

export interface LiveFinding extends Judgement {
  readonly subject: ConfirmedSubject;
  /** https page where the reader looks; null: none. */
  readonly link: string | null;
}

/**
 * `confirmed`, `refuted`: what the explanation asserts is so, or is not so any more; `looked`: facts beside it, which prove neither;
 * `untold`: nobody could tell.
 */
export type ConfirmationOutcome = 'confirmed' | 'refuted' | 'looked' | 'untold';

export interface Confirmation {
  readonly asserts: Assertion | null;
  readonly outcome: ConfirmationOutcome;
  /** In the order of their weight. */
  readonly findings: readonly LiveFinding[];
  /** ISO 8601, when the last answer was there. */
  readonly at: string;
}
