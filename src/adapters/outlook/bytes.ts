const encoder = new TextEncoder();

/** Characters of base64 that stand for so many bytes, line ends included. */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4 + Math.ceil(bytes / 57) * 2 + 4;

/** Bytes, or why there are none. */
export type Content =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'empty' | 'too-big' | 'unexpected' };

/** Each character as the byte of its number. */
function bytesOfCharacters(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const within = (bytes: Uint8Array, limit: number): Content => {
  if (bytes.length === 0) return { ok: false, why: 'empty' };
  return bytes.length > limit ? { ok: false, why: 'too-big' } : { ok: true, bytes };
};

/**
 * Decodes base64, line ends allowed.
 * @param limit bytes; what is clearly longer is not even decoded
 */
export function bytesOfBase64(text: string, limit: number): Content {
  if (text.length > base64Length(limit)) return { ok: false, why: 'too-big' };
  try {
    return within(bytesOfCharacters(atob(text)), limit);
  } catch {
    return { ok: false, why: 'unexpected' };
  }
}

const DECLARES_UTF8 = /charset\s{0,9}=\s{0,9}"?utf-?8/i;
const EIGHT_BIT = /^content-transfer-encoding:\s{0,9}(?:8bit|binary)/im;
const ENCODED = /^content-transfer-encoding:\s{0,9}(?:quoted-printable|base64)/im;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The bytes of a message that the library gave as a string. Nothing says how the host made a string of them, so the string
 * itself must. A character above U+00FF: it was decoded, and is written in UTF-8. Otherwise each character may stand for
 * one byte, which keeps parts in older charsets as they were. Only where these bytes are not UTF-8 although the message
 * declares unencoded UTF-8 was the string decoded all the same, and had no letter outside Latin-1.
 * @param limit bytes
 */
export function bytesOfMail(text: string, limit: number): Content {
  if (text.length > limit) return { ok: false, why: 'too-big' };
  if (/[^\u0000-\u00ff]/.test(text)) return within(encoder.encode(text), limit);
  const bytes = bytesOfCharacters(text);
  const wasDecoded = !isUtf8(bytes) && DECLARES_UTF8.test(text) && (EIGHT_BIT.test(text) || !ENCODED.test(text));
  return within(wasDecoded ? encoder.encode(text) : bytes, limit);
}
