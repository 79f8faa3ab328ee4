/**
 * Every layer rule trips: a small tree that breaks each rule once is cruised with the project's own configuration.
 * A rule without a breach here fails the test, so that a new rule comes with its proof.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');

/** Files that exist only to be imported. */
const targets: Record<string, string> = {
  'src/core/messages.ts': 'export const m = 1;',
  'src/core/mime/part.ts': 'export type Part = 1; export const part = 1;',
  'src/core/dsn/report.ts': 'export type Report = 1; export const report = 1;',
  'src/core/knowledge/row.ts': 'export type Row = 1; export const row = 1;',
  'src/core/explanation/explain.ts': 'export type Explained = 1; export const explain = 1;',
  'src/core/diagnostics/check-id.ts': 'export type CheckId = 1; export const checkId = 1;',
  'src/core/diagnostics/run.ts': 'export type Run = 1; export const run = 1;',
  'src/core/dns/name.ts': 'export const name = 1;',
  'src/core/mail-auth/spf.ts': 'export const spf = 1;',
  'src/locales/en.ts': 'export type En = 1; export const en = 1;',
  'src/app/ports.ts': 'export type Port = 1; export const port = 1;',
  'src/app/use.ts': 'export const use = 1;',
  'src/app/h.ts': "import { g } from './g'; export const h = g;",
  'src/adapters/browser/drop.ts': 'export const drop = 1;',
  'src/taskpane/index.tsx': 'export const pane = 1;',
  'src/cli/main.ts': 'export const cli = 1;',
  'test/specimen.ts': 'export const specimen = 1;',
};

/** File that breaks a rule → its import lines and the rules that must report it. */
const breaches: readonly (readonly [file: string, source: string, rules: readonly string[]])[] = [
  ['src/core/knowledge/a.ts', "import { use } from '../../app/use';", ['knowledge-is-data']],
  ['src/core/knowledge/b.ts', "import { row } from './row';", ['knowledge-tables-import-types-only']],
  ['src/core/knowledge/c.ts', "import { row } from './row'; import type { Row } from './row';", ['knowledge-tables-import-types-only']],
  ['src/core/mime/a.ts', "import type { Report } from '../dsn/report';", ['mime-knows-nothing']],
  ['src/core/dsn/a.ts', "import type { Row } from '../knowledge/row';", ['dsn-reads-mime-only']],
  ['src/core/msg/a.ts', "import type { Report } from '../dsn/report';", ['msg-reads-mime-only']],
  ['src/core/dns/a.ts', "import { spf } from '../mail-auth/spf';", ['dns-knows-nothing']],
  ['src/core/mail-auth/a.ts', "import { part } from '../mime/part';", ['mail-auth-reads-dns-only']],
  ['src/core/explanation/a.ts', "import type { En } from '../../locales/en';", ['explanation-judges-reports']],
  ['src/core/explanation/b.ts', "import { report } from '../dsn/report';", ['explanation-takes-dsn-as-types']],
  ['src/core/explanation/c.ts', "import { checkId } from '../diagnostics/check-id';", ['explanation-takes-dsn-as-types']],
  ['src/core/diagnostics/a.ts', "import { drop } from '../../adapters/browser/drop';", ['diagnostics-asks-ports']],
  ['src/core/report/a.ts', "import type { Part } from '../mime/part';", ['report-takes-types']],
  ['src/core/report/b.ts', "import { explain } from '../explanation/explain';", ['report-imports-types-only']],
  ['src/core/sources.ts', "import type { Port } from '../app/ports';", ['core-root-imports-core-types']],
  ['src/core/other.ts', "import { part } from './mime/part';", ['core-root-imports-types-only']],
  ['src/locales/a.ts', "import { use } from '../app/use';", ['locales-know-ids-only']],
  ['src/locales/b.ts', "import { explain } from '../core/explanation/explain';", ['locales-import-types-only']],
  ['src/adapters/browser/a.ts', "import { use } from '../../app/use';", ['adapters-serve-core-and-ports']],
  ['src/adapters/browser/b.ts', "import { port } from '../../app/ports';", ['adapters-take-ports-as-types']],
  ['src/adapters/outlook/a.ts', "import { drop } from '../browser/drop';", ['adapters-never-meet']],
  ['src/app/a.ts', "import { drop } from '../adapters/browser/drop';", ['app-is-use-cases']],
  ['src/app/b.ts', "import { en } from '../locales/en';", ['app-takes-locales-as-types']],
  ['src/taskpane/a.ts', "import { cli } from '../cli/main';", ['entries-never-meet']],
  ['src/taskpane/b.ts', "import { explain } from '../core/explanation/explain';", ['entries-take-core-as-types']],
  ['src/cli/a.ts', "import { drop } from '../adapters/browser/drop';", ['adapters-only-in-the-wiring-file']],
  ['src/app/c.ts', "import { specimen } from '../../test/specimen';", ['src-stands-alone']],
  ['src/core/mime/b.ts', "import { useState } from 'react';", ['core-uses-no-package', 'react-stays-in-the-pane']],
  ['src/core/mime/c.ts', "import { readFileSync } from 'node:fs';", ['core-uses-no-package', 'node-stays-in-the-cli']],
  ['src/app/d.ts', "import { useState } from 'react';", ['react-stays-in-the-pane']],
  ['src/app/e.ts', "import { readFileSync } from 'node:fs';", ['node-stays-in-the-cli']],
  ['src/app/f.ts', "import fc from 'fast-check';", ['no-development-package-in-the-product']],
  ['src/app/g.ts', "import { h } from './h';", ['no-circular']],
  ['src/app/alone.ts', 'export const alone = 1;', ['no-orphans', 'no-dead-modules']],
  ['src/app/i.ts', "import { gone } from './gone';", ['not-to-unresolvable']],
];

