import { bytesOfByteString } from './byte-source';
import { decodeCharset } from './charset';
import { MAX_HEADER_COUNT, MAX_HEADER_VALUE, MAX_PARAMETERS, MAX_PARAMETER_NAME } from './limits';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding';

/** One header field. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded (RFC 5322 §2.2.3), not decoded; a byte string. */
  readonly raw: string;
  /** 1-based line in its header block. */
  readonly line: number;
  /** 0-based; fields after an empty line belong to the next block, as in a delivery report (RFC 3464 §2.1). */
  readonly block: number;
}

/** A field whose value is cut out and unfolded only when asked for: most fields of most mails never are. */
class LazyField implements HeaderField {
  readonly name: string;
  readonly line: number;
  readonly block: number;
  private readonly text: string;
  private readonly from: number;
  private readonly to: number;
  private value: string | null = null;

  constructor(name: string, line: number, block: number, text: string, from: number, to: number) {
    this.name = name;
    this.line = line;
    this.block = block;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  private read(): string {
    const { text } = this;
    let start = this.from;
    let end = Math.min(this.to, start + MAX_HEADER_VALUE);
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    return unfold(text.slice(start, end));
  }

  get raw(): string {
    this.value ??= this.read();
    return this.value;
  }
}

/** Numbers kept of each field, in this order. */
const HASH = 0;
const START = 1;
const COLON = 2;
const END = 3;
const LINE = 4;
const BLOCK = 5;
const STRIDE = 6;

/**
 * A header block as read: where its fields lie. Names and values become strings only where somebody asks, since a mail
 * has forty fields of which six are looked at.
 */
export class HeaderBlock {
  /** Lines that are neither a field nor a continuation. */
  readonly strayLines: number;
  /** True if a limit was reached. */
  readonly cut: boolean;
  private readonly text: string;
  private readonly index: readonly number[];
  private all: readonly HeaderField[] | null = null;

  constructor(text: string, index: readonly number[], strayLines: number, cut: boolean) {
    this.text = text;
    this.index = index;
    this.strayLines = strayLines;
    this.cut = cut;
  }

  /** Number of fields. */
  get count(): number {
    return this.index.length / STRIDE;
  }

  /** All fields, in order. */
  get fields(): readonly HeaderField[] {
    if (this.all === null) {
      const all: HeaderField[] = [];
      for (let at = 0; at < this.index.length; at += STRIDE) all.push(this.fieldAt(at, this.nameAt(at)));
      this.all = all;
    }
    return this.all;
  }

  /** First field of that name (lower case), or null. */
  first(name: string): HeaderField | null {
    const hash = hashOfName(name);
    const { index } = this;
    for (let at = 0; at < index.length; at += STRIDE) {
      if (index[at + HASH] === hash && this.isNamed(at, name)) return this.fieldAt(at, name);
    }
    return null;
  }

  /** True if there is a field of that name (lower case). */
  has(name: string): boolean {
    const hash = hashOfName(name);
    const { index } = this;
    for (let at = 0; at < index.length; at += STRIDE) if (index[at + HASH] === hash && this.isNamed(at, name)) return true;
    return false;
  }

  private isNamed(at: number, name: string): boolean {
    const start = this.index[at + START]!;
    const after = this.text.charCodeAt(start + name.length);
    if (after !== 58 && after !== 32 && after !== 9) return false;
    for (let i = 0; i < name.length; i++) {
      const code = this.text.charCodeAt(start + i);
      if (code !== name.charCodeAt(i) && (code < 65 || code > 90 || code + 32 !== name.charCodeAt(i))) return false;
    }
    return true;
  }

  private nameAt(at: number): string {
    // Blanks may stand before the colon.
    return this.text.slice(this.index[at + START], this.index[at + COLON]).trimEnd().toLowerCase();
  }

  private fieldAt(at: number, name: string): HeaderField {
    const { index } = this;
    return new LazyField(name, index[at + LINE]!, index[at + BLOCK]!, this.text, index[at + COLON]! + 1, index[at + END]!);
  }
}

/** A header block up to the first empty line (RFC 5322 §2.1), without it; the whole text where there is none. */
export function headerPart(text: string): string {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 10 || (next === 13 && text.charCodeAt(at + 2) === 10)) return text.slice(0, at + 1);
  }
  return text;
}

/** Hash of a field name without regard to case; kept within 30 bits, which the engine stores without a box. */
function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) & 0x3fffffff;
}

function hashOfName(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = addToHash(hash, name.charCodeAt(i));
  return hash;
}

