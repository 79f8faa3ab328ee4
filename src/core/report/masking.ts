import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import type { Message } from '../messages';
import { printable } from './plain-text';
import type { Translate } from './plain-text';

/** Replaces names and addresses in texts that leave the pane. */
export interface Mask {
  /** Any text out of the mail: every address in it, and every name that stands alone in it. */
  readonly text: (text: string) => string;
  /** Whether a text that must not be altered, such as a Message-ID, holds a name that is masked elsewhere. */
  readonly shows: (text: string) => boolean;
}

/**
 * An address inside any text, its local part quoted or not, with what may stand before it without a blank ("to=", "rfc822:",
 * an apostrophe). All repeats are bounded, so that the cost stays linear in the length of the text.
 */
const addressInText = /(?:"[^"\r\n]{1,64}"|[^\s<>()[\]{},;"\\@]{1,128})@[^\s<>()[\]{},;:"'|\\@=]{1,255}/g;
/** Where an address may begin inside such a find. */
const addressBegins = /[:=|']/g;
const endPunctuation = /[.?!*]+$/;
const regexSigns = /[\\^$.*+?()[\]{}|/]/g;
const blanks = /\s+/gu;
const outsideAscii = /[^\x00-\x7f]/;

/** Scripts that set no blanks between words, so that a name has no border in them. */
const runTogether = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Local parts that name an office, not a person; alone they are also words of the servers. */
const roles: ReadonlySet<string> = new Set([
  'abuse', 'account', 'accounts', 'admin', 'contact', 'helpdesk', 'host', 'hostmaster', 'info', 'mail', 'mailbox',
  'mailer-daemon', 'no-reply', 'noreply', 'office', 'postmaster', 'recipient', 'root', 'sales', 'sender', 'server',
  'support', 'user', 'webmaster',
]);

/** Names beyond this many are replaced as addresses only. */
const nameLimit = 200;

/** Characters of a name; no person's is longer. */
const longestName = 256;

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
    for (const spelling of spellingsOf(name)) {
      // A word of two Latin letters is more often a word of the server than a name; two Chinese signs are a whole name.
      if (spelling.length < (outsideAscii.test(spelling) ? 2 : 3) || spelling.includes('@') || roles.has(spelling)) continue;
      if (!alone.has(spelling)) alone.set(spelling, word);
    }
  };
  const addAddress = (address: string | null | undefined, word: string): void => {
    if (address == null) return;
    const key = address.toLowerCase();
    if (replacement.has(key)) return;
    replacement.set(key, word);
    const shownKey = printable(key);
    if (shownKey !== key) replacement.set(shownKey, word);
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
    const address = found.replace(endPunctuation, '').toLowerCase();
    const at = found.lastIndexOf('@');
    const whole = replacement.get(address);
    if (whole !== undefined) return whole + found.slice(at);
    let begin = 0;
    for (const sign of address.slice(0, at).matchAll(addressBegins)) {
      const known = replacement.get(address.slice(sign.index + 1));
      if (known !== undefined) return found.slice(0, sign.index + 1) + known + found.slice(at);
      // An apostrophe inside belongs to the name ("o'brien").
      if (sign[0] !== "'" || sign.index === begin) begin = sign.index + 1;
    }
    if (words === null || begin === at || roles.has(address.slice(begin, at))) return found;
    return found.slice(0, begin) + hiddenLocalPart + found.slice(at);
  };
  return {
    text: (text) => {
      const known = replacement.get(text.toLowerCase());
      if (known !== undefined) return known + text.slice(text.lastIndexOf('@'));
      const addressed = replacement.size === 0 && words === null ? text : text.replace(addressInText, replaceAddress);
      // Where case cannot be folded back ("ſ"), the name is hidden without its number.
      return standing === null ? addressed : addressed.replace(standing, (found) => alone.get(keyOf(found)) ?? hiddenLocalPart);
    },
    shows: (text) => {
      const lower = text.toLowerCase();
      for (const name of alone.keys()) if (lower.includes(name)) return true;
      return false;
    },
  };
}

/** A name as it is looked up: lower case, one blank between words. */
function keyOf(name: string): string {
  return printable(name).trim().replace(blanks, ' ').toLowerCase();
}

/** How a name may stand in a text: composed or decomposed (UAX #15), the family name first, a quoted local part bare. */
function spellingsOf(name: string): readonly string[] {
  if (name.length > longestName) return [];
  const key = keyOf(name);
  const spellings = [key, key.normalize('NFC'), key.normalize('NFD')];
  const words = key.split(' ');
  const [first, second] = words;
  if (words.length === 2 && first !== undefined && second !== undefined) {
    spellings.push(first.endsWith(',') ? `${second} ${first.slice(0, -1)}` : `${second}, ${first}`, `${second} ${first}`);
  }
  if (key.length > 2 && key.startsWith('"') && key.endsWith('"')) spellings.push(key.slice(1, -1));
  return spellings;
}

function alonePattern(alone: ReadonlyMap<string, string>): RegExp | null {
  if (alone.size === 0) return null;
  const terms = [...alone.keys()].sort((a, b) => b.length - a.length).map(termPattern);
  return new RegExp(terms.join('|'), 'giu');
}

/** One name, where it is no part of a longer word. */
function termPattern(term: string): string {
  const before = runTogether.test(term.charAt(0)) ? '' : '(?<![\\p{L}\\p{N}._@-])';
  const after = runTogether.test(term.charAt(term.length - 1)) ? '' : '(?![\\p{L}\\p{N}_@-])';
  return before + term.replace(regexSigns, '\\$&').replaceAll(' ', '\\s{1,8}') + after;
}
