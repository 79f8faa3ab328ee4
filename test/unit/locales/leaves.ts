import type { CatalogTree, Template } from '../../../src/locales/catalog';

/** One string of a catalog; a plural gives two. */
export interface Leaf {
  /** "reasons.userunknown.group", without the form of a plural. */
  readonly key: string;
  readonly text: string;
}

/** All strings of a catalog, in order. */
export const leavesOf = (node: CatalogTree | Template, key = ''): Leaf[] => {
  if (typeof node === 'string') return [{ key, text: node }];
  const names = Object.keys(node);
  const isPlural = names.length === 2 && names.includes('one') && names.includes('other');
  return Object.entries(node).flatMap(([name, child]: [string, CatalogTree | Template]) =>
    leavesOf(child, isPlural ? key : key === '' ? name : `${key}.${name}`));
};

/** The text as a reader meets it: without signs of optional parts, placeholders as one word. */
export const asRead = (text: string): string => text.replace(/[[\]]/g, '').replace(/\{(\w+)\}/g, '$1');

/** Words of the longest sentence. A sign standing alone is no word. */
export const longestSentence = (text: string): number => Math.max(...asRead(text).split(/[.!?…](?:\s|$)|\n/)
  .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length));
