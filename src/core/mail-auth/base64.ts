/** Base64 as tag lists carry keys: RFC 6376 §2.10 over RFC 4648 §4. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((character, value) => [character.charCodeAt(0), value]));
const PAD = 61;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 10;

/**
 * Decodes base64 with blanks anywhere; padding may be absent, as the norm's grammar has it.
 * @returns null where a character is none of the alphabet, stands after the padding, or a byte is cut
 */
export function readBase64(text: string): Uint8Array | null {
  const out = new Uint8Array(Math.floor(text.length * 3 / 4) + 3);
  let length = 0;
  let characters = 0;
  let pads = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (code === PAD) {
      pads++;
      continue;
    }
    const value = VALUES.get(code);
    if (value === undefined || pads > 0) return null;
    held = ((held << 6) | value) & 0xfffff;
    characters++;
    const rest = characters % 4;
    if (rest !== 1) out[length++] = (held >> (rest === 0 ? 0 : 8 - 2 * rest)) & 0xff;
  }
  const rest = characters % 4;
  if (rest === 1 || (pads > 0 && (rest === 0 || pads !== 4 - rest))) return null;
  return out.subarray(0, length);
}