/** Imports that the table allows: none of these may be reported by a rule of the table. */
const allowed: Record<string, string> = {
  'src/core/knowledge/index.ts': "import { row } from './row'; import type { CheckId } from '../diagnostics/check-id'; import type { M } from '../messages';",
  'src/core/dsn/fine.ts': "import { part } from '../mime/part'; import { m } from '../messages';",
  'src/core/msg/fine.ts': "import { part } from '../mime/part';",
  'src/core/explanation/fine.ts': "import { row } from '../knowledge/row'; import type { Report } from '../dsn/report'; import type { CheckId } from '../diagnostics/check-id';",
  'src/core/mail-auth/fine.ts': "import { name } from '../dns/name';",
  'src/core/diagnostics/fine.ts': "import { spf } from '../mail-auth/spf'; import { name } from '../dns/name';",
  'src/core/report/fine.ts': "import type { Explained } from '../explanation/explain'; import type { Run } from '../diagnostics/run';",
  'src/locales/fine.ts': "import type { Row } from '../core/knowledge/row'; import { en } from './en';",
  'src/adapters/outlook/fine.ts': "import type { Port } from '../../app/ports'; import { part } from '../../core/mime/part';",
  'src/app/fine.ts': "import { explain } from '../core/explanation/explain'; import type { En } from '../locales/en';",
  'src/taskpane/index.tsx': "import { drop } from '../adapters/browser/drop'; import { use } from '../app/use'; import { en } from '../locales/en'; import { useState } from 'react'; import type { Explained } from '../core/explanation/explain';",
  'src/cli/main.ts': "import { drop } from '../adapters/browser/drop'; import { readFileSync } from 'node:fs';",
  'test/any.ts': "import { part } from '../src/core/mime/part'; import { use } from '../src/app/use';",
};
const graphRules = new Set(['no-dead-modules', 'no-orphans', 'not-to-unresolvable']);

interface Violation { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }

function cruise(files: Record<string, string>): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), source);
    }
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(project, name), join(folder, name));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const run = spawnSync(process.execPath, [
      join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'test',
    ], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    const output = JSON.parse(run.stdout) as { summary: { violations: readonly Violation[] } };
    return output.summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('layer rules', () => {
  const found = cruise({ ...targets, ...Object.fromEntries(breaches.map(([file, source]) => [file, source])) });

  test.each(breaches)('%s: %s', (file, _source, rules) => {
    const own = found.filter((violation) => (violation.rule.name === 'no-dead-modules' ? violation.to : violation.from) === file);
    expect(own.map((violation) => violation.rule.name)).toEqual(expect.arrayContaining([...rules]));
  });

  test('every rule of the configuration is broken once above', () => {
    const rules = execFileSync(process.execPath, ['-p', "JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((r) => [r.name, r.comment]))"], { cwd: project, encoding: 'utf8' });
    const configured = JSON.parse(rules) as readonly (readonly [string, string])[];
    expect([...new Set(breaches.flatMap(([, , names]) => names))].sort()).toEqual(configured.map(([name]) => name).sort());
    for (const [, comment] of configured) expect(comment.length).toBeGreaterThan(40);
  });

  test('what the table allows is not reported', () => {
    const reported = cruise({ ...targets, ...allowed }).filter((violation) => !graphRules.has(violation.rule.name));
    expect(reported.map((violation) => [violation.from, violation.rule.name])).toEqual([]);
  });
});
