/** Use case within the check of an account: what the open message, or a notice that was handed over, proves. */
import type { Fact, Unknown } from '../core/diagnostics/fact';
import { known, unknown } from '../core/diagnostics/fact';
import type { DiagnosticPorts, MessageEvidence } from '../core/diagnostics/ports';
import { receivedMail } from '../core/mime/received-mail';
import type { SourceFailure } from '../core/sources';
import { within } from './diagnose-account';
import type { MailClient } from './ports';

/** What reads a message is the reader of notices: one file of the bundle serves both, and is loaded only where there is a message. */
const loadReader = () => import(/* webpackChunkName: "reader" */ './message-evidence');

/** Each source has its own limit; together they must not hold up the other checks. */
const READING_LIMIT_MS = 12_000;

/** The failure that says most stands first. */
const WHY: readonly (readonly [failure: SourceFailure, why: Unknown])[] = [
  ['moved-on', 'stopped'], ['no-permission', 'no-right'], ['timed-out', 'timeout'], ['unexpected', 'unusable'],
];

/** Reads the header of the open message, by the first source that gives one. */
async function readEvidence(mail: MailClient, signal: AbortSignal): Promise<Fact<MessageEvidence>> {
  const { fileEvidence, messageEvidence } = await loadReader();
  const failures: SourceFailure[] = [];
  for (const source of mail.sources()) {
    if (signal.aborted) return unknown('stopped');
    // A body alone has no header.
    if (source.id === 'body') continue;
    const reading = await source.read(signal);
    if (!reading.read) {
      failures.push(reading.why);
      continue;
    }
    const { message } = reading;
    if (message.kind === 'pieces' && message.headers === null) continue;
    const evidence = message.kind === 'file' ? await fileEvidence(message.bytes) : messageEvidence(receivedMail(message));
    if (evidence !== null) return known(evidence);
    failures.push('unexpected');
  }
  return unknown(WHY.find(([failure]) => failures.includes(failure))?.[1] ?? 'unavailable');
}

/**
 * The message that a check may look at.
 * @param mail the mail program that shows the account; null: there is none, or it shows another account
 * @param notice a notice that was handed over; what it says of the message that came back counts where the open one says nothing of it
 * @returns null where there is neither a received message nor a notice
 */
export async function openMessagePort(mail: MailClient | null, notice: Uint8Array | null, signal: AbortSignal): Promise<NonNullable<DiagnosticPorts['openMessage']> | null> {
  const isOpen = mail?.openItem()?.mode === 'read';
  if (mail === null || !isOpen) {
    const handed = notice === null ? null : (await loadReader()).messageEvidence(notice);
    // Where it was handed over from is not known, so its own way proves nothing of this account.
    return handed?.returned == null ? null : async () => Promise.resolve(known({ ...handed, fromDomain: null, passages: [], signatures: [], stated: [], isHandedOver: true }));
  }
  return async () => {
    const read = await within(READING_LIMIT_MS, readEvidence(mail, signal)) ?? unknown('timeout');
    if (!read.known || read.value.returned !== null || notice === null) return read;
    return known({ ...read.value, returned: (await loadReader()).messageEvidence(notice)?.returned ?? null });
  };
}
