const encoder = new TextEncoder();

/** Characters of base64 that stand for so many bytes, line ends included. */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4 + Math.ceil(bytes / 57) * 2 + 4;

/** @returns null for what is no base64; `too-big` before anything is decoded */
export function bytesOfBase64(text: string, limit: number): Uint8Array | 'too-big' | null {
  if (text.length > base64Length(limit)) return 'too-big';
  try {
    const decoded = atob(text);
    const bytes = new Uint8Array(decoded.length);
    for (let at = 0; at < decoded.length; at++) bytes[at] = decoded.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

/**
 * The bytes of a message that the library gave as a string. It says nothing of the encoding: a string without any
 * character above U+00FF may be bytes, one for one, which keeps 8-bit parts as they were; any other was decoded before,
 * and is written in UTF-8, which is what such a string most likely came from. A string of bytes that happens to be
 * UTF-8 read as Latin-1 comes out right as well.
 */
export function bytesOfMail(text: string): Uint8Array {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return encoder.encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
