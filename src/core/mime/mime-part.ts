import { byteSource, type ByteSource } from './byte-source';
import { decodeCharset, hasLoneSurrogate } from './charset';
import { decodeHeaderText, parseHeaderBlock, parseParameterValue, type HeaderBlock, type HeaderField, type ParameterValue } from './header';
import { MAX_DEPTH, MAX_HEADER_BYTES, MAX_MARKS, MAX_PARTS, MAX_TEXT_BYTES } from './limits';
import { decodeBase64, decodeQuotedPrintable, type DecodedBytes } from './transfer-encoding';

/** What was odd or cut off about a part. */
export type MimeMark =
  | 'truncated' | 'missing-boundary' | 'repeated-boundary' | 'too-deep' | 'too-many-parts' | 'header-too-long'
  | 'too-many-headers' | 'header-without-colon' | 'unknown-charset' | 'unknown-encoding' | 'damaged-encoding' | 'lone-surrogates' | 'text-too-long' | 'binary';

/** State shared by all parts of one reading; a separate object, so that no mail can seed it. */
interface Reading {
  parts: number;
  readonly marks: { mark: MimeMark; part: string }[];
}

const TEXT_PLAIN: ParameterValue = parseParameterValue('text/plain');

/** Content types that nearly every mail repeats, parsed once. Keys are chosen by senders, hence the limit. */
const knownTypes = new Map<string, ParameterValue>();
const MAX_KNOWN_TYPES = 100;

const LF = 10;
const CR = 13;

/**
 * A node of the MIME tree (RFC 2045–2046): byte ranges into its source, decoded only where somebody looks.
 * Reading never throws; oddities are collected in `marks` of the root.
 */
export class MimePart {
  /** "" for the message itself, "2" for its second part, "2.1" … (IMAP's numbering, RFC 3501 §6.4.5, without the special case for messages). */
  readonly path: string;
  readonly source: ByteSource;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  private readonly parent: MimePart | null;
  private readonly depth: number;
  private readonly reading: Reading;
  private headerBlock: HeaderBlock | null = null;
  private type: ParameterValue | null = null;
  private kids: readonly MimePart[] | null = null;
  private decodedText: string | null = null;

  constructor(source: ByteSource, path: string, start: number, bodyStart: number, end: number, parent: MimePart | null, reading: Reading) {
    this.source = source;
    this.path = path;
    this.start = start;
    this.bodyStart = bodyStart;
    this.end = end;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.reading = reading;
  }

  /** Oddities of the whole reading so far, in the order found. */
  get marks(): readonly { readonly mark: MimeMark; readonly part: string }[] {
    return this.reading.marks;
  }

  /** Records an oddity of this part once. */
  note(mark: MimeMark): void {
    const { marks } = this.reading;
    if (marks.length < MAX_MARKS && !marks.some((known) => known.mark === mark && known.part === this.path)) marks.push({ mark, part: this.path });
  }

  private get block(): HeaderBlock {
    if (this.headerBlock === null) {
      let stop = this.bodyStart;
      if (stop - this.start > MAX_HEADER_BYTES) {
        stop = this.start + MAX_HEADER_BYTES;
        this.note('header-too-long');
      }
      this.headerBlock = parseHeaderBlock(this.source.slice(this.start, stop));
      if (this.headerBlock.cut) this.note('too-many-headers');
      if (this.headerBlock.strayLines > 0 && this.headerBlock.count > 0) this.note('header-without-colon');
    }
    return this.headerBlock;
  }

  /** All header fields, in order. */
  get headers(): readonly HeaderField[] {
    return this.block.fields;
  }

  /** Number of header fields. */
  get headerCount(): number {
    return this.block.count;
  }

  /** Lines of the header block that are no field. */
  get strayLines(): number {
    return this.block.strayLines;
  }

  /** First field of that name (lower case), or null. */
  field(name: string): HeaderField | null {
    return this.block.first(name);
  }

  /** True if there is a field of that name (lower case). */
  has(name: string): boolean {
    return this.block.has(name);
  }

  /** Decoded value of the first field of that name (lower case), or null. */
  header(name: string): string | null {
    const field = this.field(name);
    return field === null ? null : decodeHeaderText(field.raw);
  }

