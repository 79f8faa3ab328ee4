/** The table of sources is what the tables of knowledge say. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { indexedEntries } from '../../src/core/explanation/look-up/entries';
import { sourcesTable } from '../../tools/docs/sources-table';

const project = resolve(__dirname, '../..');

test('src/core/knowledge/sources.ts is what `npm run docs` writes', () => {
  expect(readFileSync(resolve(project, 'src/core/knowledge/sources.ts'), 'utf8')).toBe(sourcesTable(project));
});

test('every row that can be looked up has the page it comes from', () => {
  const bare = indexedEntries().filter(({ kind, entry }) => kind !== 'reason' && (entry.source === null || !/^https?:\/\/\S+$/.test(entry.source)));
  expect(bare.map(({ entry }) => entry.id)).toEqual([]);
});
