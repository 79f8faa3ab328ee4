/** Which rows of the tables have texts of their own: worked out from the English texts, so that core need not know any. */
import { englishCodes as codes } from './codes';
import type { CatalogTree, Template } from '../../src/locales/catalog';

/** Texts of one row, as the locale has them. */
type RowTexts = Readonly<Record<string, Template | CatalogTree>>;

/** A part of a key as the tables write it: dots part the keys of a catalog. */
const written = (part: string): string => part.replaceAll('_', '.');

/** Underscores that stand in a scope or an id itself, such as "ofr_505". */
function rowName(scope: string, id: string, known: ReadonlySet<string>): string {
  const plain = `${written(scope)}/${id}`;
  return known.has(plain) ? plain : `${written(scope)}/${written(id)}`;
}

/** Letters of the parts: t(itle), c(ard), f(ine), and for each actor how many steps. */
const LETTERS: Readonly<Record<string, string>> = { you: 'y', yourAdministrator: 'a', helpDesk: 'h', recipient: 'r', recipientAdministrator: 'm', nobody: 'n' };

function lettersOf({ title, card, fine, steps }: RowTexts): string {
  const counts = typeof steps === 'object' ? Object.entries(steps).map(([actor, list]) => `${LETTERS[actor] ?? '?'}${Object.keys(list as CatalogTree).length}`) : [];
  return [title === undefined ? '' : 't', card === undefined ? '' : 'c', fine === undefined ? '' : 'f', ...counts].join('');
}

/**
 * The file core/explanation/own-text-codes.ts: short, for it is loaded with every explanation.
 * @param known names of all rows, "scope/id"
 * @returns its text, and the names of texts that belong to no row
 */
export function ownTextsFile(known: ReadonlySet<string>): { readonly text: string; readonly strays: readonly string[] } {
  const strays: string[] = [];
  const lines = Object.entries(codes as Readonly<Record<string, Readonly<Record<string, RowTexts>>>>).map(([scope, rows]) => {
    const coded = Object.entries(rows).map(([id, texts]) => {
      const name = rowName(scope, id, known);
      if (!known.has(name)) strays.push(name);
      return `${name.slice(name.indexOf('/') + 1)}:${lettersOf(texts)}`;
    });
    return `  '${written(scope)}': '${coded.join(' ')}',`;
  });
  return {
    strays,
    text: [
      '/**',
      ' * Rows with texts of their own, `codes.<scope>.<row>` of the locales, by scope: "id:parts". Read by own-texts.ts. Written by',
      ' * `npm run knowledge:texts`; do not edit.',
      ' */',
      'export const ownTextCodes: Readonly<Record<string, string>> = {',
      ...lines,
      '};',
      '',
    ].join('\n'),
  };
}
