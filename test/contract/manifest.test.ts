/** The manifests at the top level, and the writer that they come from. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Door } from '../../tools/manifests/doors';
import { doors, pageOf } from '../../tools/manifests/doors';
import { DEVELOPMENT_ORIGIN, editions, topLevel } from '../../tools/manifests/editions';
import { iconSizeIn } from '../../tools/manifests/icons';
import { readOrigin } from '../../tools/manifests/origin';
import { productManifest, texts } from '../../tools/manifests/product';
import { findingsIn, sharedIds } from '../../tools/manifests/rules';
import { writeManifest } from '../../tools/manifests/write-manifest';

const project = resolve(__dirname, '../..');
const iconSize = iconSizeIn(project);

describe('manifests', () => {
  test.each(topLevel)('$file is what `npm run manifests` writes', (edition) => {
    expect(readFileSync(join(project, edition.file), 'utf8')).toBe(productManifest(project, edition, DEVELOPMENT_ORIGIN));
  });

  test.each(editions)('$file breaks no rule on a host', (edition) => {
    expect(findingsIn(productManifest(project, edition, 'https://mail.example/bounce'), { edition, texts, iconSize })).toEqual([]);
  });

  test('the Ids differ', () => {
    expect(sharedIds(editions)).toEqual([]);
  });

  test('only the current clients are asked for a pane without an item, and only where mail is read', () => {
    const flags = editions.map((edition) => productManifest(project, edition, DEVELOPMENT_ORIGIN).split('<SupportsNoItemContext>').length - 1);
    expect(flags).toEqual([2, 0, 2, 0]);
  });
});

describe('doors', () => {
  const text = { en: 'Quick <check> & "more"', fr: 'Contrôle rapide' };
  const madeUp: Door = { id: 'quick', surfaces: ['read'], opens: 'command', functionName: 'quickCheck' };
  const area: Door = { id: 'elsewhere', surfaces: ['compose'], opens: 'pane', area: 'else where' };
  const withDoors = { ...texts, doors: { ...texts.doors, quick: { label: text, tip: text }, elsewhere: { label: text, tip: text } } };
  const [edition] = editions;
  if (edition === undefined) throw new Error('no edition');
  const input = { edition, origin: DEVELOPMENT_ORIGIN, version: '1.2.3', doors: [...doors, madeUp, area], texts: withDoors };

  test('a door that runs a function, and one that opens another area, need a row and texts', () => {
    const manifest = writeManifest(input);
    expect(manifest).toContain('<FunctionName>quickCheck</FunctionName>');
    expect(manifest).toContain('<FunctionFile resid="Commands.Url"/>');
    expect(manifest).toContain(`${DEVELOPMENT_ORIGIN}/taskpane.html?area=else%20where`);
    expect(manifest).toContain('Quick &lt;check&gt; &amp; &quot;more&quot;');
    expect(findingsIn(manifest, { edition, texts: withDoors, iconSize })).toEqual([]);
  });

  test('a door without texts is refused by name', () => {
    expect(() => writeManifest({ ...input, texts })).toThrow('quick');
  });

  test('the first area has the plain address', () => {
    expect(pageOf({ id: 'x', surfaces: ['read'], opens: 'pane', area: 'message' })).toBe('taskpane.html');
  });
});

describe('--origin', () => {
  test.each([
    ['https://mail.example', 'https://mail.example'],
    ['https://mail.example/', 'https://mail.example'],
    ['https://mail.example:8443/a/b/', 'https://mail.example:8443/a/b'],
  ])('%s', (given, origin) => {
    expect(readOrigin(given)).toEqual({ origin });
  });

  test.each([
    'http://mail.example', 'mail.example', '', 'https://mail.example?x', 'https://mail.example/a#b', 'https://u:p@mail.example',
    'https://mail.example/a//', 'https://mail.example/taskpane.html', 'https://mail.example/a b',
  ])('%j is refused in one sentence', (given) => {
    expect(readOrigin(given)).toEqual({ problem: expect.stringMatching(/^--origin .*\.$/) });
  });
});
