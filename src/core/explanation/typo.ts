import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import type { ReasonId } from '../knowledge/types';
import { displayNameOf } from './display-name';
import type { TypoSuggestion } from './explanation';
import { fold } from './fold';
import { mailDomains } from './mail-domains';

/** One edit that turns `used` into `probable`, with the ranges [start, end) that differ. */
interface Edit {
  readonly change: 'swapped' | 'missing' | 'doubled' | 'replaced' | 'added';
  readonly usedRange: readonly [number, number];
  readonly probableRange: readonly [number, number];
}

type Candidate = Omit<TypoSuggestion, 'used'>;

/** Other addresses are compared up to this many, so that a notice with thousands of recipients stays linear. */
const otherAddressLimit = 50;

/** Shortest word in which one differing letter is still a slip rather than another word. */
const shortestWord = 4;
const shortestRunTogether = 6;

/** Rows of the QWERTY and AZERTY keyboards: a replaced letter counts only if both keys touch in a row. */
const keyboardRows: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'];

const notLetters = /[^\p{L}]+/u;
const localSeparators = /[._-]/;
const lowerLetters = /^[a-z]+$/;
const lettersOrNone = /^[a-z]*$/;

/**
 * Finds the address that was probably meant. Only for an unknown mailbox or domain, only one letter swapped, missing,
 * doubled or struck beside its key (or any one letter off a well-known mail domain), and only where the mail itself
 * shows the other spelling: the display name, another recipient. Null when there is no evidence, or more than one
 * reading of it (experience §6).
 */
export function suggestAddress(
  recipient: RecipientReport,
  reason: ReasonId,
  report: DeliveryReport,
): TypoSuggestion | null {
  if (reason !== 'userunknown' && reason !== 'hostunknown') return null;
  const used = recipient.address?.value;
  if (used === undefined) return null;
  const at = used.lastIndexOf('@');
  if (at <= 0 || at === used.length - 1) return null;
  const local = used.slice(0, at).toLowerCase();
  const domain = used.slice(at + 1).toLowerCase();
  if (local.length + domain.length + 1 !== used.length) return null;

  const found: Candidate[] = [];
  collectKnownDomains(used, at, domain, reason, found);
  collectOtherRecipients(used, at, local, domain, reason, report, found);
  if (reason === 'userunknown') {
    const name = displayNameOf(recipient, report);
    if (name !== null) collectNames(used, at, local, name, found);
  }
  const first = found[0];
  if (first === undefined) return null;
  const wanted = first.probable.toLowerCase();
  if (wanted === used.toLowerCase()) return null;
  return found.every((candidate) => candidate.probable.toLowerCase() === wanted) ? { used, ...first } : null;
}

function collectKnownDomains(used: string, at: number, domain: string, reason: ReasonId, found: Candidate[]): void {
  if (mailDomains.has(domain)) return;
  for (const known of mailDomains) {
    if (Math.abs(known.length - domain.length) > 1) continue;
    // A short domain that exists is more likely somebody's own than a slip.
    if (reason === 'userunknown' && known.indexOf('.') < 5) continue;
    const edit = singleEdit(domain, known);
    if (edit === null) continue;
    found.push({ ...replaceDomain(used, at, known, edit), change: 'known-domain', evidence: 'known-domain', evidenceText: known });
  }
}

function collectOtherRecipients(
  used: string,
  at: number,
  local: string,
  domain: string,
  reason: ReasonId,
  report: DeliveryReport,
  found: Candidate[],
): void {
  const others = report.original?.to;
  if (others === undefined) return;
  const count = Math.min(others.length, otherAddressLimit);
  for (let i = 0; i < count; i += 1) {
    const other = others[i]?.address;
    if (other === undefined) continue;
    const otherAt = other.lastIndexOf('@');
    if (otherAt <= 0) continue;
    const otherDomain = other.slice(otherAt + 1).toLowerCase();
    if (otherDomain === domain) {
      if (reason !== 'userunknown') continue;
      const otherLocal = other.slice(0, otherAt).toLowerCase();
      if (otherLocal.length < shortestRunTogether) continue;
      const edit = singleEdit(local, otherLocal);
      // "martin" and "martins" may both exist; only a slip that leaves the letters the same speaks for itself.
      if (edit === null || (edit.change !== 'swapped' && edit.change !== 'doubled') || !isSlip(edit, local, otherLocal)) continue;
      if (isReported(other, report)) continue;
      found.push({
        probable: otherLocal + used.slice(at),
        change: edit.change,
        usedRange: edit.usedRange,
        probableRange: edit.probableRange,
        evidence: 'other-recipient',
        evidenceText: other,
      });
    } else if (domain.length >= shortestRunTogether) {
      const edit = singleEdit(domain, otherDomain);
      if (edit === null || !isSlip(edit, domain, otherDomain) || isReported(other, report)) continue;
      found.push({
        ...replaceDomain(used, at, otherDomain, edit),
        change: edit.change,
        evidence: 'other-recipient',
        evidenceText: other,
      });
    }
  }
}

/** An address that came back too proves nothing. Bounded: the first reports are looked at. */
function isReported(address: string, report: DeliveryReport): boolean {
  const wanted = address.toLowerCase();
  const count = Math.min(report.recipients.length, otherAddressLimit);
  for (let i = 0; i < count; i += 1) {
    const recipient = report.recipients[i];
    if (recipient?.address?.value.toLowerCase() === wanted && recipient.action?.value !== 'delivered') return true;
  }
  return false;
}

