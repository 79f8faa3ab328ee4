/** A whole run of the diagnostic over real DNS over HTTPS, and nothing else. */
import type { AskedQuestion } from '../../src/adapters/network/dns-over-https';
import { dohResolver } from '../../src/adapters/network/dns-over-https';
import { diagnoseAccount } from '../../src/app/diagnose-account';
import { messageEvidence } from '../../src/app/message-evidence';
import { readAccount } from '../../src/app/read-account';
import type { DiagnosticRun } from '../../src/core/diagnostics/runner';
import type { Outcome, Verdict } from '../../src/core/diagnostics/verdict';

export interface AccountRun {
  readonly run: DiagnosticRun;
  readonly asked: readonly AskedQuestion[];
}

/**
 * @param account as a user types it
 * @param message that is open beside the check
 */
export async function runOver(url: string | readonly string[], account: string, { server = null, message = null, timeoutMs = 5000, onVerdict = () => undefined }: {
  readonly server?: string | null; readonly message?: Uint8Array | null; readonly timeoutMs?: number; readonly onVerdict?: (verdict: Verdict) => void;
} = {}): Promise<AccountRun> {
  const reading = readAccount(account);
  if (!reading.readable) throw new RangeError(`${account}: ${reading.why}`);
  const evidence = message === null ? null : messageEvidence(message);
  const controller = new AbortController();
  const { resolve, others, asked } = dohResolver({ resolvers: typeof url === 'string' ? [url] : url, signal: controller.signal, timeoutMs });
  const run = await diagnoseAccount({
    subject: { domain: reading.domain, server, chosenProfile: null, selectors: [] },
    ports: { resolve, others, registration: null, probe: null, incidents: null, ownConnection: null, openMessage: evidence === null ? null : async () => Promise.resolve({ known: true, value: evidence }) },
    onVerdict,
    signal: controller.signal,
  });
  controller.abort();
  return { run, asked };
}

/** "check: code" of every verdict with one of these outcomes. */
export const withOutcome = ({ verdicts }: DiagnosticRun, ...outcomes: readonly Outcome[]): readonly string[] =>
  verdicts.filter(({ outcome }) => outcomes.includes(outcome)).map(({ check, code }) => `${check}: ${code}`);

/** Questions that were asked more than once. */
export const repeated = (questions: readonly string[]): readonly string[] => questions.filter((question, at) => questions.indexOf(question) !== at);
