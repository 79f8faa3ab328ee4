/**
 * How hard a text is to read: Flesch–Kincaid grade for English (Kincaid et al. 1975), Kandel–Moles ease for French (Kandel and
 * Moles 1958). Both weigh the words of a sentence and the syllables of a word.
 *
 * A word is what stands between spaces and holds a letter or a figure, so an elided article belongs to its noun, which makes French
 * look harder rather than easier. An address, a domain or a number is one word of two syllables, for it is taken in at a glance, and
 * an abbreviation has a syllable a letter.
 */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

export type ReadLanguage = 'en' | 'fr';

const OF_A_NAME = 2;

/** A name, a number or a sign that nobody spells out. */
const NAME = /[@/\d]|\p{L}[._]\p{L}/u;
const ABBREVIATION = /^[A-Z]{2,5}s?$/;

/** Words of the texts whose vowels stand together and are still said apart, or the other way round. */
const ENGLISH: Readonly<Record<string, number>> = {
  recipient: 4, recipients: 4, being: 2, area: 3, idea: 3, create: 2, created: 3, reliable: 4, business: 2, every: 2, several: 3, different: 3, somewhere: 2,
  sometimes: 2, something: 2, someone: 2, somebody: 3, elsewhere: 2, therefore: 2, website: 2, websites: 2, hello: 2, suspended: 3, client: 2, people: 2, does: 1, reads: 1, else: 1,
};

/** Syllables of an English word. */
function englishSyllables(word: string): number {
  const known = ENGLISH[word];
  if (known !== undefined) return known;
  let rest = word.replace(/(?:[^laeiouy]|[aeiou]l)e$/, (end) => end.slice(0, -1)).replace(/([^aeioutd])ed$/, '$1d').replace(/([^aeiouscgxz]|[^cs]h)es$/, '$1s');
  rest = rest.replace(/([^aeiou])e(?=(?:ly|ment|less|ful)s?$)/, '$1');
  const groups = rest.match(/[aeiouy]+/g)?.length ?? 0;
  // "-tion", "-cial" and the like are one; in "media", "period", "usual" two vowels are said apart.
  const apart = rest.replace(/[ctsx]i(?:on|al|ou|en)/g, '').match(/i[ao]|[^qg]ua|eo(?!u)/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/** "-ent" is silent in verbs alone; these are none, nor is anything in "-ment". */
const FRENCH_ENT = /(?:ment|^(?:souvent|récent|client|urgent|absent|différent|fréquent|présent|content|contient|convient|vient|revient|tient|provient|appartient|parent|agent|sent|dent|lent|vent))$/;

/** Syllables of a French word as it is said: a final "e", "es" or, in verbs, "ent" is silent. */
function frenchSyllables(word: string): number {
  let rest = word.replace(/qu/g, 'k').replace(/gu(?=[eéèêiy])/g, 'g').replace(/(?<=[bcdfghjklmnpqrstvwxzéèêiu])es?$/, '');
  if (/ent$/.test(rest) && !FRENCH_ENT.test(rest)) rest = rest.slice(0, -3);
  const groups = rest.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0;
  // Vowels that are said apart: "réessaie", "créer", "maïs", "envoyez"; "i" before a vowel glides into it, but not behind two consonants.
  const apart = rest.match(/é[aeoéuiè]|[aeo][éèï]|ao(?!û)|oa|[aoeu]y(?=[aeéèiou])|[bcdfgpt][lr]i(?=[aeoé])/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

function syllablesOf(token: string, language: ReadLanguage): number {
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (NAME.test(bare)) return OF_A_NAME;
  if (ABBREVIATION.test(bare)) return bare.replace(/s$/, '').length;
  const parts = bare.toLowerCase().split(/[^\p{L}]+/u).filter((part) => part !== '');
  // The elided article has no vowel, and so no syllable, of its own.
  const said = language === 'fr' ? parts.filter((part) => /[aeiouyàâéèêîôùûœ]/.test(part.replace(/qu$/, 'k'))) : parts;
  return Math.max(1, said.reduce((sum, part) => sum + (language === 'en' ? englishSyllables(part) : frenchSyllables(part)), 0));
}

/** Counts of a text. Sentences end with a full stop, a question mark, an ellipsis or the line. */
export function countsOf(text: string, language: ReadLanguage): Counts {
  const sentences = text.split(/[.!?…]+(?=\s|$|[”»\u202f])|\n+/)
    .map((sentence) => sentence.split(/[\s\u00a0\u202f]+/).filter((token) => /[\p{L}\p{N}]/u.test(token)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
    longest: Math.max(0, ...sentences.map(({ length }) => length)),
  };
}

/** Flesch–Kincaid grade: years of school in the United States. */
export function fleschKincaid({ sentences, words, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Kandel–Moles ease, 0 to 100; 55 and above is plain French. */
export function kandelMoles({ sentences, words, syllables }: Counts): number {
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
}