  /** Decoded values of all fields of that name (lower case). */
  headerAll(name: string): string[] {
    const values: string[] = [];
    for (const field of this.block.fields) if (field.name === name) values.push(decodeHeaderText(field.raw));
    return values;
  }

  /** Content-Type; text/plain where absent (RFC 2045 §5.2). */
  get contentType(): ParameterValue {
    this.type ??= this.readContentType();
    return this.type;
  }

  private readContentType(): ParameterValue {
    const field = this.field('content-type');
    if (field === null) return TEXT_PLAIN;
    const { raw } = field;
    const known = knownTypes.get(raw);
    if (known !== undefined) return known;
    const parsed = parseParameterValue(raw);
    const { value } = parsed;
    const type = value.includes('/') ? parsed : { value: value === 'text' || value === '' ? 'text/plain' : value, parameters: parsed.parameters };
    if (knownTypes.size < MAX_KNOWN_TYPES && raw.length < 60) knownTypes.set(raw, type);
    return type;
  }

  /** Content-Disposition without parameters, lower case, or null (RFC 2183). */
  get disposition(): string | null {
    const field = this.field('content-disposition');
    return field === null ? null : parseParameterValue(field.raw).value;
  }

  /** Content-Transfer-Encoding in lower case, without comment or quotes (RFC 2045 §6.1); "7bit" where absent. */
  get encoding(): string {
    const field = this.field('content-transfer-encoding');
    if (field === null) return '7bit';
    const raw = field.raw.toLowerCase();
    if (PLAIN_ENCODINGS.has(raw) || raw === 'base64' || raw === 'quoted-printable') return raw;
    const comment = raw.indexOf('(');
    return (comment < 0 ? raw : raw.slice(0, comment)).replace(/["'\s;]/g, '');
  }

  /** Children: parts of a multipart, or the one message inside message/rfc822 and message/global. */
  get children(): readonly MimePart[] {
    this.kids ??= this.readChildren();
    return this.kids;
  }

  private readChildren(): readonly MimePart[] {
    const type = this.contentType.value;
    const multipart = type.startsWith('multipart/');
    if (!multipart && type !== 'message/rfc822' && type !== 'message/global') return [];
    if (this.depth >= MAX_DEPTH) {
      this.note('too-deep');
      return [];
    }
    if (multipart) return this.readMultipart();
    // RFC 2046 §5.2.1 forbids an encoding here, RFC 6532 §3.5 allows it for message/global; both occur.
    const children: MimePart[] = [];
    const { encoding } = this;
    if (encoding === 'base64' || encoding === 'quoted-printable') {
      const inner = byteSource(this.bytes());
      this.addChild(children, inner, 0, inner.length);
    } else this.addChild(children, this.source, this.bodyStart, this.end);
    return children;
  }

  private readMultipart(): readonly MimePart[] {
    const boundary = this.boundary();
    if (boundary === null) {
      this.note('missing-boundary');
      return [];
    }
    for (let above = this.parent; above !== null; above = above.parent) {
      if (above.source === this.source && above.contentType.parameters['boundary'] === boundary) this.note('repeated-boundary');
    }
    const { source } = this;
    const delimiter = '--' + boundary;
    const children: MimePart[] = [];
    let partStart = -1;
    let closed = false;
    for (let at = source.indexOf(delimiter, this.bodyStart, this.end); at >= 0; at = source.indexOf(delimiter, at, this.end)) {
      const after = at + delimiter.length;
      // RFC 2046 §5.1.1: at the start of a line, followed by nothing but white space; otherwise it is a longer boundary or text.
      const startsLine = at === this.bodyStart || source.at(at - 1) === LF;
      const next = after < this.end ? source.at(after) : LF;
      const closes = next === 45 && source.at(after + 1) === 45;
      if (!startsLine || !(closes || next === LF || next === CR || next === 32 || next === 9)) {
        at = after;
        continue;
      }
      if (closed) {
        this.note('repeated-boundary');
        break;
      }
      if (partStart >= 0) this.addChild(children, source, partStart, lineEndBefore(source, partStart, at));
      const lineEnd = source.indexOf('\n', after, this.end);
      partStart = lineEnd < 0 ? this.end : lineEnd + 1;
      at = partStart;
      if (closes) closed = true;
      else if (this.reading.parts >= MAX_PARTS) {
        this.note('too-many-parts');
        break;
      }
    }
    if (!closed) {
      if (partStart < 0) this.note('missing-boundary');
      else {
        if (this.reading.parts < MAX_PARTS) this.note('truncated');
        if (partStart < this.end) this.addChild(children, source, partStart, this.end);
      }
    }
    return children;
  }

  private addChild(children: MimePart[], source: ByteSource, start: number, end: number): void {
    this.reading.parts++;
    const path = this.path === '' ? String(children.length + 1) : `${this.path}.${children.length + 1}`;
    children.push(new MimePart(source, path, start, findBodyStart(source, start, Math.max(start, end)), Math.max(start, end), this, this.reading));
  }

  /** The boundary parameter; where it is lost, the first line of the body that looks like a delimiter. */
  private boundary(): string | null {
    const declared = this.contentType.parameters['boundary'];
    if (declared !== undefined && declared.trim() !== '') return declared.trimEnd();
    const head = this.source.slice(this.bodyStart, Math.min(this.end, this.bodyStart + BOUNDARY_PROBE));
    const line = DELIMITER_LINE.exec(head)?.[1];
    if (line === undefined) return null;
    this.note('missing-boundary');
    return line;
  }

  /** Body without transfer encoding. For 7bit, 8bit, binary and unknown encodings (uuencode among them): a view, not a copy. */
  bytes(): Uint8Array {
    return this.decodeUpTo(this.end);
  }

  /**
   * The first bytes of the body without transfer encoding.
   * @param most encoded bytes that are looked at
   */
  firstBytes(most: number): Uint8Array {
    return this.decodeUpTo(Math.min(this.end, this.bodyStart + most));
  }

  private decodeUpTo(end: number): Uint8Array {
    const { encoding } = this;
    let decoded: DecodedBytes;
    if (encoding === 'base64') decoded = decodeBase64(this.source.slice(this.bodyStart, end));
    else {
      const raw = this.source.bytes.subarray(this.bodyStart, end);
      if (encoding !== 'quoted-printable') {
        if (!PLAIN_ENCODINGS.has(encoding)) this.note('unknown-encoding');
        return raw;
      }
      decoded = decodeQuotedPrintable(raw);
    }
    if (decoded.damaged && end === this.end) this.note('damaged-encoding');
    return decoded.bytes;
  }

  /**
   * Body as text: transfer encoding and charset decoded, line ends as LF, at most `MAX_TEXT_BYTES` of the body.
   * Meant for leaf parts; of a multipart it is the raw body.
   */
  text(): string {
    this.decodedText ??= this.readText();
    return this.decodedText;
  }

  private readText(): string {
    let { end } = this;
    if (end - this.bodyStart > MAX_TEXT_BYTES) {
      end = this.bodyStart + MAX_TEXT_BYTES;
      this.note('text-too-long');
    }
    const charset = this.contentType.parameters['charset'] ?? null;
    if ((charset === null || isAsciiCompatible(charset)) && PLAIN_ENCODINGS.has(this.encoding)) {
      const text = this.source.asciiSlice(this.bodyStart, end);
      if (text !== null) return this.source.crlf ? withLineFeeds(text) : text;
    }
    const bytes = this.decodeUpTo(end);
    const decoded = decodeCharset(bytes, charset);
    if (decoded.unknown) this.note('unknown-charset');
    if (hasLoneSurrogate(bytes) && decoded.text.includes('\uFFFD')) this.note('lone-surrogates');
    return withLineFeeds(decoded.text);
  }
}

/** How far a lost boundary is looked for. */
const BOUNDARY_PROBE = 8192;

/** RFC 2046 §5.1.1: up to 70 characters. */
const DELIMITER_LINE = /^--([!-~](?:[ -~]{0,68}[!-~])?)[ \t]*\r?$/m;

/** Encodings that change nothing (RFC 2045 §6.2). */
const PLAIN_ENCODINGS: ReadonlySet<string> = new Set(['7bit', '8bit', 'binary', '']);

/** Charsets in which bytes below 0x80 are ASCII whatever surrounds them. */
const ASCII_COMPATIBLE = /^(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)$/i;

/** The commonest ones need no pattern. */
function isAsciiCompatible(charset: string): boolean {
  return charset === 'us-ascii' || charset === 'utf-8' || ASCII_COMPATIBLE.test(charset);
}

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** Offset of the line end before a delimiter: it belongs to the delimiter (RFC 2046 §5.1.1). */
function lineEndBefore(source: ByteSource, start: number, at: number): number {
  let end = at;
  if (end > start && source.at(end - 1) === LF) end--;
  if (end > start && source.at(end - 1) === CR) end--;
  return end;
}

/** Offset after the empty line that ends the header block (RFC 5322 §2.1), or `end` where there is none. */
function findBodyStart(source: ByteSource, start: number, end: number): number {
  if (start >= end) return end;
  const first = source.at(start);
  if (first === LF) return start + 1;
  if (first === CR && source.at(start + 1) === LF) return Math.min(end, start + 2);
  if (!source.crlf) {
    const at = source.indexOf('\n\n', start, end);
    return at < 0 ? end : at + 2;
  }
  for (let at = source.indexOf('\n', start, end); at >= 0; at = source.indexOf('\n', at + 1, end)) {
    const next = source.at(at + 1);
    if (next === LF && at + 1 < end) return at + 2;
    if (next === CR && source.at(at + 2) === LF && at + 2 < end) return at + 3;
  }
  return end;
}

/** Messages read of one mbox file: a person drops a handful of notices, not an archive. */
const MAX_MESSAGES = 20;

/** The line before a message in an mbox file (RFC 4155, Appendix A). */
const MBOX_LINE = /^>?From [^\n]{3,320}\d{4}[^\n]{0,10}\n/;

/**
 * Reads bytes as a message (RFC 5322, 2045, 2046, 6532). Never throws; nothing but the outermost header's end is
 * looked for until a property is asked.
 * @param bytes the whole message, any line ends; a leading mbox "From " line is skipped and ends the message where it comes again
 */
export function parseMessage(bytes: Uint8Array): MimePart {
  return readMessages(bytes, 1)[0] ?? new MimePart(byteSource(bytes), '', 0, 0, bytes.length, null, { parts: 1, marks: [] });
}

/**
 * Reads the messages of an mbox file (RFC 4155), at most 20; of other bytes the one message that they are. Paths of the
 * second message begin with "#2".
 */
export function parseMessages(bytes: Uint8Array): readonly MimePart[] {
  return readMessages(bytes, MAX_MESSAGES);
}

function readMessages(bytes: Uint8Array, most: number): MimePart[] {
  const source = byteSource(bytes);
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < source.length && (source.at(start) === LF || source.at(start) === CR)) start++;
  const messages: MimePart[] = [];
  const mbox = afterMboxLine(source, start);
  for (let from = mbox ?? start, end = source.length; messages.length < most; from = afterMboxLine(source, end) ?? end) {
    end = mbox === null ? source.length : nextMboxLine(source, from);
    messages.push(new MimePart(source, messages.length === 0 ? '' : `#${messages.length + 1}`, from, findBodyStart(source, from, end), end, null, { parts: 1, marks: [] }));
    if (end >= source.length) break;
    if (messages.length === MAX_MESSAGES) messages[0]?.note('too-many-parts');
  }
  return messages;
}

/** Offset after the mbox line at an offset, or null where there is none. */
function afterMboxLine(source: ByteSource, at: number): number | null {
  const first = source.at(at);
  if (first !== 70 && first !== 62) return null;
  const line = /^>?From [^\n]{0,1000}(?:\n|$)/.exec(source.slice(at, Math.min(source.length, at + 1024)));
  return line === null ? null : at + line[0].length;
}

/** Offset of the next mbox line after an empty line, or the end. */
function nextMboxLine(source: ByteSource, from: number): number {
  for (let at = source.indexOf('\nFrom ', from, source.length); at >= 0; at = source.indexOf('\nFrom ', at + 1, source.length)) {
    const before = source.at(at - 1) === CR ? source.at(at - 2) : source.at(at - 1);
    if (before === LF && MBOX_LINE.test(source.slice(at + 1, Math.min(source.length, at + 400)))) return at + 1;
  }
  return source.length;
}

/**
 * Wraps text without any header as a text/plain message, so that it is read by the same means.
 * @param text decoded text
 */
export function messageOfText(text: string): MimePart {
  const source = byteSource(new TextEncoder().encode(text));
  return new MimePart(source, '', 0, 0, source.length, null, { parts: 1, marks: [] });
}
