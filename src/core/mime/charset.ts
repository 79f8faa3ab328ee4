/**
 * Charset labels to decoders. Order: the label as written; then in the spelling of the WHATWG Encoding Standard §4.2,
 * which is what the platform knows; then an alias with its reason; then the documented fallback: UTF-8 if the bytes are
 * valid UTF-8, otherwise windows-1252, which maps every byte to something readable.
 */
const decoders = new Map<string, TextDecoder | null>();

/** Labels are chosen by senders: a mail with thousands of invented ones must not fill the memory. */
const MAX_REMEMBERED = 200;

/** Labels that mail uses and the Encoding Standard does not list. */
const aliases: ReadonlyMap<string, string> = new Map([
  // Windows code pages under the names of Java, Python and IBM.
  ['cp932', 'shift_jis'], ['windows-932', 'shift_jis'], ['cp936', 'gbk'], ['windows-936', 'gbk'], ['cp949', 'euc-kr'], ['windows-949', 'euc-kr'],
  ['cp950', 'big5'], ['windows-950', 'big5'], ['cp874', 'windows-874'],
  ...Array.from({ length: 9 }, (_, page): [string, string] => [`cp125${page}`, `windows-125${page}`]),
  ...Array.from({ length: 9 }, (_, page): [string, string] => [`windows125${page}`, `windows-125${page}`]),
  ['ibm866', 'ibm866'], ['cp866', 'ibm866'],
  // Microsoft's and Unix vendors' extensions of Japanese charsets: the standard's decoders already accept them.
  ['iso-2022-jp-ms', 'iso-2022-jp'], ['iso-2022-jp-1', 'iso-2022-jp'], ['cp50220', 'iso-2022-jp'], ['cp50221', 'iso-2022-jp'], ['cp51932', 'euc-jp'],
  ['eucjp-ms', 'euc-jp'], ['eucjp-win', 'euc-jp'], ['eucjp', 'euc-jp'], ['sjis-win', 'shift_jis'], ['ks_c_5601', 'euc-kr'], ['euckr', 'euc-kr'],
  // Macintosh mail programs.
  ['macroman', 'macintosh'], ['mac-roman', 'macintosh'], ['mac-cyrillic', 'x-mac-cyrillic'],
  // Database and programming names of UTF-8; RFC 2781 and ISO names of UTF-16.
  ['utf8mb4', 'utf-8'], ['utf-8n', 'utf-8'], ['utf8n', 'utf-8'], ['cp65001', 'utf-8'], ['windows-65001', 'utf-8'], ['utf-16-le', 'utf-16le'], ['utf-16-be', 'utf-16be'],
]);

/** Labels that say nothing (RFC 1428 §3, and what programs write instead): no oddity, straight to the fallback. */
const SAYS_NOTHING = /^(?:unknown-8bit|x-unknown|unknown|8bit|7bit|default|us-?ascii|ascii|ansi_x3\.4-1968|iso-?646-us|none|user-defined|x-user-defined)$/;

/** What bytes 0x80–0x9F are in windows-1252 (WHATWG Encoding Standard, index-windows-1252). */
const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Characters that stand for bytes 0x80–0x9F, with those bytes. */
export const windows1252Bytes: ReadonlyMap<number, number> = new Map(Array.from(WINDOWS_1252_HIGH, (char, index) => [char.charCodeAt(0), 128 + index]));

/** Some releases of Node decode windows-1252 as ISO 8859-1, against the standard, and leave control characters behind. */
function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252_HIGH[char.charCodeAt(0) - 128] ?? char);
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const utf16be = new TextDecoder('utf-16be');

/** A decoder of the platform, or null where it does not know the label. */
function decoderCalled(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const plain = label.trim().toLowerCase().replace(/^["']|["']$/g, '');
  const bare = plain.startsWith('x-') ? plain.slice(2) : plain;
  let found: TextDecoder | null = null;
  if (!SAYS_NOTHING.test(plain)) {
    for (const candidate of [plain, plain.replaceAll('_', '-'), plain.replace(/^(iso)-?(8859|2022)-?/, '$1-$2-'), aliases.get(plain), aliases.get(bare), bare]) {
      if (candidate === undefined || candidate === '') continue;
      found = decoderCalled(candidate);
      if (found !== null) break;
    }
  }
  if (decoders.size < MAX_REMEMBERED) decoders.set(label, found);
  return found;
}

/**
 * Decodes bytes with a declared charset.
 * @param bytes encoded text, without transfer encoding
 * @param label the declared charset, or null where none is declared
 * @returns the text, and whether the label had to be ignored
 */
export function decodeCharset(bytes: Uint8Array, label: string | null): { text: string; unknown: boolean } {
  const decoder = label === null || label === '' ? null : decoderFor(label);
  if (decoder !== null) {
    // RFC 2781 §4.3: a byte-order mark decides where the label leaves it open.
    if (decoder.encoding === 'utf-16le' && bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16be.decode(bytes), unknown: false };
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === 'windows-1252' ? withoutControls(text) : text, unknown: false };
  }
  const unknown = label !== null && label.trim() !== '' && !SAYS_NOTHING.test(label.trim().toLowerCase());
  try {
    return { text: strictUtf8.decode(bytes), unknown };
  } catch {
    return { text: withoutControls(windows1252.decode(bytes)), unknown };
  }
}

/**
 * True if bytes hold a surrogate encoded as three bytes (ED A0–BF xx), which UTF-8 forbids (RFC 3629 §3): the trace of a
 * program that wrote half a character.
 */
export function hasLoneSurrogate(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    if (second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf) return true;
  }
  return false;
}
