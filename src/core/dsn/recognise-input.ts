import { decodeCharset } from '../mime/charset';
import { htmlToText } from '../mime/html-text';

/** Why bytes are no message: each has its own words in the pane. */
export type Unreadable = 'empty' | 'binary' | 'outlook-msg';

/** What was handed in: bytes of a message or of text, or why there is neither. */
export type RecognisedInput = { readonly readable: true; readonly bytes: Uint8Array } | { readonly readable: false; readonly why: Unreadable };

/** Bytes to probe for binary content. It runs for every mail, and compressed data shows itself at once. */
const PROBE = 512;

/** Files that begin like text, by their signatures: PDF, ZIP and Office documents, PNG, GIF, JPEG (file formats' own specifications). */
const SIGNATURES: readonly (readonly number[])[] = [[0x25, 0x50, 0x44, 0x46, 0x2d], [0x50, 0x4b, 0x03, 0x04], [0x89, 0x50, 0x4e, 0x47], [0x47, 0x49, 0x46, 0x38], [0xff, 0xd8, 0xff]];

/** How far a page's declared charset is looked for (HTML Standard §13.2.3.2). */
const CHARSET_PROBE = 1024;

const HTML_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9_.:-]{2,40})/i;

/** Elements that pasted and saved mail begins with. */
const HTML_START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|!--|html|head|meta|body|div|p|span|table|tbody|tr|td|br|h[1-6]|b|i|strong|em|font|center|blockquote|pre|ul|ol|li|a|o:p|style|title)\b/i;

/** The description that Windows puts before HTML on the clipboard ("HTML Clipboard Format", learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format). */
const CLIPBOARD_HEADER = /^Version:\d\.\d\r?\n(?:[A-Za-z]{5,20}:[^\r\n]{0,2000}\r?\n){2,10}/;

/**
 * Tells what was handed in, before any parsing.
 * @param bytes as dropped, chosen, pasted or piped in
 * @returns the bytes of a message, or of text in UTF-8 or the encoding it came in, or why there is none
 */
export function recogniseInput(bytes: Uint8Array): RecognisedInput {
  // Text saved by Windows programs as "Unicode": UTF-16 with a byte-order mark.
  if (bytes.length >= 4 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return recogniseInput(new TextEncoder().encode(decodeCharset(bytes, 'utf-16le').text));
  }
  // Compound File Binary (MS-CFB §2.2): a message saved by classic Outlook.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return { readable: false, why: 'outlook-msg' };
  if (isBlank(bytes)) return { readable: false, why: 'empty' };
  const probed = Math.min(bytes.length, PROBE);
  let control = 0;
  for (let i = 0; i < probed; i++) {
    const byte = bytes[i]!;
    if (byte < 9 || (byte > 13 && byte < 27)) control++;
  }
  // A few stray control characters occur in mail; in compressed data they are a twelfth of all bytes.
  if (control > probed / 25 || SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return { readable: false, why: 'binary' };
  const html = htmlOf(bytes);
  return { readable: true, bytes: html === null ? bytes : new TextEncoder().encode(htmlToText(html)) };
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 32) return false;
  return true;
}

/** The HTML that the bytes are, decoded, or null. */
function htmlOf(bytes: Uint8Array): string | null {
  const head = decodeCharset(bytes.subarray(0, CHARSET_PROBE), null).text.replace(/^\ufeff/, '');
  const clipboard = CLIPBOARD_HEADER.exec(head);
  if (clipboard === null && !HTML_START.test(head)) return null;
  const text = decodeCharset(bytes, clipboard === null ? HTML_CHARSET.exec(head)?.[1] ?? null : 'utf-8').text;
  return clipboard === null ? text : text.slice(text.indexOf('<', clipboard[0].length - 1));
}
