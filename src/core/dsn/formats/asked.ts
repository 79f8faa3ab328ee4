import type { NoticeView } from '../notice-view';
import type { Format } from './format';

/** Characters by which subjects are looked up; all that signals name are longer. */
const SUBJECT_KEY = 5;

/** Characters of a copied text in which its system's words are looked for. */
const MAX_HEAD = 4000;

/** Finds the formats worth asking: of sixty, two or three. For each of them, in their order, 1 if its signals allow it. */
export interface AskedFormats {
  /** By subject, sender and fields. */
  forNotice(view: NoticeView): Uint8Array;
  /** By the words of a text alone. */
  forText(text: string): Uint8Array;
}

/** Sorts the signals of formats for looking up. */
export function askedFormats(formats: readonly Format[]): AskedFormats {
  const always = new Uint8Array(formats.length);
  const alwaysByText = new Uint8Array(formats.length);
  const bySubject = new Map<string, number[]>();
  const byField = new Map<string, number[]>();
  const senders: WordTable = new Map();
  const words: WordTable = new Map();
  formats.forEach(({ signals = {}, recognisesText }, index) => {
    const { subjects, senders: from, fields, words: text } = signals;
    if (subjects === undefined && from === undefined && fields === undefined) always[index] = 1;
    if (recognisesText !== undefined && text === undefined) alwaysByText[index] = 1;
    for (const subject of subjects ?? []) add(bySubject, subject.slice(0, SUBJECT_KEY), index);
    for (const field of fields ?? []) add(byField, field, index);
    for (const word of from ?? []) add(senders, beginning(word, 0), { word, index });
    for (const word of text ?? []) add(words, beginning(word, 0), { word, index });
  });
  const fields = [...byField];
  const senderTable = tableOf(senders);
  const wordTable = tableOf(words);
  return {
    forNotice: (view) => {
      const asked = always.slice();
      const { subject, sender } = view;
      mark(asked, bySubject.get(subject.slice(0, SUBJECT_KEY).toLowerCase()));
      // "[list] Mail delivery failed": a list or a filter puts its name in front.
      const bracket = subject.indexOf('] ') + 2;
      if (bracket > 1) mark(asked, bySubject.get(subject.slice(bracket, bracket + SUBJECT_KEY).toLowerCase()));
      markWords(asked, senderTable, sender, sender.length);
      for (const [field, indexes] of fields) if (view.has(field)) mark(asked, indexes);
      return asked;
    },
    forText: (text) => {
      const asked = alwaysByText.slice();
      markWords(asked, wordTable, text, Math.min(text.length, MAX_HEAD));
      return asked;
    },
  };
}

interface Word {
  readonly word: string;
  readonly index: number;
}

/** Words by two of their characters: one look at each place of a text stands for a search for each of the words. */
type WordTable = Map<number, Word[]>;

const SLOTS = 1024;

function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 2)) & (SLOTS - 1);
}

function tableOf(words: WordTable): readonly (readonly Word[] | undefined)[] {
  return Array.from({ length: SLOTS }, (_, slot) => words.get(slot));
}

function markWords(asked: Uint8Array, table: readonly (readonly Word[] | undefined)[], text: string, end: number): void {
  for (let at = 0; at < end; at++) {
    const words = table[beginning(text, at)];
    if (words !== undefined) for (const { word, index } of words) if (text.startsWith(word, at)) asked[index] = 1;
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function mark(asked: Uint8Array, indexes: readonly number[] | undefined): void {
  if (indexes !== undefined) for (const index of indexes) asked[index] = 1;
}
