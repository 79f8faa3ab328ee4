/** Every row of the tables has its source, and the pages that are made of them are current. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { services } from '../../src/core/knowledge/index';
import { clashesPage } from '../../tools/docs/clashes-page';
import { knowledgePage } from '../../tools/docs/knowledge-page';
import { decidedOtherwise, doubtingNotes, leftOut } from '../../tools/knowledge/decisions';
import { missingSources, type TableFile } from '../../tools/knowledge/sources';

const project = resolve(__dirname, '../..');
const folder = join(project, 'src/core/knowledge');
const names = [...['services', 'phrases', 'status-codes'].flatMap((sub) => readdirSync(join(folder, sub)).map((file) => `${sub}/${file}`)), 'replies.ts'];
const files: readonly TableFile[] = names.map((name) => [name, require(join(folder, name)) as TableFile[1]]);

const nameless: readonly TableFile[] = [['services/some.ts', {
  sources: { page: 'https://example.com/codes', broken: 'a page' },
  some: { scope: 'some', rows: [{ id: 'a', reason: 'blocked', source: 'page' }, { id: 'b', reason: 'blocked' }, { id: 'c', reason: 'blocked', source: 'other' }, { id: 'd', reason: 'blocked', source: 'broken' }] },
}], ['phrases/some.ts', { sources: {}, phrases: [{ reason: 'blocked', source: 'page', texts: ['some words'] }] }]];

test('Sources missing: 0', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(missingSources(files)).toEqual([]);
});

test('a row without a source, with an unknown key or with a key that leads to no address is named', () => {
  expect(missingSources(nameless)).toEqual([
    'services/some.ts some.rows[1] b', 'services/some.ts some.rows[2] c', 'services/some.ts some.rows[3] d', 'phrases/some.ts phrases[0]',
  ]);
});

test.each([['docs/knowledge.md', knowledgePage], ['docs/clashes.md', clashesPage]] as const)('%s is what `npm run docs` writes', (path, page) => {
  expect(readFileSync(join(project, path), 'utf8')).toBe(page());
});

test('every row that the research doubts is marked as uncertain', () => {
  for (const id of doubtingNotes) {
    const [scope = '', row = ''] = id.split('/');
    expect([id, services.find((service) => service.scope === scope)?.rows.find((one) => one.id === row)?.uncertain]).toEqual([id, true]);
  }
});

test('no researched row is both left out and decided otherwise, and each has its reason in a sentence', () => {
  expect(Object.keys(leftOut).filter((id) => id in decidedOtherwise)).toEqual([]);
  for (const why of [...Object.values(leftOut), ...Object.values(decidedOtherwise)]) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});
