/** What no schema checks of manifest.xml, and, where the schemas are on this machine, the schemas too. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');
const manifest = readFileSync(join(project, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): readonly string[] => [...manifest.matchAll(pattern)].map((found) => found[1] ?? '');

/** The width of a PNG: the first field of its first chunk. */
const widthOf = (file: string): number => readFileSync(file).readUInt32BE(16);

describe('manifest.xml', () => {
  /** A VersionOverrides inherits nothing from the one around it, so each has to bring its own resources. */
  const [, outer = '', inner = ''] = manifest.split(/<VersionOverrides /);
  test.each([['V1_0', outer], ['V1_1', inner]])('%s: every resid resolves, every resource is used', (version, block) => {
    expect(block).toContain(`xsi:type="VersionOverrides${version}"`);
    const used = new Set([...block.matchAll(/ resid="([^"]+)"/g)].map((found) => found[1]));
    const defined = new Set([...block.matchAll(/ id="([^"]+)" DefaultValue=/g)].map((found) => found[1]));
    expect(used).toEqual(defined);
  });

  test('ids are short enough', () => {
    for (const id of all(/ (?:res)?id="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('every address is https', () => {
    const addresses = all(/"(\w+:\/\/[^"]+)"/g).filter((address) => !address.startsWith('http://www.w3.org/') && !address.startsWith('http://schemas.microsoft.com/'));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('every icon exists in the size its name says', () => {
    const icons = all(/localhost:3000\/(assets\/[^"]+)"/g);
    expect(new Set(icons)).toEqual(new Set([16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`)));
    for (const icon of icons) expect(widthOf(join(project, icon))).toBe(Number(/-(\d+)\.png$/.exec(icon)?.[1]));
  });

  test('French stands beside every English text but the name', () => {
    expect(all(/<(?:bt:String|Description)\b[^>]*DefaultValue="([^"]+)"\/>/g)).toEqual(['Bounce Doctor', 'Bounce Doctor']);
  });

  const schemas = ['base', 'ext'].map((set) => join(project, '../shared/facts/manifest-xsd', set, 'OfficeAppManifestV1_1.xsd'));
  const canValidate = schemas.every((schema) => existsSync(schema)) && spawnSync('xmllint', ['--version']).status === 0;
  (canValidate ? test.each(schemas) : test.skip.each([['skipped: the schemas or xmllint are not on this machine']]))('valid by its schema (%s)', (schema) => {
    const run = spawnSync('xmllint', ['--noout', '--schema', schema, join(project, 'manifest.xml')], { encoding: 'utf8' });
    expect(run.stderr).toContain('validates');
  });
});
