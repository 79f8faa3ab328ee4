/** Random damage to mails, the same for the same seed. */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Mulberry32: small, fast, and the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is done to a mail. */
export type Damage = 'cut' | 'splice' | 'flip' | 'repeat' | 'nest';

const DAMAGES: readonly Damage[] = ['cut', 'splice', 'flip', 'repeat', 'nest'];

/** A damaged mail stays below this size, or repeating a repetition would only measure the memory of the machine. */
const MAX_BYTES = 1_000_000;
const MAX_FLIPS = 60;
const MAX_REPEATS = 400;
const MAX_NESTING = 40;

const encoder = new TextEncoder();

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function slice(bytes: Uint8Array, random: Random): readonly [start: number, end: number] {
  const start = Math.floor(random() * bytes.length);
  return [start, start + Math.floor(random() * random() * (bytes.length - start)) + 1];
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = slice(bytes, random);
  return random() < 0.5 ? bytes.subarray(0, start) : join(bytes.subarray(0, start), bytes.subarray(end));
}

function splice(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const [start, end] = slice(other, random);
  return join(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at));
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let left = Math.ceil(random() * MAX_FLIPS); left > 0; left--) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = slice(bytes, random);
  const piece = bytes.subarray(start, end);
  const times = Math.min(Math.ceil(random() * MAX_REPEATS), Math.floor(MAX_BYTES / piece.length));
  return join(bytes.subarray(0, start), ...Array.from({ length: times }, () => piece), bytes.subarray(end));
}

function nest(bytes: Uint8Array, random: Random): Uint8Array {
  const depth = Math.ceil(random() * MAX_NESTING);
  const head: Uint8Array[] = [];
  for (let level = 0; level < depth; level++) {
    const boundary = random() < 0.3 ? 'same' : `level-${level}`;
    head.push(encoder.encode(random() < 0.5
      ? 'Content-Type: message/rfc822\r\n\r\n'
      : `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"\r\n\r\n--${boundary}\r\n`));
  }
  return join(...head, bytes);
}

/**
 * Damages a mail once to three times.
 * @param bytes the mail; not changed
 * @param other another mail, to splice from
 * @returns the damaged mail and what was done, in order
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly done: readonly Damage[] } {
  const done: Damage[] = [];
  let result = bytes;
  for (let left = Math.ceil(random() * 3); left > 0 && result.length > 0; left--) {
    const damage = DAMAGES[Math.floor(random() * DAMAGES.length)] ?? 'cut';
    done.push(damage);
    switch (damage) {
      case 'cut': result = cut(result, random); break;
      case 'splice': result = other.length === 0 ? result : splice(result, other, random); break;
      case 'flip': result = flip(result, random); break;
      case 'repeat': result = repeat(result, random); break;
      case 'nest': result = nest(result, random); break;
    }
    if (result.length > MAX_BYTES) result = result.subarray(0, MAX_BYTES);
  }
  return { bytes: result, done };
}
