import type { Message, MessageValue, NamedValue } from '../core/messages';
import type { CatalogKey, CatalogTree, PluralTemplate, Template } from './catalog';
import type { Clock } from './moments';
import { clockTime, clockTimeWithSeconds, dayAndTime, longDate, momentWords } from './moments';

/** A piece of a sentence. `named` is the value it shows, so that a view can set it apart without any markup. */
export interface Segment {
  readonly text: string;
  readonly named: NamedValue | null;
}

/** A language, ready to speak. Nothing here throws: what is missing is shown by its name. */
export interface Translator {
  readonly languageTag: string;
  /** The sentence. An unknown key gives "[the.key]", a value that is missing and has no default "{name}". */
  text(message: Message): string;
  /** The sentence in pieces, names apart from words. */
  segments(message: Message): Segment[];
  /** The same as `text`, for a key the caller writes out; a misspelt one does not compile. */
  say(key: CatalogKey, values?: Message['values']): string;
  /** Whether the catalog has a text for this key (its own, not a stand-in). */
  has(key: string): boolean;
  number(value: number): string;
  /** "a, b and c", in the language. */
  list(items: readonly string[]): string;
  /** A size in bytes as people read it, "38 kB" or "2.4 MB". */
  size(bytes: number): string;
  /** "10:04"; needs a clock, otherwise UTC. ISO 8601 in. */
  time(iso: string): string;
  /** "09:41:07"; needs a clock, otherwise UTC. */
  timeWithSeconds(iso: string): string;
  /** Day and time as seen from the clock; without one the long date. */
  day(iso: string, width: 'short' | 'long'): string;
  /** "24 November 2026, 9:41 (UTC+1)". */
  longDate(iso: string): string;
}

type Part = string | { readonly name: string } | { readonly optional: readonly Part[] };