/** Joins folded lines with one blank (RFC 5322 §2.2.3). */
function unfold(text: string): string {
  if (!text.includes('\n')) return text;
  let out = '';
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    const line = trimBlanks(text.slice(start, stop));
    if (line !== '') out += out === '' ? line : ' ' + line;
    start = end + 1;
  }
  return out;
}

/**
 * Splits a header block into fields. Names are printable ASCII without colon (RFC 5322 §2.2); blanks before the colon are
 * obsolete syntax (§4.5.8) and occur.
 * @param block byte string, without the empty line that ends it, or several such blocks
 * @param most fields that are read
 */
export function parseHeaderBlock(block: string, most = MAX_HEADER_COUNT): HeaderBlock {
  const index: number[] = [];
  let strayLines = 0;
  let cut = false;
  /** Place of the field that a folded line continues, or -1. */
  let last = -1;
  let line = 0;
  let blocks = 0;
  for (let start = 0; start < block.length; ) {
    let end = block.indexOf('\n', start);
    if (end < 0) end = block.length;
    line++;
    const first = block.charCodeAt(start);
    if (first === 32 || first === 9) {
      if (last >= 0) {
        index[last + END] = end;
        if (end - index[last + COLON]! > MAX_HEADER_VALUE) cut = true;
      }
      start = end + 1;
      continue;
    }
    let at = start;
    let hash = 0;
    for (; at < end; at++) {
      const code = block.charCodeAt(at);
      if (code === 58 || code < 33 || code > 126) break;
      hash = addToHash(hash, code);
    }
    const nameEnd = at;
    while (at < end && (block.charCodeAt(at) === 32 || block.charCodeAt(at) === 9)) at++;
    if (nameEnd > start && at < end && block.charCodeAt(at) === 58) {
      if (index.length >= most * STRIDE) {
        cut = true;
        break;
      }
      last = index.length;
      index.push(hash, start, at, end, line, blocks);
      if (end - at > MAX_HEADER_VALUE) cut = true;
    } else {
      if (end === start || (end === start + 1 && first === 13)) blocks++;
      else strayLines++;
      last = -1;
    }
    start = end + 1;
  }
  return new HeaderBlock(block, index, strayLines, cut);
}

/** Trims space, tab and the CR of a line end only: other white space is part of the value, and trimming it would let a forged name pass. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** RFC 2047 §2, with the blanks inside that §2 forbids and that senders write all the same. */
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?([^?\n]*)\?=/g;

