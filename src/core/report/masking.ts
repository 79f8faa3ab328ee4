import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import type { Message } from '../messages';
import type { Translate } from './plain-text';

/** Replaces names and addresses in texts that leave the pane. */
export interface Mask {
  /** Any text out of the mail: every address in it, and every name that stands alone in it. */
  readonly text: (text: string) => string;
  /** Whether a text that must not be altered, such as a Message-ID, holds a name that is masked elsewhere. */
  readonly shows: (text: string) => boolean;
}

/** An address inside any text. Both repeats are bounded, so that the cost stays linear in the length of the text. */
const addressInText = /[^\s<>()[\]{},;:"'|\\@=]{1,64}@[^\s<>()[\]{},;:"'|\\@=]{1,255}/g;
const endPunctuation = /[.?!*]+$/;
const regexSigns = /[\\^$.*+?()[\]{}|/-]/g;

/** Local parts that name an office, not a person; alone they are also words of the servers. */
const roles: ReadonlySet<string> = new Set([
  'abuse', 'account', 'accounts', 'admin', 'contact', 'helpdesk', 'host', 'hostmaster', 'info', 'mail', 'mailbox',
  'mailer-daemon', 'no-reply', 'noreply', 'office', 'postmaster', 'recipient', 'root', 'sales', 'sender', 'server',
  'support', 'user', 'webmaster',
]);

/** Names beyond this many are replaced as addresses only. */
const nameLimit = 200;

const hiddenLocalPart = '…';

/**
 * Builds the mask of one request.
 *
 * Shown are the sender and the recipients of the group; every other recipient of the message is hidden whatever the
 * options ("…@domain"). With `words`, local parts and display names of all are replaced, the same person always by the
 * same word (`request.masks.recipient` with its number, `request.masks.sender`), in addresses and wherever they stand alone.
 */
export function createMask(report: DeliveryReport, shown: readonly RecipientReport[], words: Translate | null): Mask {
  const replacement = new Map<string, string>();
  const alone = new Map<string, string>();
  const addName = (name: string | null | undefined, word: string): void => {
    if (name == null || alone.size >= nameLimit) return;
    const key = name.trim().toLowerCase();
    if (key.length >= 3 && !key.includes('@') && !roles.has(key) && !alone.has(key)) alone.set(key, word);
  };
  const addAddress = (address: string | null | undefined, word: string): void => {
    if (address == null) return;
    const key = address.toLowerCase();
    if (replacement.has(key)) return;
    replacement.set(key, word);
    if (words !== null) addName(key.slice(0, Math.max(0, key.lastIndexOf('@'))), word);
  };

  const word = (key: string, number?: number): string => {
    if (words === null) return '';
    const message: Message = number === undefined ? { key } : { key, values: { number } };
    return words(message);
  };
  const sender = report.original?.from ?? report.notice.to;
  if (words !== null) {
    addAddress(sender, word('request.masks.sender'));
    addAddress(report.notice.to, word('request.masks.sender'));
    addName(report.original?.fromName, word('request.masks.sender'));
  }
  const kept = new Set<string>();
  if (sender != null) kept.add(sender.toLowerCase());
  let number = 0;
  for (const recipient of shown) {
    number += 1;
    const own = words === null ? '' : word('request.masks.recipient', number);
    for (const field of [recipient.address, recipient.finalRecipient, recipient.originalRecipient]) {
      if (field === null) continue;
      if (words === null) kept.add(field.value.toLowerCase());
      else addAddress(field.value, own);
    }
    if (words !== null) addName(recipient.displayName?.value, own);
  }
  const hide = (address: string, name: string | null | undefined): void => {
    const key = address.toLowerCase();
    if (kept.has(key) || replacement.has(key)) {
      if (words !== null) addName(name, replacement.get(key) ?? '');
      return;
    }
    if (words === null) {
      replacement.set(key, hiddenLocalPart);
      return;
    }
    number += 1;
    const own = word('request.masks.recipient', number);
    addAddress(address, own);
    addName(name, own);
  };
  for (const entry of report.original?.to ?? []) hide(entry.address, entry.name);
  for (const recipient of report.recipients) {
    for (const field of [recipient.address, recipient.finalRecipient, recipient.originalRecipient]) {
      if (field !== null) hide(field.value, recipient.displayName?.value);
    }
  }

  const standing = alonePattern(alone);
  const replaceAddress = (found: string): string => {
    const address = found.replace(endPunctuation, '');
    const at = address.lastIndexOf('@');
    const known = replacement.get(address.toLowerCase());
    if (known !== undefined) return known + found.slice(at);
    if (words === null || roles.has(address.slice(0, at).toLowerCase())) return found;
    return hiddenLocalPart + found.slice(at);
  };
  return {
    text: (text) => {
      const addressed = replacement.size === 0 && words === null ? text : text.replace(addressInText, replaceAddress);
      return standing === null ? addressed : addressed.replace(standing, (found) => alone.get(found.toLowerCase()) ?? found);
    },
    shows: (text) => {
      const lower = text.toLowerCase();
      for (const name of alone.keys()) if (lower.includes(name)) return true;
      return false;
    },
  };
}

function alonePattern(alone: ReadonlyMap<string, string>): RegExp | null {
  if (alone.size === 0) return null;
  const terms = [...alone.keys()].sort((a, b) => b.length - a.length).map((term) => term.replace(regexSigns, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}._@-])(?:${terms.join('|')})(?![\\p{L}\\p{N}_@-])`, 'giu');
}