/** Compares the local part with the words of the name: "sophie.marchnad" with "Sophie Marchand". */
function collectNames(used: string, at: number, local: string, name: string, found: Candidate[]): void {
  if (name.length > 80 || name.includes('@')) return;
  const words = fold(name).split(notLetters).filter((word) => word !== '');
  if (words.length === 0 || words.length > 4 || !words.every((word) => lowerLetters.test(word))) return;
  if (localSeparators.test(local)) {
    collectPartByPart(used, at, local, words, name, found);
    if (words.length > 1) collectPartByPart(used, at, local, [...words.slice(1), words[0] ?? ''], name, found);
    if (words.length > 2) {
      collectPartByPart(used, at, local, [words[words.length - 1] ?? '', ...words.slice(0, -1)], name, found);
    }
    return;
  }
  const spellings = new Set<string>();
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  for (const spelling of [first, last, first + last, last + first, first.slice(0, 1) + last, first + last.slice(0, 1),
    last + first.slice(0, 1)]) spellings.add(spelling);
  if (spellings.has(local)) return;
  for (const spelling of spellings) {
    if (spelling.length < shortestRunTogether) continue;
    const edit = singleEdit(local, spelling);
    if (edit === null || !isSlip(edit, local, spelling)) continue;
    found.push({
      probable: spelling + used.slice(at),
      change: edit.change,
      usedRange: edit.usedRange,
      probableRange: edit.probableRange,
      evidence: 'display-name',
      evidenceText: name,
    });
  }
}

/** Every part must be its word or its initial, but for one, which differs by one slip. */
function collectPartByPart(
  used: string,
  at: number,
  local: string,
  words: readonly string[],
  name: string,
  found: Candidate[],
): void {
  const parts = local.split(localSeparators);
  if (parts.length !== words.length) return;
  let slip: { start: number; length: number; word: string; edit: Edit & { change: TypoSuggestion['change'] } } | null = null;
  let start = 0;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    const word = words[i] ?? '';
    const partStart = start;
    start += part.length + 1;
    if (part === word || (part.length === 1 && word.startsWith(part))) continue;
    if (slip !== null || word.length < shortestWord) return;
    const edit = singleEdit(part, word);
    if (edit === null || !isSlip(edit, part, word)) return;
    slip = { start: partStart, length: part.length, word, edit };
  }
  if (slip === null) return;
  found.push({
    probable: used.slice(0, slip.start) + slip.word + used.slice(slip.start + slip.length, at) + used.slice(at),
    change: slip.edit.change,
    usedRange: shift(slip.edit.usedRange, slip.start),
    probableRange: shift(slip.edit.probableRange, slip.start),
    evidence: 'display-name',
    evidenceText: name,
  });
}

function replaceDomain(used: string, at: number, domain: string, edit: Edit): Pick<TypoSuggestion, 'probable' | 'usedRange' | 'probableRange'> {
  return {
    probable: used.slice(0, at + 1) + domain,
    usedRange: shift(edit.usedRange, at + 1),
    probableRange: shift(edit.probableRange, at + 1),
  };
}

function shift(range: readonly [number, number], by: number): readonly [number, number] {
  return [range[0] + by, range[1] + by];
}

/** The single edit (Damerau distance 1) between two different strings, or null. Linear in their length. */
function singleEdit(used: string, probable: string): Edit | null {
  const grown = probable.length - used.length;
  if (grown < -1 || grown > 1 || used === probable) return null;
  let i = 0;
  while (i < used.length && i < probable.length && used.charCodeAt(i) === probable.charCodeAt(i)) i += 1;
  if (grown === 1) {
    return used.slice(i) === probable.slice(i + 1) ? { change: 'missing', usedRange: [i, i], probableRange: [i, i + 1] } : null;
  }
  if (grown === -1) {
    if (used.slice(i + 1) !== probable.slice(i)) return null;
    const change = i > 0 && used.charCodeAt(i) === used.charCodeAt(i - 1) ? 'doubled' : 'added';
    return { change, usedRange: [i, i + 1], probableRange: [i, i] };
  }
  if (used.slice(i + 1) === probable.slice(i + 1)) {
    return { change: 'replaced', usedRange: [i, i + 1], probableRange: [i, i + 1] };
  }
  const swapped = used.charAt(i) === probable.charAt(i + 1) && used.charAt(i + 1) === probable.charAt(i)
    && used.slice(i + 2) === probable.slice(i + 2);
  return swapped ? { change: 'swapped', usedRange: [i, i + 2], probableRange: [i, i + 2] } : null;
}

/** An added letter is a slip only if it doubles its neighbour, a replaced one only if the keys touch; a digit never is. */
function isSlip(edit: Edit, used: string, probable: string): edit is Edit & { change: TypoSuggestion['change'] } {
  if (edit.change === 'added') return false;
  if (!lettersOrNone.test(used.slice(...edit.usedRange) + probable.slice(...edit.probableRange))) return false;
  if (edit.change !== 'replaced') return true;
  const struck = used.charAt(edit.usedRange[0]);
  const meant = probable.charAt(edit.probableRange[0]);
  return keyboardRows.some((row) => row.includes(struck + meant) || row.includes(meant + struck));
}
