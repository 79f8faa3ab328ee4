/** The pages behind the tables of knowledge (src/core/knowledge/sources.ts), gathered from the tables themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ianaCodes, phrases, replies, services } from '../../src/core/knowledge/index';

const SOURCES = /export const sources = \{([^}]*)\} as const;/;
const ENTRY = /^ {2}(\w+): '([^']+)',$/;

/** The sources of one file: addresses by key. */
function addressesOf(file: string): ReadonlyMap<string, string> {
  const body = SOURCES.exec(readFileSync(file, 'utf8'))?.[1];
  if (body === undefined) throw new Error(`${file}: no table of sources is there`);
  return new Map(body.split('\n').filter((line) => line !== '').map((line) => {
    const [, key, address] = ENTRY.exec(line) ?? [];
    if (key === undefined || address === undefined) throw new Error(`${file}: not read: ${line}`);
    return [key, address];
  }));
}

function firstOf(file: string, pattern: RegExp): string {
  const found = pattern.exec(readFileSync(file, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${file}: no ${pattern.source} is there`);
  return found;
}

/** Rows of a table by the key of their source. */
type Rows = readonly (readonly [row: string, key: string])[];

const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * The text of src/core/knowledge/sources.ts: by table, the page and the rows that come from it.
 * @param project the root of the repository
 * @returns throws where a table is not written as the others are, or a row names no source of its file
 */
export function sourcesTable(project: string): string {
  const folder = join(project, 'src/core/knowledge');
  const filesIn = (sub: string): readonly string[] => readdirSync(join(folder, sub)).sort().map((file) => join(folder, sub, file));
  const tables = new Map<string, Map<string, Set<string>>>();
  const add = (name: string, file: string, rows: Rows): void => {
    const addresses = addressesOf(file);
    const pages = tables.get(name) ?? new Map<string, Set<string>>();
    tables.set(name, pages);
    for (const [row, key] of rows) {
      const address = addresses.get(key);
      if (address === undefined) throw new Error(`${file}: no source ${key} for ${row}`);
      pages.set(address, (pages.get(address) ?? new Set()).add(row));
    }
  };
  for (const file of filesIn('services')) {
    const scope = firstOf(file, /^ {2}scope: '([^']+)',$/m);
    add(scope, file, (services.find((one) => one.scope === scope)?.rows ?? []).map(({ id, source }) => [id, source]));
  }
  add('standard', join(folder, 'status-codes/iana.ts'), ianaCodes.map(({ code, source }) => [code, source]));
  add('reply', join(folder, 'replies.ts'), replies.map(({ code, source }) => [code, source]));
  for (const file of filesIn('phrases')) {
    const reason = firstOf(file, /\breason: '(\w+)'/);
    add(`phrase/${reason}`, file, phrases.flat().filter((group) => group.reason === reason).map(({ texts, source }) => [texts[0] ?? '', source]));
  }
  const written = [...tables].map(([name, pages]) =>
    `  ${literal(name)}: {\n${[...pages].map(([page, rows]) => `    ${literal(page)}: [${[...rows].map(literal).join(', ')}],`).join('\n')}\n  },`);
  return `/**
 * Where the rows of the tables come from: by scope of a service, "standard", "reply" or "phrase/<reason>" the pages, each
 * with its rows. Gathered from the tables by \`npm run docs\`; the build leaves the sources out of the tables themselves, so
 * that whoever only reads a notice does not load them.
 */
export const sourcePages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
${written.join('\n')}
};
`;
}
