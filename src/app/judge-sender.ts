/** Use case: whether a sending server is allowed to send for a domain. */
import { evaluateSpf, type SpfEvaluation, type SpfQuestion } from '../core/mail-auth/spf/evaluate';

/** Judges a sending server as a receiver does that follows RFC 7208. Never rejects. */
export const judgeSender = (question: SpfQuestion): Promise<SpfEvaluation> => evaluateSpf(question);
