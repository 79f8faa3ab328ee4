/** Domain names: as people and records write them, as messages carry them, and as they are compared. */
import { readAddress } from './address';

/** A name that a DNS message can carry. */
export interface DomainName {
  /** Lower case, without the final dot, `.` for the root; bytes that no host name has as `\DDD` (RFC 1035 §5.1). */
  readonly text: string;
  /** Length-prefixed labels with the empty one of the root at the end, in lower case (RFC 1035 §3.1). */
  readonly wire: Uint8Array;
}

/**
 * Why a text is no name. `character`: a blank, a control or a letter outside ASCII (an internationalised name is converted to
 * A-labels before it comes here); `escape`: a backslash that begins neither `\DDD` nor `\x`.
 */
export type DomainNameFault = 'empty' | 'empty-label' | 'label-too-long' | 'name-too-long' | 'character' | 'escape';

export type DomainNameReading =
  | { readonly ok: true; readonly name: DomainName }
  | { readonly ok: false; readonly fault: DomainNameFault };

/** Octets of a label, and of a whole name with its length octets (RFC 1035 §2.3.4): 253 characters without escapes. */
export const MAX_LABEL = 63;
export const MAX_NAME = 255;

const DOT = 0x2e;
const BACKSLASH = 0x5c;

const lower = (byte: number): number => byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** How each byte of a label is written. */
const BYTE_TEXT: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(lower(byte));
  return /[a-z0-9_-]/.test(character) ? character : `\\${String(byte).padStart(3, '0')}`;
});

/**
 * @param from first byte of the label, after its length octet
 * @param to behind its last byte
 * @returns the label as `DomainName.text` writes it
 */
export function labelText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += BYTE_TEXT[bytes[at] ?? 0] ?? '';
  return text;
}

/**
 * Reads the name that a person or a record wrote: RFC 1035 §3.1 (lengths) and §5.1 (escapes). A final dot is allowed.
 * @returns the name, or the first fault
 */
export function readDomainName(text: string): DomainNameReading {
  if (text === '') return failed('empty');
  if (text === '.') return { ok: true, name: { text, wire: new Uint8Array(1) } };
  const wire = new Uint8Array(MAX_NAME);
  let labelAt = 0;
  let end = 1;
  let at = 0;
  const closeLabel = (): DomainNameFault | null => {
    const length = end - labelAt - 1;
    if (length === 0) return 'empty-label';
    if (length > MAX_LABEL) return 'label-too-long';
    wire[labelAt] = length;
    labelAt = end;
    end += 1;
    return null;
  };
  while (at < text.length) {
    let byte = text.charCodeAt(at);
    if (byte === DOT) {
      const fault = closeLabel();
      if (fault !== null) return failed(fault);
      at += 1;
      continue;
    }
    if (byte < 0x21 || byte > 0x7e) return failed('character');
    if (byte === BACKSLASH) {
      const escaped = readEscape(text, at);
      if (escaped < 0) return failed('escape');
      at += isDigit(text.charCodeAt(at + 1)) ? 4 : 2;
      byte = escaped;
    } else {
      at += 1;
    }
    // The root's octet must fit behind what is written here.
    if (end >= MAX_NAME - 1) return failed(end - labelAt > MAX_LABEL ? 'label-too-long' : 'name-too-long');
    wire[end] = lower(byte);
    end += 1;
  }
  if (end - labelAt > 1) {
    const fault = closeLabel();
    if (fault !== null) return failed(fault);
  }
  const used = wire.slice(0, labelAt + 1);
  return { ok: true, name: { text: wireText(used), wire: used } };
}

const failed = (fault: DomainNameFault): DomainNameReading => ({ ok: false, fault });

/** The byte that `\DDD` or `\x` at `at` stands for; -1 where it is neither. */
function readEscape(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (!isDigit(code)) return code >= 0x21 && code <= 0x7e ? code : -1;
  const second = text.charCodeAt(at + 2);
  const third = text.charCodeAt(at + 3);
  if (!isDigit(second) || !isDigit(third)) return -1;
  const value = (code - 0x30) * 100 + (second - 0x30) * 10 + third - 0x30;
  return value <= 255 ? value : -1;
}

function wireText(wire: Uint8Array): string {
  const labels: string[] = [];
  for (let at = 0; ;) {
    const length = wire[at] ?? 0;
    if (length === 0) return labels.join('.');
    labels.push(labelText(wire, at + 1, at + 1 + length));
    at += 1 + length;
  }
}

/** Whether two texts name the same name, however they are written (RFC 4343); false where one is no name. */
export function isSameName(one: string, other: string): boolean {
  const first = readDomainName(one);
  const second = readDomainName(other);
  return first.ok && second.ok && first.name.text === second.name.text;
}

/**
 * Whether a name is the ancestor itself or lies below it, label by label; everything is under the root. False where one of the
 * texts is no name.
 */
export function isUnder(name: string, ancestor: string): boolean {
  const lowerName = readDomainName(name);
  const upperName = readDomainName(ancestor);
  if (!lowerName.ok || !upperName.ok) return false;
  const { text } = upperName.name;
  return text === '.' || lowerName.name.text === text || lowerName.name.text.endsWith(`.${text}`);
}

/**
 * The name under which an address is looked up: RFC 1035 §3.5 (`in-addr.arpa`), RFC 3596 §2.5 (`ip6.arpa`).
 * @returns null where the text is no address
 */
export function reverseName(address: string): string | null {
  const read = readAddress(address);
  if (read === null) return null;
  if (read.family === 4) return `${[...read.bytes].reverse().join('.')}.in-addr.arpa`;
  const nibbles = read.bytes.flatMap((byte) => [byte >> 4, byte & 15]).reverse();
  return `${nibbles.map((nibble) => nibble.toString(16)).join('.')}.ip6.arpa`;
}
