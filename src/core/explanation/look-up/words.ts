import { fold } from '../fold';

/** What a reader is told of each entry that has texts of its own, by how much a word of it counts (0 to 1). */
export type EntryWords = readonly { readonly id: string; readonly texts: readonly { readonly text: string; readonly weight: number }[] }[];

interface WordIndex {
  readonly ids: readonly string[];
  /** By word: which entries say it, by their number, and how much it counts there. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Numbers of the entries that are called so. */
  readonly names: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Shorter words carry no meaning of their own. */
const shortestWord = 3;

/** Words that share a stem of this length and differ by an ending are one word: "pleine" and "plein", "refused" and "refuse". */
const shortestStem = 4;
const longestEnding = 3;

/** Less of what was typed, by weight, is chance. */
const leastShare = 0.45;

const indexes = new WeakMap<EntryWords, WordIndex>();

const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= shortestWord);

/** What was typed is the very name of an entry: this much surer than its words in another order. */
const byName = 3;

/** Of a pasted answer the first words are held against the texts. */
const mostWords = 24;

const nameOf = (text: string): string => wordsOf(text).join(' ');

function indexOf(texts: EntryWords): WordIndex {
  let index = indexes.get(texts);
  if (index === undefined) {
    const places = new Map<string, Map<number, number>>();
    const names = new Map<string, Set<number>>();
    texts.forEach(({ texts: own }, number) => {
      for (const { text, weight } of own) {
        for (const word of wordsOf(text)) {
          const there = places.get(word) ?? new Map<number, number>();
          places.set(word, there.set(number, Math.max(there.get(number) ?? 0, weight)));
        }
        if (weight === 1) names.set(nameOf(text), (names.get(nameOf(text)) ?? new Set()).add(number));
      }
    });
    index = { ids: texts.map(({ id }) => id), places, names };
    indexes.set(texts, index);
  }
  return index;
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  let stem = 0;
  while (stem < length && one.charCodeAt(stem) === other.charCodeAt(stem)) stem += 1;
  return stem >= shortestStem && one.length - stem <= longestEnding && other.length - stem <= longestEnding;
}

/**
 * How much of what was typed each entry's texts say, 0 to 1, rare words counting more, or 3 for its very name; those that say
 * too little are left out. By id.
 * @param typed folded words of the reader's language
 */
export function wordsScores(typed: string, texts: EntryWords): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const words = [...new Set(wordsOf(typed))].slice(0, mostWords);
  if (words.length === 0) return scores;
  const { ids, places, names } = indexOf(texts);
  const sums = new Map<number, number>();
  let whole = 0;
  for (const word of words) {
    const best = new Map<number, number>();
    for (const [other, there] of places) {
      if (!isSameWord(word, other)) continue;
      for (const [number, weight] of there) best.set(number, Math.max(best.get(number) ?? 0, weight));
    }
    const rarity = Math.log(1 + ids.length / Math.max(1, best.size));
    whole += rarity;
    for (const [number, weight] of best) sums.set(number, (sums.get(number) ?? 0) + rarity * weight);
  }
  const called = names.get(nameOf(typed));
  for (const [number, sum] of sums) {
    const share = called?.has(number) === true ? byName : sum / whole;
    const id = ids[number];
    if (share >= leastShare && id !== undefined) scores.set(id, share);
  }
  return scores;
}
