import { phrases, services } from '../../knowledge/index';
import type { Actor, CodeRow, ReasonId, ServiceFacts } from '../../knowledge/types';

/** What a literal stands for: a service's mark (no row), a service's own row, or a general phrase (no service). */
export interface Phrase {
  readonly service: ServiceFacts | null;
  readonly row: CodeRow | null;
  readonly reason: ReasonId;
  readonly weak: boolean;
  /** Whose turn, where a general phrase says it otherwise than its reason. */
  readonly turn?: Actor;
  /** Place in the ordered tables; the lower one counts where two are found. */
  readonly order: number;
  /** The literal as the table writes it, with " … " for a gap. */
  readonly text: string;
}

/** A phrase found in a text: [start, end) in UTF-16 units. */
export interface PhraseHit {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** How many characters " … " may stand for: an address (RFC 5321 §4.5.3.1 allows 254, real ones stay below 80) or a host. */
const gapLength = 80;

/** A literal is found by four characters of it: a first piece of three ("553 … does not exist") counts with the blank behind it. */
const shortest = 4;

/** How many characters of a literal are searched for rare ones: more costs time at the start and finds little. */
const sampled = 20;

/** Slots of the hash table; with 2,400 literals six in seven are empty, so that most characters of a text cost one look. */
const slotBits = 14;
const golden = 0x9e3779b1;

interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** The literal up to its first gap. */
  readonly firsts: readonly string[];
  /** The pieces behind its gaps; null where it has none. */
  readonly rests: readonly (readonly string[] | null)[];
  /** First candidate of a slot plus one, and from there the next of the same slot plus one; 0 ends. */
  readonly heads: Uint16Array;
  /** One bit for each slot that is not empty: small enough to stay beside the processor while a text is read. */
  readonly filled: Uint32Array;
  readonly next: Uint16Array;
  /** The four characters by which a candidate is found, and where in its first piece they end. */
  readonly words: Int32Array;
  readonly ends: Uint8Array;
  /** Length of the first piece, and its last character, which most false candidates lack. */
  readonly lengths: Uint8Array;
  readonly lasts: Uint16Array;
}

let built: PhraseIndex | null = null;

/** Every literal of the tables, in order: marks and rows of services first, then general phrases. */
function collect(): Phrase[] {
  const all: Phrase[] = [];
  for (const service of services) {
    for (const text of service.marks) all.push({ service, row: null, reason: 'undefined', weak: false, order: all.length, text });
    for (const row of service.rows) {
      if (row.match === undefined) continue;
      for (const text of row.match) all.push({ service, row, reason: row.reason, weak: false, order: all.length, text });
    }
  }
  for (const groups of phrases) {
    for (const { reason, weak = false, turn, texts } of groups) {
      for (const text of texts) all.push({ service: null, row: null, reason, weak, ...turn === undefined ? {} : { turn }, order: all.length, text });
    }
  }
  return all;
}

const slotOf = (word: number): number => Math.imul(word, golden) >>> (32 - slotBits);

/**
 * Each literal is found by the four characters of it that are rarest in the tables, so that one pass over a text, one
 * table look per character, finds them all. Built at the first use.
 */
function build(): PhraseIndex {
  const all = collect();
  const rests: (readonly string[] | null)[] = new Array<null>(all.length).fill(null);
  const firsts: string[] = [];
  const counts = new Uint16Array(1 << slotBits);
  let total = 0;
  for (const { text } of all) total += text.length;
  const grams = new Int32Array(total);
  let at = 0;
  for (let candidate = 0; candidate < all.length; candidate += 1) {
    const text = all[candidate]?.text ?? '';
    const gap = text.indexOf(' … ');
    const first = gap < 0 ? text : text.slice(0, Math.max(gap, shortest));
    if (gap >= 0) rests[candidate] = text.slice(gap + 3).split(' … ');
    firsts.push(first);
    let word = 0;
    const length = Math.min(first.length, sampled);
    for (let i = 0; i < length; i += 1) {
      word = (word << 8) | (first.charCodeAt(i) & 255);
      if (i < 3) continue;
      grams[at] = word;
      at += 1;
      const slot = slotOf(word);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  const heads = new Uint16Array(1 << slotBits);
  const filled = new Uint32Array(1 << (slotBits - 5));
  const next = new Uint16Array(all.length);
  const words = new Int32Array(all.length);
  const ends = new Uint8Array(all.length);
  const lengths = new Uint8Array(all.length);
  const lasts = new Uint16Array(all.length);
  at = 0;
  for (let candidate = 0; candidate < all.length; candidate += 1) {
    const first = firsts[candidate] ?? '';
    const length = Math.min(first.length, sampled);
    lengths[candidate] = first.length;
    lasts[candidate] = first.charCodeAt(first.length - 1);
    let rarest = 0xffff;
    for (let i = 3; i < length; i += 1) {
      const word = grams[at] ?? 0;
      at += 1;
      const count = counts[slotOf(word)] ?? 0;
      if (count < rarest) {
        rarest = count;
        words[candidate] = word;
        ends[candidate] = i;
      }
    }
    const slot = slotOf(words[candidate] ?? 0);
    next[candidate] = heads[slot] ?? 0;
    heads[slot] = candidate + 1;
    filled[slot >>> 5] = (filled[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  return { phrases: all, firsts, rests, heads, filled, next, words, ends, lengths, lasts };
}

/** Every known phrase in a lower-case text, in the order of their places. */
export function findPhrases(lower: string): PhraseHit[] {
  const index = (built ??= build());
  const { heads, filled, next, words, ends, firsts, lengths, lasts } = index;
  const hits: PhraseHit[] = [];
  let word = 0;
  for (let i = 0; i < lower.length; i += 1) {
    word = (word << 8) | (lower.charCodeAt(i) & 255);
    const slot = slotOf(word);
    if ((((filled[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0) continue;
    let candidate = heads[slot] ?? 0;
    while (candidate !== 0) {
      const at = candidate - 1;
      if (words[at] === word) {
        const start = i - (ends[at] ?? 0);
        if (start >= 0 && lower.charCodeAt(start + (lengths[at] ?? 1) - 1) === lasts[at] && lower.startsWith(firsts[at] ?? '', start)) {
          addHit(hits, index, at, lower, start);
        }
      }
      candidate = next[at] ?? 0;
    }
  }
  return hits;
}

function addHit(hits: PhraseHit[], index: PhraseIndex, candidate: number, lower: string, start: number): void {
  const phrase = index.phrases[candidate];
  if (phrase === undefined) return;
  let end = start + (index.firsts[candidate]?.length ?? 0);
  for (const piece of index.rests[candidate] ?? []) {
    const at = lower.slice(end, end + gapLength + piece.length).indexOf(piece);
    if (at < 0) return;
    end += at + piece.length;
  }
  hits.push({ phrase, start, end });
}
