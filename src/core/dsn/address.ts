/** Addresses as notices write them (RFC 5321 §4.1.2, RFC 6531), read tolerantly: the point is to show what was written. */

/** RFC 5321 §4.5.3.1: 64 and 255 octets; local parts of mailing software (VERP) are longer. */
const MAX_LOCAL = 256;
const MAX_DOMAIN = 255;

/** Characters that end an address in running text. RFC 5322 §3.2.3 allows more of them than anybody uses. */
const ENDS_ADDRESS = new Uint8Array(128);
for (let code = 0; code <= 32; code++) ENDS_ADDRESS[code] = 1;
for (const char of '<>()[]{},;:"`|\\@=\'\x7f') ENDS_ADDRESS[char.charCodeAt(0)] = 1;

function endsAddress(code: number): boolean {
  return code < 128 ? ENDS_ADDRESS[code] === 1 : code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff || code === 0xab || code === 0xbb;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** An address in a text with its offsets. */
export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/**
 * First address at or after an offset, without the punctuation of the sentence around it, or null. Quoted local parts
 * (RFC 5321 §4.1.2), address literals (§4.1.3) and UTF-8 (RFC 6531 §3.3) are read.
 * @param text decoded text
 */
export function locateAddress(text: string, from = 0): FoundAddress | null {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at, from);
    const end = domainEnd(text, at + 1);
    if (start < at && end > at + 1) return { address: text.slice(start, end), start, end };
  }
  return null;
}

function localStart(text: string, at: number, from: number): number {
  const least = Math.max(from, at - MAX_LOCAL);
  if (text.charCodeAt(at - 1) === 34) {
    const open = text.lastIndexOf('"', at - 2);
    return open >= least && !text.slice(open, at).includes('\n') ? open : at;
  }
  let start = at;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (endsAddress(code) && !(code === 39 && start < at && start - 2 >= least && isAlphanumeric(text.charCodeAt(start - 2)) && isAlphanumeric(text.charCodeAt(start)))) break;
    start--;
  }
  // "*user@host.example*" and "…user": marks of emphasis and of sentences.
  while (start < at && (text.charCodeAt(start) === 42 || text.charCodeAt(start) === 46)) start++;
  return start;
}

function domainEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + MAX_DOMAIN);
  if (text.charCodeAt(from) === 91) {
    const close = text.indexOf(']', from);
    return close > from + 2 && close < most && /^[0-9a-fA-F.:IPv]+$/.test(text.slice(from + 1, close)) ? close + 1 : from;
  }
  let end = from;
  while (end < most && !endsAddress(text.charCodeAt(end))) end++;
  for (; end > from; end--) {
    const code = text.charCodeAt(end - 1);
    if (code !== 46 && code !== 63 && code !== 33 && code !== 42) break;
  }
  return end;
}

/**
 * First address in a text, without trailing punctuation, or null.
 * @param text decoded text
 */
export function findAddress(text: string): string | null {
  return locateAddress(text)?.address ?? null;
}

/** The ordinary case, decided without further looking. */
const PLAIN_TYPED = /^(?:rfc822|utf-8) ?; ?[^\s<>()[\]{},;:"'`|\\@=]{1,256}@[A-Za-z0-9.-]{1,255}$/;

/**
 * The address in a field value such as `rfc822; "Some One" <a@b.example>` (RFC 3464 §2.3.2, RFC 6533 §3): the address
 * type, comments, angle brackets and `mailto:` are dropped; case is kept.
 * @returns the address, or the bare value where it holds no @, or null where it is empty
 */
export function addressOfField(value: string): string | null {
  let text = value.trim();
  if (PLAIN_TYPED.test(text)) return text.slice(text.indexOf(';') + 1).trim();
  const typed = /^(rfc\/822|[a-z][a-z0-9-]{1,20})[ \t]*[;/][ \t]*;?/i.exec(text);
  if (typed !== null && /^(rfc[-/]?822|utf-?8|smtp|x-|x400|unknown|local|dns|mailto|system|postfix|null|ad+r)/i.test(typed[1]!)) text = text.slice(typed[0].length).trim();
  const angle = text.lastIndexOf('<');
  if (angle >= 0) {
    const close = text.indexOf('>', angle);
    const inner = text.slice(angle + 1, close < 0 ? undefined : close).trim();
    // "<>" names nobody (RFC 5321 §4.5.5).
    text = inner === '' ? text.slice(0, angle).trim() : inner;
  }
  text = text.replace(/^mailto:/i, '').replace(/[>,;]+$/, '').trim();
  if (text === '') return null;
  if (text.includes(' ') || text.includes('(')) text = findAddress(text) ?? text.replace(/\s*\(.*$/, '').trim();
  return text === '' ? null : decodeEmbedded(text);
}

/** \x{...} of RFC 6533 §3 (utf-8-addr-xtext and utf-8-addr-unitext). */
function decodeEmbedded(address: string): string {
  if (!address.includes('\\x{')) return address;
  return address.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex: string) => {
    const code = parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** An address with the name displayed beside it. */
export interface NamedAddress {
  readonly address: string;
  readonly name: string | null;
}

/** Addresses kept of one field: what a person sends to fits; a header limit cuts before it is reached. */
const MAX_ADDRESSES = 2000;

/**
 * Addresses of a To or Cc field (RFC 5322 §3.4), at most `most`.
 * @param value decoded field value
 */
export function addressList(value: string, most = MAX_ADDRESSES): NamedAddress[] {
  const found: NamedAddress[] = [];
  for (let from = 0; from < value.length && found.length < most; ) {
    const end = itemEnd(value, from);
    const item = readItem(value.slice(from, end));
    if (item !== null) found.push(item);
    from = end + 1;
  }
  return found;
}

/** Offset of the comma or semicolon that ends the list item; quoted strings, angle brackets and comments are skipped. */
function itemEnd(value: string, from: number): number {
  if (!SPECIAL.test(value)) {
    const comma = value.indexOf(',', from);
    return comma < 0 ? value.length : comma;
  }
  let quoted = false;
  let depth = 0;
  let angle = false;
  for (let at = from; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 60) angle = true;
    else if (code === 62) angle = false;
    else if (code === 40) depth++;
    else if (code === 41 && depth > 0) depth--;
    else if (!angle && depth === 0 && (code === 44 || code === 59)) return at;
  }
  return value.length;
}

const SPECIAL = /["()\\;]/;

function readItem(item: string): NamedAddress | null {
  const angle = item.lastIndexOf('<');
  let address: string | null;
  let before: string;
  if (angle >= 0) {
    const close = item.indexOf('>', angle);
    address = item.slice(angle + 1, close < 0 ? undefined : close).trim();
    before = item.slice(0, angle);
  } else {
    const found = locateAddress(item);
    address = found?.address ?? null;
    const comment = item.indexOf('(', found?.end ?? 0);
    before = comment < 0 ? '' : item.slice(comment + 1).replace(/\)[^)]*$/, '');
  }
  if (address === null || !address.includes('@')) return null;
  const name = displayName(before);
  return { address, name: name === '' || (name.length === address.length && name.toLowerCase() === address.toLowerCase()) ? null : name };
}

/** A display name without its quotes and escapes (RFC 5322 §3.2.4) and without the name of a group before it. */
function displayName(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || !/["'\\:]/.test(trimmed)) return trimmed;
  return trimmed.replace(/^[^":]*:/, '').trim().replace(/^["']|["']$/g, '').replace(/\\(.)/g, '$1').trim();
}
