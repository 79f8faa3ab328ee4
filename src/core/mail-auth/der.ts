/** As much of DER (ITU-T X.690 §8, §10) as tells the kind and the size of a public key. */

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

/** 1.2.840.113549.1.1.1, rsaEncryption (RFC 8017 appendix A.1). */
const RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/** One element: what it holds lies in [start, end). */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** The element at a place, within a limit; null where it is cut, has no definite length or one of more than four bytes. */
function readElement(bytes: Uint8Array, at: number, limit: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (at + 2 > limit || tag === undefined || first === undefined) return null;
  let start = at + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first - 0x80;
    if (count === 0 || count > 4 || start + count > limit) return null;
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[start + i] ?? 0);
    start += count;
  }
  const end = start + length;
  return end <= limit ? { tag, start, end } : null;
}

/** The element at a place, if it has this tag. */
function expect(bytes: Uint8Array, tag: number, at: number, limit: number): Element | null {
  const element = readElement(bytes, at, limit);
  return element !== null && element.tag === tag ? element : null;
}

/** True where the bytes are one SEQUENCE and nothing more. */
export function isDerSequence(bytes: Uint8Array): boolean {
  return expect(bytes, SEQUENCE, 0, bytes.length)?.end === bytes.length;
}

function bitsOfInteger(bytes: Uint8Array, { start, end }: Element): number {
  let at = start;
  while (at < end && bytes[at] === 0) at++;
  return at === end ? 0 : (end - at) * 8 - Math.clz32(bytes[at] ?? 0) + 24;
}

/** RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }, RFC 8017 appendix A.1.1. */
function modulusBits(bytes: Uint8Array, at: number, limit: number): number | null {
  const key = expect(bytes, SEQUENCE, at, limit);
  if (key === null || key.end !== limit) return null;
  const modulus = expect(bytes, INTEGER, key.start, key.end);
  if (modulus === null) return null;
  const exponent = expect(bytes, INTEGER, modulus.end, key.end);
  const isNegative = ((bytes[modulus.start] ?? 0x80) & 0x80) !== 0;
  if (exponent === null || exponent.end !== key.end || exponent.start === exponent.end || isNegative) return null;
  const bits = bitsOfInteger(bytes, modulus);
  return bits === 0 ? null : bits;
}

/** What a DER public key is: the length of its RSA modulus, a key of another kind, or no key. */
export type DerPublicKey =
  | { readonly kind: 'rsa'; readonly bits: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

const NONE: DerPublicKey = { kind: 'none' };

/**
 * Reads a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) or a bare RSAPublicKey (RFC 8017), both of which are published
 * (RFC 6376 erratum 3017). Never reads outside the bytes.
 */
export function readPublicKey(bytes: Uint8Array): DerPublicKey {
  const bare = modulusBits(bytes, 0, bytes.length);
  if (bare !== null) return { kind: 'rsa', bits: bare };
  const info = expect(bytes, SEQUENCE, 0, bytes.length);
  if (info === null || info.end !== bytes.length) return NONE;
  const algorithm = expect(bytes, SEQUENCE, info.start, info.end);
  if (algorithm === null) return NONE;
  const identifier = expect(bytes, OBJECT_IDENTIFIER, algorithm.start, algorithm.end);
  const content = expect(bytes, BIT_STRING, algorithm.end, info.end);
  if (identifier === null || content === null || content.end !== info.end || bytes[content.start] !== 0) return NONE;
  const isRsa = identifier.end - identifier.start === RSA.length && RSA.every((byte, at) => bytes[identifier.start + at] === byte);
  if (!isRsa) return { kind: 'other' };
  const bits = modulusBits(bytes, content.start + 1, content.end);
  return bits === null ? NONE : { kind: 'rsa', bits };
}
