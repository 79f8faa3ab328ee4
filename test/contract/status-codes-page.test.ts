/** The pages of all codes are what the tables and the texts say. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ianaCodes, replies, services } from '../../src/core/knowledge/index';
import { statusCodesPage } from '../../tools/docs/status-codes-page';

const project = resolve(__dirname, '../..');
const pages = [['en', 'docs/status-codes.md'], ['fr', 'docs/codes-de-statut.md']] as const;

describe.each(pages)('%s', (language, file) => {
  const page = statusCodesPage(language);

  test('stands as `npm run docs` writes it', () => {
    expect(readFileSync(resolve(project, file), 'utf8')).toBe(page);
  });

  test('every service, code and reply is in it, and every link has its address', () => {
    for (const { name, rows } of services) if (rows.length > 0) expect(page).toContain(`\n## ${name}\n`);
    for (const { code } of [...ianaCodes, ...replies]) expect(page).toContain(`[\`${code}\`]`);
    for (const { rows } of services) for (const { code, range } of rows) if (code !== undefined && range === undefined) expect(page).toContain(`[\`${code}`);
    const used = new Set([...page.matchAll(/\]\[([^\]]+)\]/g)].map(([, name]) => name));
    const defined = new Set([...page.matchAll(/^\[([^\]]+)\]: https?:\/\/\S+$/gm)].map(([, name]) => name));
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test('no placeholder, no key instead of a text, no name out of an example', () => {
    expect(page).not.toMatch(/\{\w+\}|\[(?:reasons|steps|turns|codes)\.[\w.]+\](?!\[)|(?:atelier-martin|nordlog)\.example/);
  });

  test('as many cells in every line as the head has', () => {
    for (const line of page.split('\n').filter((one) => one.startsWith('| '))) expect([line.slice(0, 60), line.replaceAll('\\|', '').split('|').length]).toEqual([line.slice(0, 60), 6]);
  });
});
