/** The page of all checks is what the code says. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checksPage, distinguishableFaults } from '../../tools/docs/checks-page';

const project = resolve(__dirname, '../..');

test('docs/checks.md is what `npm run docs` writes, and every code has its outcome', () => {
  const page = checksPage(project);
  expect(readFileSync(resolve(project, 'docs/checks.md'), 'utf8')).toBe(page);
  expect(page).not.toContain('| ? |');
});

test('at least 60 faults are told apart', () => {
  expect(distinguishableFaults(project)).toBeGreaterThanOrEqual(60);
});
