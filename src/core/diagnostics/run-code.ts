/** A run as letters that survive a mail: for the end of a support request, so that the help desk sees the same in its own language. */
import type { ReadRun } from './read-run';
import { printedRun, readRun } from './read-run';
import type { DiagnosticRun } from './runner';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BEGIN = '=== bounce-doctor run ===';
const END = '=== end of run ===';
/** Shorter than where mail programs fold lines, quoted twice (RFC 5322 §2.1.1 advises 78). */
const LINE = 64;
/** No request that this program writes holds more. */
const LONGEST = 200_000;
/** Records of one verdict, and characters of each, that go along: a request has to fit into a draft. */
const MOST_RECORDS = 8;
const LONGEST_RECORD = 400;
/** Mail programs change blanks, and put no-break ones. */
const MARKS = { begin: /=+\s*bounce-doctor\s+run\s*=+/g, end: /=+\s*end\s+of\s+run\s*=+/ } as const;

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

const shortened = (records: readonly string[]): readonly string[] => records.slice(0, MOST_RECORDS).map((record) => record.slice(0, LONGEST_RECORD));

/** The run without its facts, and without what is too much of its records, in lines between two marks. */
export function runCode(run: DiagnosticRun): string {
  // Records of what is in order are left out where there are many: nobody has to read them again.
  const verdicts = run.verdicts.map((verdict) => ({
    ...verdict, found: verdict.outcome === 'passed' && verdict.found.length > MOST_RECORDS ? [] : shortened(verdict.found), expected: shortened(verdict.expected),
  }));
  const letters = lettersOf(new TextEncoder().encode(JSON.stringify(printedRun({ ...run, verdicts, facts: {} }))));
  return [BEGIN, ...letters.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [], END].join('\n');
}

function parsed(text: string): ReadRun | null {
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
export function findRun(text: string): ReadRun | null {
  const whole = parsed(text.replace(/^\ufeff/, ''));
  if (whole !== null) return whole;
  // The last one is the newest; a mark without its end, as in a reply that was cut, is passed over.
  for (const begin of [...text.matchAll(MARKS.begin)].slice(-MOST_RECORDS).reverse()) {
    const rest = text.slice(begin.index + begin[0].length, begin.index + LONGEST);
    const end = MARKS.end.exec(rest)?.index ?? -1;
    if (end < 0) continue;
    // Signs of quoting stand before the letters of a line, with the initials of the quoted one at times.
    const letters = rest.slice(0, end).split('\n').map((line) => line.slice(line.lastIndexOf('>') + 1)).join('').replace(/[^\w-]/g, '');
    const run = parsed(new TextDecoder().decode(bytesOf(letters)));
    if (run !== null) return run;
  }
  return null;
}
