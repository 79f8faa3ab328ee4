/** Why bytes are no message: each has its own words in the pane. */
export type Unreadable = 'empty' | 'binary' | 'outlook-msg';

/** Bytes to probe for binary content. */
const PROBE = 4096;

/**
 * Tells what was handed in, before any parsing.
 * @param bytes as dropped, chosen, pasted or piped in
 * @returns the bytes of a message or text in an 8-bit encoding, or why there is none
 */
export function recogniseInput(bytes: Uint8Array): { readonly readable: true; readonly bytes: Uint8Array } | { readonly readable: false; readonly why: Unreadable } {
  // Text saved by Windows programs as "Unicode": UTF-16 with a byte-order mark.
  if (bytes.length >= 4 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { readable: true, bytes: new TextEncoder().encode(text) };
  }
  // Compound File Binary (MS-CFB §2.2): a message saved by classic Outlook.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return { readable: false, why: 'outlook-msg' };
  const probe = bytes.subarray(0, PROBE);
  let blank = true;
  let control = 0;
  for (const byte of probe) {
    if (byte > 32) blank = false;
    if (byte < 9 || (byte > 13 && byte < 27)) control++;
  }
  if (blank && bytes.length <= PROBE) return { readable: false, why: 'empty' };
  // A few stray control characters occur in mail; a tenth of them does not.
  if (control > probe.length / 10) return { readable: false, why: 'binary' };
  return { readable: true, bytes };
}
