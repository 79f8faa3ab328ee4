/** A run as letters that survive a mail: for the end of a support request, so that the help desk sees the same in its own language. */
import type { DiagnosticRun } from './runner';
import { printedRun, readRun } from './read-run';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BEGIN = '=== bounce-doctor run ===';
const END = '=== end of run ===';
/** Shorter than where mail programs fold lines, quoted twice (RFC 5322 §2.1.1 advises 78). */
const LINE = 64;
/** A request is 32 kB at most. */
const LONGEST = 200_000;

/** Base64 for addresses (RFC 4648 §5): none of its characters is changed by a program that makes a text nicer. */
function lettersOf(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const word = (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0);
    for (let shift = 18, left = Math.min(3, bytes.length - at) + 1; left > 0; shift -= 6, left -= 1) out += ALPHABET[word >> shift & 63] ?? '';
  }
  return out;
}

function bytesOf(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(letters.length * 3 / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const letter of letters) {
    held = (held << 6 | ALPHABET.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = held >> bits & 255;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** The run without its facts, in lines between two marks. */
export function runCode(run: DiagnosticRun): string {
  const letters = lettersOf(new TextEncoder().encode(JSON.stringify(printedRun({ ...run, facts: {} }))));
  return [BEGIN, ...letters.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [], END].join('\n');
}

function parsed(text: string): DiagnosticRun | null {
  try {
    return readRun(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Finds a run in a text: the printed form alone, or the letters inside whatever surrounds them, folded or quoted as mail programs do.
 * @returns null where there is none
 */
export function findRun(text: string): DiagnosticRun | null {
  const whole = parsed(text);
  if (whole !== null) return whole;
  const begin = text.lastIndexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0 || end - begin > LONGEST) return null;
  const letters = text.slice(begin + BEGIN.length, end).replace(/[^\w-]/g, '');
  return parsed(new TextDecoder().decode(bytesOf(letters)));
}
