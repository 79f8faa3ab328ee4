import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languageTags, languages, matchLanguage } from '../../../src/locales/languages';

test.each([
  ['fr', 'fr'], ['fr-CA', 'fr'], ['fr_FR.UTF-8', 'fr'], ['FR', 'fr'], ['en-GB', 'en'], ['de-DE', 'en'], ['C', 'en'],
  ['', 'en'], ['frr', 'en'], ['constructor', 'en'],
])('%s speaks %s', (tag, expected) => {
  expect(matchLanguage(tag)).toBe(expected);
});

test('every language names itself and loads', async () => {
  expect(languageTags.map((tag) => languages[tag].name)).toEqual(['English', 'Français']);
  for (const tag of languageTags) expect(Object.keys(await languages[tag].load())).toContain('reasons');
});

test('only the terminal asks for its texts, which the pane does not load', () => {
  const source = resolve(__dirname, '../../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/^(?:cli|locales)[\\/]/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /['"`]cli\./.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});
