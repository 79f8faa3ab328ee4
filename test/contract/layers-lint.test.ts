/** The lint rules that guard a layer trip, each in the folder it guards and only there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const project = resolve(__dirname, '../..');

/** File, source, rules that must report it (none: the file is clean). */
const cases: readonly (readonly [file: string, source: string, rules: readonly string[]])[] = [
  ['src/app/office.ts', 'export const mailbox = () => Office.context;', ['no-restricted-globals']],
  ['src/app/office-by-window.ts', 'export const mailbox = () => window.Office;', ['no-restricted-syntax']],
  ['src/adapters/browser/office.ts', 'export const mailbox = () => Office.context;', ['no-restricted-globals']],
  ['src/adapters/outlook/office.ts', 'export const mailbox = () => Office.context;', []],
  ['src/adapters/outlook/fetch.ts', "export const ask = () => fetch('https://example.com/');", ['no-restricted-globals']],
  ['src/adapters/network/fetch.ts', "export const ask = () => fetch('https://example.com/');", []],
  ['src/taskpane/fetch.ts', "export const ask = () => fetch('https://example.com/');", ['no-restricted-globals']],
  ['src/taskpane/beacon.ts', "export const tell = () => navigator.sendBeacon('/x');", ['no-restricted-syntax']],
  ['src/core/now.ts', 'export const now = () => Date.now();', ['no-restricted-syntax']],
  ['src/core/new-date.ts', 'export const now = () => new Date();', ['no-restricted-syntax']],
  ['src/core/local-date.ts', 'export const at = () => new Date(2024, 1, 1);', ['no-restricted-syntax']],
  ['src/core/local-hour.ts', 'export const hour = (ms: number) => new Date(ms).getHours();', ['no-restricted-syntax']],
  ['src/core/utc.ts', 'export const at = () => new Date(Date.UTC(2024, 1, 1)).toISOString();', []],
  ['src/core/random.ts', 'export const any = () => Math.random();', ['no-restricted-syntax']],
  ['src/core/performance.ts', 'export const ms = () => performance.now();', ['no-restricted-globals']],
  ['src/core/intl.ts', "export const list = () => new Intl.ListFormat('en');", ['no-restricted-globals']],
  ['src/core/console.ts', "export const say = () => { console.log('x'); };", ['no-console']],
  ['src/app/now.ts', 'export const now = () => Date.now();', []],
  ['src/taskpane/html.tsx', "export const View = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;", ['no-restricted-syntax']],
  ['src/taskpane/inner.ts', "export const set = (e: HTMLElement) => { e.innerHTML = 'x'; };", ['no-restricted-syntax']],
  ['src/adapters/browser/insert.ts', "export const set = (e: HTMLElement) => { e.insertAdjacentHTML('beforeend', 'x'); };", ['no-restricted-syntax']],
  ['src/adapters/browser/write.ts', "export const set = () => { document.write('x'); };", ['no-restricted-syntax']],
  ['src/app/enum.ts', 'export enum Kind { A }', ['no-restricted-syntax']],
  ['src/app/default.ts', 'const a = 1; export default a;', ['no-restricted-syntax']],
  ['src/app/any.ts', 'export const f = (x: any) => String(x);', ['@typescript-eslint/no-explicit-any']],
  ['src/app/floating.ts', 'export const f = (p: Promise<void>) => { p; };', ['@typescript-eslint/no-floating-promises']],
  ['src/app/switch.ts', "export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 2; }", ['@typescript-eslint/switch-exhaustiveness-check']],
  ['src/taskpane/views/long.tsx', `${'export const x = 1;\n'.repeat(1)}${Array.from({ length: 260 }, (_, i) => `export const v${i} = ${i};`).join('\n')}`, ['max-lines']],
  ['src/taskpane/hooks/conditional.tsx', "import { useState } from 'react'; export function useX(on: boolean) { if (on) { return useState(0); } return null; }", ['react-hooks/rules-of-hooks']],
];

describe('lint rules of the layers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-lint-'));
  let found = new Map<string, readonly string[]>();

  beforeAll(() => {
    for (const [name, source] of cases) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `${source}\n`);
    }
    for (const name of ['eslint.config.mjs', 'tsconfig.json', 'package.json']) cpSync(join(project, name), join(folder, name));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const run = spawnSync(process.execPath, [join(project, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', 'src'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    const files = JSON.parse(run.stdout) as readonly { filePath: string; messages: readonly { ruleId: string | null; message: string }[] }[];
    found = new Map(files.map((file) => [relative(folder, file.filePath), file.messages.map((message) => message.ruleId ?? message.message)]));
  }, 120_000);

  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  test.each(cases)('%s: %s', (file, _source, rules) => {
    expect([...new Set(found.get(file))]).toEqual(rules);
  });
});