/** Text up to the next sign, a placeholder, or a bracket. */
const TOKEN = /\{(\w+)\}|[[\]{]|[^{[\]]+/g;

const parse = (template: string): readonly Part[] => {
  const open: Part[][] = [[]];
  for (const token of template.matchAll(TOKEN)) {
    const here = open[open.length - 1] ?? [];
    const name = token[1];
    if (name !== undefined) here.push({ name });
    else if (token[0] === '[') open.push([]);
    else if (token[0] === ']' && open.length > 1) {
      open.pop();
      open[open.length - 1]?.push({ optional: here });
    } else here.push(token[0]);
  }
  // A bracket that is never closed is text.
  return open.reduce((outer, inner) => [...outer, '[', ...inner]);
};

const isPlural = (node: Template | CatalogTree): node is PluralTemplate =>
  typeof node === 'object' && Object.keys(node).length === 2
  && typeof node['one' as keyof typeof node] === 'string' && typeof node['other' as keyof typeof node] === 'string';

const find = (catalog: CatalogTree, key: string): Template | null => {
  let node: Template | CatalogTree = catalog;
  for (const name of key.split('.')) {
    if (typeof node !== 'object' || isPlural(node) || !Object.hasOwn(node, name)) return null;
    const next: Template | CatalogTree | undefined = node[name];
    if (next === undefined) return null;
    node = next;
  }
  return typeof node === 'string' || isPlural(node) ? node : null;
};

/** Families with a general text that stands in where a reason has no own one. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/^reasons\.\w+\.cardFor\.(\w+)$/, 'cards.$1'],
  [/^notes\.\w+\.(\w+)$/, 'notes.generic.$1'],
];

const standIn = (catalog: CatalogTree, key: string): Template | null => {
  for (const [pattern, general] of STAND_INS) {
    if (pattern.test(key)) return find(catalog, key.replace(pattern, general));
  }
  return null;
};

interface Piece {
  readonly text: string;
  /** The value behind it; null for the catalog's own words. */
  readonly value: MessageValue | null;
}

const KILOBYTE = 1000;

/** Mail servers, and the offers of who runs them, count room in powers of 1024 under the same names. */
const KILOBYTE_OF_A_STORE = 1024;

/**
 * Puts a catalog to work.
 *
 * In: the catalog of one language, its tag ("fr", "en"), and, where moments are to be told as seen from now, the clock.
 * Out: a translator. Placeholders without a value take the general word under `defaults` ("the recipient"). Such a word,
 * and a moment, has a capital at the start of a text.
 */
export const createTranslator = (catalog: CatalogTree, languageTag: string, clock: Clock | null = null): Translator => {
  const plurals = new Intl.PluralRules(languageTag);
  const numbers = new Intl.NumberFormat(languageTag);
  const decimals = new Intl.NumberFormat(languageTag, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(languageTag, { type: 'conjunction' });
  const words = momentWords(catalog);
  const parsed = new Map<string, readonly Part[]>();

  const partsOf = (template: string): readonly Part[] => {
    let parts = parsed.get(template);
    if (parts === undefined) {
      parts = parse(template);
      parsed.set(template, parts);
    }
    return parts;
  };

  const day = (iso: string, width: 'short' | 'long', withDay = false): string =>
    clock === null ? longDate(iso, languageTag, words, null) : dayAndTime(iso, languageTag, words, clock, width, withDay);

  const sizeOfStore = (digits: string): string => {
    const bytes = Number(digits);
    if (!/^\d{1,16}$/.test(digits)) return digits;
    const megabytes = bytes / KILOBYTE_OF_A_STORE ** 2;
    // What would round to 1,024 is already the next unit.
    if (megabytes >= KILOBYTE_OF_A_STORE - 0.05) return text({ key: 'sizes.gigabytes', values: { number: decimals.format(megabytes / KILOBYTE_OF_A_STORE) } });
    if (megabytes >= 1) return text({ key: 'sizes.megabytes', values: { number: decimals.format(megabytes) } });
    return text({ key: 'sizes.kilobytes', values: { count: Math.ceil(bytes / KILOBYTE_OF_A_STORE) } });
  };

  const valueText = (value: MessageValue): string => {
    if (typeof value === 'number') return numbers.format(value);
    if (typeof value === 'string') return value;
    if (value.kind === 'size') return sizeOfStore(value.text);
    return value.kind === 'moment' ? day(value.text, 'long', value.withDay === true) : value.text;
  };

  const given = (values: Message['values'], name: string): MessageValue | null => {
    if (values === undefined || !Object.hasOwn(values, name)) return null;
    const value = values[name];
    return value === undefined || value === '' || (typeof value === 'object' && value.text === '') ? null : value;
  };

  const isComplete = (parts: readonly Part[], values: Message['values']): boolean =>
    parts.every((part) => typeof part === 'string' || !('name' in part) || given(values, part.name) !== null);

  const capital = (word: string): string => word.charAt(0).toLocaleUpperCase(languageTag) + word.slice(1);

  const write = (parts: readonly Part[], values: Message['values'], into: Piece[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') into.push({ text: part, value: null });
      else if ('optional' in part) {
        if (isComplete(part.optional, values)) write(part.optional, values, into);
      } else {
        const value = given(values, part.name);
        const startsSentence = into.every((piece) => piece.text === '⟦');
        if (value !== null) {
          const text = valueText(value);
          into.push({ text: startsSentence && typeof value === 'object' && value.kind === 'moment' ? capital(text) : text, value });
        } else {
          const general = find(catalog, `defaults.${part.name}`);
          const text = typeof general === 'string' ? general : `{${part.name}}`;
          into.push({ text: startsSentence ? capital(text) : text, value: null });
        }
      }
    }
  };

  const pieces = (message: Message): Piece[] => {
    const template = find(catalog, message.key) ?? standIn(catalog, message.key) ?? (message.instead === undefined ? null : find(catalog, message.instead) ?? standIn(catalog, message.instead));
    if (template === null) return [{ text: `[${message.key}]`, value: null }];
    let text: string;
    if (typeof template === 'string') text = template;
    else {
      const count = given(message.values, 'count');
      text = plurals.select(Number(typeof count === 'object' ? count?.text : count)) === 'one' ? template.one : template.other;
    }
    const into: Piece[] = [];
    write(partsOf(text), message.values, into);
    return into;
  };

  const text = (message: Message): string => pieces(message).map((piece) => piece.text).join('');

  const segments = (message: Message): Segment[] => {
    const out: Segment[] = [];
    for (const piece of pieces(message)) {
      const named = typeof piece.value === 'object' ? piece.value : null;
      const last = out[out.length - 1];
      if (named === null && last !== undefined && last.named === null) out[out.length - 1] = { text: last.text + piece.text, named: null };
      else out.push({ text: piece.text, named });
    }
    return out;
  };

  const say: Translator['say'] = (key, values) => text(values === undefined ? { key } : { key, values });

  const timeZone = clock?.timeZone ?? 'UTC';
  return {
    languageTag,
    text,
    segments,
    say,
    has: (key) => find(catalog, key) !== null,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    size: (bytes) => {
      if (bytes < KILOBYTE) return text({ key: 'sizes.bytes', values: { count: bytes } });
      if (bytes < KILOBYTE * KILOBYTE) return text({ key: 'sizes.kilobytes', values: { count: Math.round(bytes / KILOBYTE) } });
      return text({ key: 'sizes.megabytes', values: { number: decimals.format(bytes / KILOBYTE / KILOBYTE) } });
    },
    time: (iso) => clockTime(iso, languageTag, words, timeZone),
    timeWithSeconds: (iso) => clockTimeWithSeconds(iso, languageTag, timeZone),
    day,
    longDate: (iso) => longDate(iso, languageTag, words, clock?.timeZone ?? null),
  };
};

/** C0 and C1 controls, and the marks that turn the writing direction: a terminal obeys them, wherever they come from. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A text that may quote a mail, safe for a terminal: control characters and direction marks become one space a run. */
export const plain = (text: string): string => text.replace(CONTROLS, ' ');

const wrap = (text: string): string => `⟦${text}⟧`;

/** The catalog with every text in white brackets: what a screen shows without them is not in the catalog. */
export const pseudo = <T extends CatalogTree>(catalog: T): T => {
  const visit = (node: Template | CatalogTree): Template | CatalogTree => (typeof node === 'string' ? wrap(node)
    : Object.fromEntries(Object.entries(node).map(([key, child]: [string, Template | CatalogTree]) => [key, visit(child)])));
  return visit(catalog) as T;
};
