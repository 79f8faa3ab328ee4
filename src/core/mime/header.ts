import { bytesOfByteString } from './byte-source';
import { decodeCharset } from './charset';
import { MAX_HEADER_COUNT, MAX_HEADER_VALUE, MAX_PARAMETERS } from './limits';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding';

/** One header field. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded (RFC 5322 §2.2.3), not decoded; a byte string. */
  readonly raw: string;
  /** 1-based line in its header block. */
  readonly line: number;
}

/** A header block as read. */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Lines that are neither a field nor a continuation. */
  readonly strayLines: number;
  readonly cut: boolean;
}

/** A field whose value is cut out and unfolded only when asked for: most fields of most mails never are. */
class LazyField implements HeaderField {
  readonly name: string;
  readonly line: number;
  private readonly block: string;
  private readonly from: number;
  /** Offset after the last continuation line, line end excluded. */
  to: number;
  private value: string | null = null;

  constructor(name: string, line: number, block: string, from: number, to: number) {
    this.name = name;
    this.line = line;
    this.block = block;
    this.from = from;
    this.to = to;
  }

  get raw(): string {
    this.value ??= unfold(this.block.slice(this.from, Math.min(this.to, this.from + MAX_HEADER_VALUE)));
    return this.value;
  }

  get tooLong(): boolean {
    return this.to - this.from > MAX_HEADER_VALUE;
  }
}

/** Joins folded lines with one blank (RFC 5322 §2.2.3) and trims blanks. */
function unfold(text: string): string {
  if (!text.includes('\n')) return trimBlanks(text);
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
 * Splits a header block into fields. Names are printable ASCII without colon (RFC 5322 §2.2), or UTF-8 beside it where a
 * sender misreads RFC 6532; blanks before the colon are obsolete syntax (§4.5.8) and occur.
 * @param block byte string, without the empty line that ends it
 */
export function parseHeaderBlock(block: string): HeaderBlock {
  const fields: LazyField[] = [];
  let strayLines = 0;
  let cut = false;
  let last: LazyField | null = null;
  let line = 0;
  for (let start = 0; start < block.length; ) {
    let end = block.indexOf('\n', start);
    if (end < 0) end = block.length;
    const next = end + 1;
    line++;
    const first = block.charCodeAt(start);
    if (first === 32 || first === 9) {
      if (last !== null) last.to = end;
    } else {
      const nameEnd = nameLength(block, start, end);
      if (nameEnd > start) {
        if (fields.length >= MAX_HEADER_COUNT) {
          cut = true;
          break;
        }
        let colon = nameEnd;
        while (block.charCodeAt(colon) !== 58) colon++;
        last = new LazyField(block.slice(start, nameEnd).toLowerCase(), line, block, colon + 1, end);
        fields.push(last);
      } else if (end > start && !(end === start + 1 && first === 13)) {
        strayLines++;
        last = null;
      }
    }
    start = next;
  }
  for (const field of fields) if (field.tooLong) cut = true;
  return { fields, strayLines, cut };
}

/** End of the field name that starts the line, or -1 where the line is no field. */
function nameLength(block: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const code = block.charCodeAt(at);
    if (code === 58) return at > start ? at : -1;
    if (code < 33 || code > 126) break;
  }
  if (at === start) return -1;
  const nameEnd = at;
  while (at < end && (block.charCodeAt(at) === 32 || block.charCodeAt(at) === 9)) at++;
  return at < end && block.charCodeAt(at) === 58 ? nameEnd : -1;
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

const NON_ASCII = /[^\0-\x7f]/;

/** Raw bytes of a field value: UTF-8 (RFC 6532 §3.1), else windows-1252. */
function decodeRaw(text: string): string {
  return NON_ASCII.test(text) ? decodeCharset(bytesOfByteString(text), null).text : text;
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

const PARAMETER = /;[ \t]*([^\s=;"]{1,80})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;

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
  PARAMETER.lastIndex = semicolon;
  for (let match = PARAMETER.exec(raw); match !== null && count < MAX_PARAMETERS; match = PARAMETER.exec(raw)) {
    count++;
    const name = (match[1] ?? '').toLowerCase();
    const text = match[2] !== undefined ? match[2].replace(/\\(.)/g, '$1') : withoutTrailingComment(match[3] ?? '');
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
  const comment = trimmed.search(/[ \t]\(/);
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
