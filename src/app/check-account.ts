/** Use case: the check of the user's own account, from inside a mail program or beside it. */
import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import type { Subject } from '../core/diagnostics/subject';
import type { Verdict } from '../core/diagnostics/verdict';
import { diagnoseAccount, readAccount } from './diagnose-account';
import type { NoAccount } from './diagnose-account';
import type { MailClient, ServicesOfRun } from './ports';

export interface AccountWish {
  /** Address or domain, as typed. */
  readonly address: string;
  readonly services: ServicesOfRun;
  readonly mail: MailClient | null;
  /** The offer that the user chose; null: it is recognised. */
  readonly profile: string | null;
  /** An earlier run, of which one check is made once more; null: all are made. */
  readonly earlier: { readonly run: DiagnosticRun; readonly check: AccountCheckId } | null;
  readonly signal: AbortSignal;
  readonly onVerdict: (verdict: Verdict) => void;
}

export type AccountAnswer = { readonly checked: true; readonly run: DiagnosticRun } | { readonly checked: false; readonly why: NoAccount };

export type CheckAccount = (wish: AccountWish) => Promise<AccountAnswer>;

/** The account's own server, where the mail program tells it of this very domain. */
function serverOf(domain: string, mail: MailClient | null): string | null {
  const own = mail?.account.address ?? null;
  const account = own === null ? null : readAccount(own);
  return account?.readable === true && account.domain === domain ? mail?.account.server ?? null : null;
}

/** Checks an account; never rejects but where a part of the program could not be loaded. */
export const checkAccount: CheckAccount = async ({ address, services, mail, profile, earlier, signal, onVerdict }) => {
  const account = readAccount(address);
  if (!account.readable) return { checked: false, why: account.why };
  const { domain } = account;
  const subject: Subject = { domain, server: serverOf(domain, mail), chosenProfile: profile, selectors: [] };
  const { ports } = services;
  if (earlier === null) return { checked: true, run: await diagnoseAccount({ subject, ports, signal, onVerdict }) };
  const { run: before, check } = earlier;
  const run = await diagnoseAccount({ subject: before.subject, ports, only: [check], signal, onVerdict });
  const verdicts = before.verdicts.map((verdict) => run.verdicts.find((newer) => newer.check === verdict.check) ?? verdict);
  return { checked: true, run: { ...before, finishedAt: run.finishedAt, verdicts, facts: { ...before.facts, ...run.facts } } };
};
