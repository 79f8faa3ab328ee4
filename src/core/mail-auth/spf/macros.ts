/** Expansion of SPF macros (RFC 7208 §7), and the names to ask for that come of it. */
import { formatAddress, type IpAddress } from '../../dns/address';
import { readDomainName } from '../../dns/name';
import type { Macro, MacroLetter, MacroString } from './macro-string';

/** What the macros stand for (RFC 7208 §7.2). */
export interface MacroValues {
  /** An IPv4-mapped address as IPv4. */
  readonly ip: IpAddress;
  /** Local part of the sender, `postmaster` where it has none. */
  readonly local: string;
  /** Domain of the sender. */
  readonly senderDomain: string;
  /** The domain whose record is evaluated. */
  readonly domain: string;
  readonly helo: string;
  /** Validated name of the address (`p`), or null where there is none. */
  readonly validatedName: string | null;
  /** Name of the receiving server, or null where it is not known. */
  readonly receiver: string | null;
  /** Seconds since 1970-01-01 UTC, or null where no time was given. */
  readonly time: number | null;
}

const UNKNOWN = 'unknown';
/** No name needs more of one value; longer ones only cost time. */
const MAX_VALUE = 1024;

/** Whether a macro string asks for the validated name of the address, which costs queries. */
export const usesValidatedName = (text: MacroString): boolean => text.some((part) => typeof part !== 'string' && part.letter === 'p');

/** Letters that a macro string uses. */
export const lettersOf = (text: MacroString): ReadonlySet<MacroLetter> => new Set(text.flatMap((part) => (typeof part === 'string' ? [] : [part.letter])));

function valueOf(letter: MacroLetter, values: MacroValues): string {
  switch (letter) {
    case 's': return `${values.local}@${values.senderDomain}`;
    case 'l': return values.local;
    case 'o': return values.senderDomain;
    case 'd': return values.domain;
    case 'i': return dotted(values.ip);
    case 'p': return values.validatedName ?? UNKNOWN;
    case 'v': return values.ip.family === 4 ? 'in-addr' : 'ip6';
    case 'h': return values.helo;
    case 'c': return formatAddress(values.ip);
    case 'r': return values.receiver ?? UNKNOWN;
    case 't': return values.time === null ? UNKNOWN : String(Math.floor(values.time));
  }
}

/** Dotted decimal, or the 32 nibbles of an IPv6 address with dots between them (§7.3). */
function dotted({ family, bytes }: IpAddress): string {
  return family === 4 ? bytes.join('.') : bytes.flatMap((byte) => [(byte >> 4).toString(16), (byte & 15).toString(16)]).join('.');
}

function expandOne(macro: Macro, values: MacroValues): string {
  let value = valueOf(macro.letter, values);
  if (value.length > MAX_VALUE) value = value.slice(-MAX_VALUE);
  if (macro.isReversed || macro.parts !== null || macro.delimiters !== '.') value = transform(value, macro);
  return macro.isUrlEscaped ? urlEscaped(value) : value;
}

/** Split, reverse, keep the right-hand parts, join with dots: in this order (§7.3). */
function transform(value: string, { delimiters, isReversed, parts }: Macro): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    if (at < value.length && !delimiters.includes(value.charAt(at))) continue;
    pieces.push(value.slice(from, at));
    from = at + 1;
  }
  if (isReversed) pieces.reverse();
  return (parts === null ? pieces : pieces.slice(-parts)).join('.');
}

const UNRESERVED = /[A-Za-z0-9\-._~]/;
const encoder = new TextEncoder();

/** Percent-encoding of all that is not unreserved (RFC 3986 §2.1–2.3). */
function urlEscaped(value: string): string {
  let escaped = '';
  for (const byte of encoder.encode(value)) {
    const char = String.fromCharCode(byte);
    escaped += UNRESERVED.test(char) ? char : `%${byte < 16 ? '0' : ''}${byte.toString(16).toUpperCase()}`;
  }
  return escaped;
}

/**
 * Expands a macro string that is to be read.
 * @param most characters; what goes beyond is cut off
 */
export function expandText(text: MacroString, values: MacroValues, most: number): string {
  let expanded = '';
  for (const part of text) {
    expanded += typeof part === 'string' ? part : expandOne(part, values);
    if (expanded.length > most) return expanded.slice(0, most);
  }
  return expanded;
}

/** RFC 1035 §2.3.4 and RFC 7208 §7.3. */
const MAX_NAME = 253;

/**
 * Expands a domain-spec to a name, without a final dot. Of a name that is too long, labels are dropped on the left (§7.3).
 * The name may still be malformed: `queryName` tells.
 */
export function expandName(text: MacroString, values: MacroValues): string {
  // From the right, as far as it can matter.
  let expanded = '';
  for (let at = text.length - 1; at >= 0 && expanded.length <= 2 * MAX_NAME; at--) {
    const part = text[at] ?? '';
    expanded = (typeof part === 'string' ? part : expandOne(part, values)) + expanded;
  }
  if (expanded.endsWith('.')) expanded = expanded.slice(0, -1);
  while (expanded.length > MAX_NAME) {
    const dot = expanded.indexOf('.', Math.max(0, expanded.length - MAX_NAME - 1));
    if (dot < 0) break;
    expanded = expanded.slice(dot + 1);
  }
  return expanded;
}

const ESCAPE_NEEDED = /[^\x21-\x5b\x5d-\x7e]/;

/**
 * A name as the resolver is asked for it: lower case, bytes that cannot stand in a text as `\DDD`.
 * @returns null where it is no name: an empty label, or one of more than 63 bytes, or more than 253 in all
 */
export function queryName(name: string): string | null {
  if (name === '' || name === '.') return null;
  const lower = name.toLowerCase();
  const text = ESCAPE_NEEDED.test(lower) ? escapedName(lower) : lower;
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  return readDomainName(bare).ok && !bare.endsWith('.') ? bare : null;
}

function escapedName(name: string): string {
  let escaped = '';
  for (const byte of encoder.encode(name)) escaped += byte > 32 && byte < 127 && byte !== 92 ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`;
  return escaped;
}
