/** The pages behind the tables of knowledge (src/core/knowledge/sources.ts), gathered from the tables themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = /export const sources = \{([^}]*)\} as const;/;
const ENTRY = /^ {2}(\w+): '([^']+)',$/;

/** The table of sources of one file, as lines of it. */
function linesOf(file: string): readonly string[] {
  const body = SOURCES.exec(readFileSync(file, 'utf8'))?.[1];
  if (body === undefined) throw new Error(`${file}: no table of sources is there`);
  const lines = body.split('\n').filter((line) => line !== '');
  const odd = lines.find((line) => !ENTRY.test(line));
  if (odd !== undefined) throw new Error(`${file}: not read: ${odd}`);
  return lines;
}

function firstOf(file: string, pattern: RegExp): string {
  const found = pattern.exec(readFileSync(file, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${file}: no ${pattern.source} is there`);
  return found;
}

/**
 * The text of src/core/knowledge/sources.ts: a source by the table it stands in, then by the key that rows name.
 * @param project the root of the repository
 * @returns throws where a table is not written as the others are
 */
export function sourcesTable(project: string): string {
  const folder = join(project, 'src/core/knowledge');
  const filesIn = (sub: string): readonly string[] => readdirSync(join(folder, sub)).sort().map((file) => join(folder, sub, file));
  const tables = new Map<string, Set<string>>();
  const add = (name: string, file: string): void => {
    const lines = tables.get(name) ?? new Set<string>();
    tables.set(name, lines);
    for (const line of linesOf(file)) lines.add(line);
  };
  for (const file of filesIn('services')) add(firstOf(file, /^ {2}scope: '([^']+)',$/m), file);
  add('standard', join(folder, 'status-codes/iana.ts'));
  add('reply', join(folder, 'replies.ts'));
  for (const file of filesIn('phrases')) add(`phrase/${firstOf(file, /\breason: '(\w+)'/)}`, file);
  const written = [...tables].map(([name, lines]) => `  '${name}': {\n${[...lines].map((line) => `  ${line}`).join('\n')}\n  },`);
  return `/**
 * Where the rows of the tables come from: by scope of a service, "standard", "reply" or "phrase/<reason>", then by the
 * key that a row names. Gathered from the tables by \`npm run docs\`, so that whoever only reads a notice does not load it.
 */
export const sourcePages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${written.join('\n')}
};
`;
}
