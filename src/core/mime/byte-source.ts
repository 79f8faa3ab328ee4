import { windows1252Bytes } from './charset';

/**
 * Bytes with a view as a "byte string": one character per byte, so that offsets in the string are offsets in the bytes
 * and the fast string search of the engine can be used on structure, which is ASCII by RFC 5322 §2.1 and RFC 2045 §2.7.
 * Where the source has no LF at all (old Macintosh files) a lone CR reads as LF; the bytes themselves are untouched.
 */
export interface ByteSource {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** True if lines may end in CRLF. */
  readonly crlf: boolean;
  /** Byte string of [start, end). Characters above 0x7F stand for themselves but must be decoded from the bytes. */
  slice(start: number, end: number): string;
  /** The same where every byte is below 0x80 and that costs no decoding, else null. */
  asciiSlice(start: number, end: number): string | null;
  /** Character code at an offset, -1 outside; bare CR as LF where that is how lines end. */
  at(offset: number): number;
  /** First offset of an ASCII needle in [from, to), or -1. */
  indexOf(needle: string, from: number, to: number): number;
}

/** Above this size the source never becomes one string, so that a returned 25 MB original costs no second copy. */
const WINDOW = 512 * 1024;

/** How far to look for the first line end when deciding how lines end. */
const LINE_END_PROBE = 64 * 1024;

const LF = 10;
const CR = 13;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const oneByte = new TextDecoder('windows-1252', { ignoreBOM: true });

/**
 * The bytes behind a byte string (0x80–0x9F were decoded as windows-1252; a character that no byte gives becomes "?").
 * @param text a slice of a byte source
 */
export function bytesOfByteString(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out[i] = code < 256 ? code : windows1252Bytes.get(code) ?? 63;
  }
  return out;
}

function byteString(bytes: Uint8Array): string {
  // UTF-8 decoding is several times faster than any one-byte decoder; for pure ASCII both give the same string.
  const text = utf8.decode(bytes);
  return text.length === bytes.length && !text.includes('\uFFFD') ? text : oneByte.decode(bytes);
}

/**
 * Wraps bytes for reading.
 * @param bytes a whole message or a decoded part; not copied, must not change afterwards
 */
export function byteSource(bytes: Uint8Array): ByteSource {
  return bytes.length <= WINDOW ? new SmallSource(bytes) : new LargeSource(bytes);
}

/** Stands for a byte above 0x7F in the text that structure is looked for in: no structure has it (US-ASCII, substitute). */
const SUBSTITUTE = 26;
const SUBSTITUTED = String.fromCharCode(SUBSTITUTE);

class SmallSource implements ByteSource {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly crlf: boolean;
  /**
   * All bytes as characters. Bytes above 0x7F are substituted where there are any: a one-byte decoder is ten times slower
   * than UTF-8's, and hardly any of them is ever looked at.
   */
  private readonly text: string;
  private readonly ascii: boolean;
  private readonly bareCr: boolean;
  private whole: string | null = null;

  constructor(bytes: Uint8Array) {
    let text = utf8.decode(bytes);
    this.ascii = text.length === bytes.length && !text.includes('\uFFFD');
    if (!this.ascii) text = utf8.decode(substituted(bytes));
    this.bareCr = text.includes('\r') && !text.includes('\n');
    this.bytes = bytes;
    this.length = bytes.length;
    this.text = this.bareCr ? text.replaceAll('\r', '\n') : text;
    this.crlf = this.text.includes('\r');
  }

  slice(start: number, end: number): string {
    const text = this.text.slice(start, end);
    return this.ascii || !text.includes(SUBSTITUTED) ? text : this.decode(start, end);
  }

  asciiSlice(start: number, end: number): string | null {
    const text = this.text.slice(start, end);
    return this.ascii || !text.includes(SUBSTITUTED) ? text : null;
  }

  at(offset: number): number {
    return offset >= 0 && offset < this.length ? this.text.charCodeAt(offset) : -1;
  }

  indexOf(needle: string, from: number, to: number): number {
    let { text } = this;
    // A boundary outside of ASCII breaks RFC 2046 §5.1.1, and is found all the same.
    if (!this.ascii && NOT_PRINTABLE.test(needle)) text = this.whole ??= this.decode(0, this.length);
    if (to >= this.length) return text.indexOf(needle, from);
    // Searching a slice keeps the cost within the range: a part without the needle must not be paid for by its siblings.
    const at = text.slice(from, to).indexOf(needle);
    return at < 0 ? -1 : from + at;
  }

  private decode(start: number, end: number): string {
    const text = oneByte.decode(this.bytes.subarray(start, end));
    return this.bareCr ? text.replaceAll('\r', '\n') : text;
  }
}

const NOT_PRINTABLE = /[^\n\r -~]/;

/** Four bytes are looked at at a time. */
function substituted(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const words = new Int32Array(copy.buffer, 0, copy.length >> 2);
  for (let word = 0; word < words.length; word++) {
    if ((words[word]! & 0x80808080) !== 0) substitute(copy, word * 4, word * 4 + 4);
  }
  substitute(copy, words.length * 4, copy.length);
  return copy;
}

function substitute(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if (bytes[at]! > 127) bytes[at] = SUBSTITUTE;
}

class LargeSource implements ByteSource {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly crlf: boolean;
  private readonly bareCr: boolean;

  constructor(bytes: Uint8Array) {
    const probe = bytes.subarray(0, LINE_END_PROBE);
    this.bytes = bytes;
    this.length = bytes.length;
    this.bareCr = !probe.includes(LF) && probe.includes(CR);
    this.crlf = !this.bareCr;
  }

  slice(start: number, end: number): string {
    const text = byteString(this.bytes.subarray(start, end));
    return this.bareCr ? text.replaceAll('\r', '\n') : text;
  }

  asciiSlice(): null {
    return null;
  }

  at(offset: number): number {
    const byte = this.bytes[offset] ?? -1;
    return byte === CR && this.bareCr ? LF : byte;
  }

  indexOf(needle: string, from: number, to: number): number {
    const { bytes, bareCr } = this;
    const first = needle.charCodeAt(0);
    const wanted = first === LF && bareCr ? CR : first;
    for (let at = bytes.indexOf(wanted, from); at >= 0 && at + needle.length <= to; at = bytes.indexOf(wanted, at + 1)) {
      let matched = 1;
      while (matched < needle.length && this.at(at + matched) === needle.charCodeAt(matched)) matched++;
      if (matched === needle.length) return at;
    }
    return -1;
  }
}
