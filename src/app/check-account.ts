/** Use case: the check of the user's own account, from inside a mail program or beside it. */
import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import type { Profile } from '../core/diagnostics/profiles/profile';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import type { Subject } from '../core/diagnostics/subject';
import type { Verdict } from '../core/diagnostics/verdict';
import { diagnoseAccount } from './diagnose-account';
import { openMessagePort } from './open-message-evidence';
import { readAccount } from './read-account';
import type { NoAccount } from './read-account';
import type { MailClient, ServicesOfRun, TestMessage } from './ports';

export interface AccountWish {
  /** Address or domain, as typed. */
  readonly address: string;
  readonly services: ServicesOfRun;
  readonly mail: MailClient | null;
  /** A notice that is explained beside: what it says of the message that came back may tell the sending server. */
  readonly notice?: Uint8Array | null;
  /** Offers of the organisation. */
  readonly ownProfiles?: readonly Profile[];
  /** The offer that the user chose; null: it is recognised. */
  readonly profile: string | null;
  /** An earlier run, of which one check is made once more; null: all are made. */
  readonly earlier: { readonly run: DiagnosticRun; readonly check: AccountCheckId } | null;
  /** What may be sent from the user to the user, by a press on exactly that; null: nothing is sent. */
  readonly testMessage?: TestMessage | null;
  readonly signal: AbortSignal;
  readonly onVerdict: (verdict: Verdict) => void;
}

export type AccountAnswer = { readonly checked: true; readonly run: DiagnosticRun } | { readonly checked: false; readonly why: NoAccount };

export type CheckAccount = (wish: AccountWish) => Promise<AccountAnswer>;

/** The mail program, where it shows an account of this very domain: what it tells of another one says nothing here. */
function programOf(domain: string, mail: MailClient | null): MailClient | null {
  const own = mail?.account.address ?? null;
  const account = own === null ? null : readAccount(own);
  return account?.readable === true && account.domain === domain ? mail : null;
}

/** The ports to the account's own mail server: there where the mailbox that Outlook shows is the one that is checked. */
function ownServerPorts(address: string, mail: MailClient | null, wanted: TestMessage | null, signal: AbortSignal): Pick<DiagnosticPorts, 'mailbox' | 'roundTrip'> {
  const server = mail?.ownServer ?? null;
  const typed = address.trim().toLowerCase();
  // A domain alone names no other mailbox than the one on show.
  const isOther = typed.includes('@') && typed !== mail?.account.address?.toLowerCase();
  if (server === null || isOther) return { mailbox: null, roundTrip: null };
  return { mailbox: () => server.mailboxUse(signal), roundTrip: wanted === null ? null : () => server.roundTrip(wanted, signal) };
}

/** A run as the tab keeps it: what a message says is in the verdicts, as far as it counts; the rest of its header is not kept. */
function withoutMessage(run: DiagnosticRun): DiagnosticRun {
  const facts = Object.fromEntries(Object.entries(run.facts).filter(([id]) => id !== 'open-message')) as DiagnosticRun['facts'];
  return { ...run, facts };
}

/** Checks an account; never rejects but where a part of the program could not be loaded. */
export const checkAccount: CheckAccount = async ({ address, services, mail, notice = null, ownProfiles = [], profile, earlier, testMessage = null, signal, onVerdict }) => {
  const account = readAccount(address);
  if (!account.readable) return { checked: false, why: account.why };
  const { domain } = account;
  const program = programOf(domain, mail);
  const subject: Subject = { domain, server: program?.account.server ?? null, chosenProfile: profile, selectors: [] };
  const ports = { ...services.ports, openMessage: await openMessagePort(program, notice, signal), ...ownServerPorts(address, program, earlier?.check === 'test-message' ? testMessage : null, signal) };
  if (earlier === null) return { checked: true, run: withoutMessage(await diagnoseAccount({ subject, ports, ownProfiles, signal, onVerdict })) };
  const { run: before, check } = earlier;
  const run = await diagnoseAccount({ subject: before.subject, ports, ownProfiles, only: [check], earlier: before.profile, signal, onVerdict });
  const verdicts = before.verdicts.map((verdict) => run.verdicts.find((newer) => newer.check === verdict.check) ?? verdict);
  return { checked: true, run: withoutMessage({ ...before, finishedAt: run.finishedAt, verdicts, facts: { ...before.facts, ...run.facts } }) };
};
