/** Content-Transfer-Encoding, RFC 2045 §6. */

/** Decoded bytes, and whether something in the encoded text was neither data nor what the norm lets a decoder skip. */
export interface DecodedBytes {
  readonly bytes: Uint8Array;
  readonly damaged: boolean;
}

const INVALID = -1;
const SKIPPED = -2;
const PAD = -3;

const BASE64 = new Int8Array(256).fill(INVALID);
{
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < alphabet.length; i++) BASE64[alphabet.charCodeAt(i)] = i;
  // URL-safe alphabet, RFC 4648 §5: seen where an API re-encoded a mail.
  BASE64[45] = 62;
  BASE64[95] = 63;
  for (const blank of [9, 10, 13, 32]) BASE64[blank] = SKIPPED;
  BASE64[61] = PAD;
}

/**
 * Decodes base64 (RFC 2045 §6.8). Characters outside the alphabet are skipped, as the norm asks, and reported as damage,
 * as is a last group of one character; decoding goes on after padding, since joined base64 blocks exist.
 * @param text byte string of the body
 */
export function decodeBase64(text: string): DecodedBytes {
  const out = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let at = 0;
  let bits = 0;
  let held = 0;
  let damaged = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 256 ? BASE64[code] ?? INVALID : INVALID;
    if (value >= 0) {
      held = ((held << 6) | value) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[at++] = (held >> bits) & 0xff;
      }
    } else if (value === PAD) {
      bits = 0;
      held = 0;
    } else if (value === INVALID) damaged = true;
  }
  return { bytes: out.subarray(0, at), damaged: damaged || bits === 6 };
}

function hex(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  if (code >= 97 && code <= 102) return code - 87;
  return INVALID;
}

/**
 * Decodes quoted-printable (RFC 2045 §6.7). A "=" that starts no valid sequence stands for itself and is reported as damage.
 * @param bytes the encoded body
 */
export function decodeQuotedPrintable(bytes: Uint8Array): DecodedBytes {
  if (!bytes.includes(61)) return { bytes, damaged: false };
  const out = new Uint8Array(bytes.length);
  let at = 0;
  let damaged = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte !== 61) {
      out[at++] = byte;
      continue;
    }
    const high = hex(bytes[i + 1] ?? 0);
    const low = hex(bytes[i + 2] ?? 0);
    if (high >= 0 && low >= 0) {
      out[at++] = (high << 4) | low;
      i += 2;
      continue;
    }
    // Soft line break, with white space that a relay may have added before the line end.
    let end = i + 1;
    while (bytes[end] === 32 || bytes[end] === 9) end++;
    if (bytes[end] === 13 && bytes[end + 1] === 10) i = end + 1;
    else if (bytes[end] === 10 || bytes[end] === 13) i = end;
    else if (end >= bytes.length) i = end - 1;
    else {
      out[at++] = byte;
      damaged = true;
    }
  }
  return { bytes: out.subarray(0, at), damaged };
}
