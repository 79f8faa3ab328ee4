import type { MailAccount } from '../../app/ports';
import { read } from './office-call';
import { textOf, type OfficeObjects } from './office-objects';

/**
 * Whose mailbox it is (`userProfile.emailAddress`) and where its server stands (`ewsUrl`); both are Mailbox 1.1, and
 * neither is there for every kind of account. Never throws.
 */
export function mailAccount(objects: OfficeObjects): MailAccount {
  const address = textOf(read(read(objects.mailbox(), 'userProfile'), 'emailAddress'));
  return { address: address === '' ? null : address, server: hostOf(textOf(read(objects.mailbox(), 'ewsUrl'))) };
}

/** The host of an address, or null. */
export function hostOf(address: string | null): string | null {
  try {
    return address === null ? null : new URL(address).hostname || null;
  } catch {
    return null;
  }
}