/** Field values are short: a loop is done before a pattern has begun. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Characters that no byte of a byte string gives: the text was decoded before. */
const DECODED = /[^\0-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;

/** Raw bytes of a field value: UTF-8 (RFC 6532 §3.1), else windows-1252. Text that is decoded already stays. */
function decodeRaw(text: string): string {
  return !isAscii(text) && !DECODED.test(text) ? decodeCharset(bytesOfByteString(text), null).text : text;
}

/**
 * Decodes a raw field value: encoded words (RFC 2047 §2, with the white space between two of them dropped, §6.2) and
 * raw UTF-8 (RFC 6532 §3.1); other raw bytes fall back to windows-1252.
 * @param raw byte string, unfolded
 */
export function decodeHeaderText(raw: string): string {
  if (!raw.includes('=?')) return decodeRaw(raw);
  // Adjacent words of one charset are joined before decoding: senders split multi-byte characters across words.
  let out = '';
  let end = 0;
  let charset: string | null = null;
  let chunks: Uint8Array[] = [];
  ENCODED_WORD.lastIndex = 0;
  for (let match = ENCODED_WORD.exec(raw); match !== null; match = ENCODED_WORD.exec(raw)) {
    const between = raw.slice(end, match.index);
    // RFC 2231 §5: a language may follow the charset.
    const label = (match[1] ?? '').replace(/\*[^*]*$/, '').toLowerCase();
    const adjacent = charset !== null && trimBlanks(between) === '';
    if (charset !== null && (!adjacent || charset !== label)) {
      out += decodeCharset(joinChunks(chunks), charset).text;
      chunks = [];
    }
    if (!adjacent) out += decodeRaw(between);
    charset = label;
    const word = match[3] ?? '';
    chunks.push(match[2] === 'b' || match[2] === 'B' ? decodeBase64(word).bytes : decodeQuotedPrintable(bytesOfByteString(word.replaceAll('_', ' '))).bytes);
    end = match.index + match[0].length;
  }
  if (charset !== null) out += decodeCharset(joinChunks(chunks), charset).text;
  return out + decodeRaw(raw.slice(end));
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** A field value with parameters, such as Content-Type (RFC 2045 §5.1, RFC 2231). */
export interface ParameterValue {
  /** Lower case. */
  readonly value: string;
  /** Names in lower case; values decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

const NO_PARAMETERS: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>);

interface Piece {
  readonly index: number;
  readonly encoded: boolean;
  readonly text: string;
}

/**
 * Parses a value with parameters. Continuations and charsets of RFC 2231 are joined and decoded; of a parameter given
 * twice the first counts.
 * @param raw byte string, unfolded
 */
export function parseParameterValue(raw: string): ParameterValue {
  const semicolon = raw.indexOf(';');
  const value = withoutComments(semicolon < 0 ? raw : raw.slice(0, semicolon)).trim().toLowerCase();
  if (semicolon < 0) return { value, parameters: NO_PARAMETERS };
  const parameters = Object.create(null) as Record<string, string>;
  let continued: Map<string, Piece[]> | null = null;
  let count = 0;
  for (let at = semicolon; at >= 0 && count < MAX_PARAMETERS; count++) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) break;
    const next = raw.indexOf(';', at + 1);
    if (next >= 0 && next < equals) {
      at = next;
      continue;
    }
    const name = trimBlanks(raw.slice(at + 1, equals)).toLowerCase();
    let from = equals + 1;
    while (isBlank(raw.charCodeAt(from))) from++;
    let text: string;
    if (raw.charCodeAt(from) === 34) {
      const close = closingQuote(raw, from + 1);
      text = raw.slice(from + 1, close);
      if (text.includes('\\')) text = text.replace(/\\(.)/g, '$1');
      at = raw.indexOf(';', close);
    } else {
      at = next;
      text = withoutTrailingComment(raw.slice(from, next < 0 ? undefined : next));
    }
    if (name === '' || name.length > MAX_PARAMETER_NAME) continue;
    const star = name.indexOf('*');
    if (star <= 0) {
      parameters[name] ??= decodeHeaderText(text);
      continue;
    }
    const section = /^\*(?:(\d{1,3})(\*)?)?$/.exec(name.slice(star));
    if (section === null) continue;
    continued ??= new Map();
    const base = name.slice(0, star);
    const piece = { index: Number(section[1] ?? 0), encoded: section[1] === undefined || section[2] !== undefined, text };
    const pieces = continued.get(base);
    if (pieces === undefined) continued.set(base, [piece]);
    else pieces.push(piece);
  }
  if (continued !== null) for (const [name, pieces] of continued) parameters[name] = joinPieces(pieces);
  return { value, parameters };
}

/** Offset of the quotation mark that closes a quoted string, or the end of the text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (at - escapes > from && text.charCodeAt(at - escapes - 1) === 92) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}

/** RFC 2231 §3–4: the charset stands in the first encoded piece; pieces without a star are taken literally. */
function joinPieces(pieces: Piece[]): string {
  pieces.sort((a, b) => a.index - b.index);
  let charset: string | null = null;
  const chunks: Uint8Array[] = [];
  for (const piece of pieces) {
    let { text } = piece;
    if (piece.encoded && charset === null) {
      const open = text.indexOf("'");
      const close = open < 0 ? -1 : text.indexOf("'", open + 1);
      if (close >= 0) {
        charset = text.slice(0, open);
        text = text.slice(close + 1);
      }
    }
    const bytes = bytesOfByteString(text);
    chunks.push(piece.encoded ? decodePercent(bytes) : bytes);
  }
  return decodeCharset(joinChunks(chunks), charset).text;
}

/** Percent encoding of RFC 2231 §4; "%" before anything else stands for itself. */
function decodePercent(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const pair = byte === 37 ? String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0) : '';
    if (pair !== '' && /^[0-9a-fA-F]{2}$/.test(pair)) {
      out[at++] = parseInt(pair, 16);
      i += 2;
    } else out[at++] = byte;
  }
  return out.subarray(0, at);
}

/** `us-ascii (Plain text)` → `us-ascii` (RFC 2045 §5.1); a parenthesis inside a word stays, though it should be quoted. */
function withoutTrailingComment(text: string): string {
  const trimmed = text.trim();
  const comment = trimmed.includes('(') ? trimmed.search(/[ \t]\(/) : -1;
  return comment < 0 ? trimmed : trimmed.slice(0, comment).trimEnd();
}

/** Drops comments (RFC 5322 §3.2.2), nested ones too; an unclosed one reaches to the end. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let out = '';
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40) {
      if (depth++ === 0) out += text.slice(from, i);
    } else if (code === 41 && depth > 0 && --depth === 0) from = i + 1;
  }
  return depth === 0 ? out + text.slice(from) : out;
}
