/** `npm run validate`: the manifests at the top level and, where they are written, in dist/manifests. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import type { Check } from '../closing-line';
import { conclude } from '../closing-line';
import { editions, topLevel } from './editions';
import { iconSizeIn } from './icons';
import { texts } from './product';
import { findingsIn, RULE_IDS, sharedIds } from './rules';
import { hasSchemas, schemaCheck } from './schema';

const SERVICE_TIME_LIMIT_MS = 10_000;

const project = resolve(import.meta.dirname, '../..');
const files = [
  ...topLevel.map((edition) => ({ edition, path: edition.file })),
  ...editions.map((edition) => ({ edition, path: join('dist/manifests', edition.file) })).filter(({ path }) => existsSync(join(project, path))),
];
const checks: Check[] = [];
const add = (name: string, wrong: readonly string[], right: string): void => {
  checks.push({ name, holds: wrong.length === 0, detail: wrong.length === 0 ? right : wrong.join('; ') });
};

/** What Microsoft's validation service says of a manifest; null where it cannot be asked. */
function askService(path: string): Promise<{ readonly valid: boolean; readonly said: string } | null> {
  const tool = join(project, 'node_modules/office-addin-manifest/cli.js');
  return new Promise((settle) => {
    execFile(process.execPath, [tool, 'validate', path], { cwd: project, timeout: SERVICE_TIME_LIMIT_MS }, (error, out, err) => {
      const said = `${out}${err}`.trim();
      if (/The manifest is valid\./.test(said)) settle({ valid: true, said: 'valid' });
      else if (error !== null && /not valid/.test(said)) settle({ valid: false, said });
      else settle(null);
    });
  });
}

add('Ids of the editions', sharedIds(editions).map(({ detail }) => detail), 'all different');
const schemasHere = hasSchemas(project);
if (!schemasHere) console.log('skipped, no schemas');
let reachable = true;
for (const { edition, path } of files) {
  if (!existsSync(join(project, path))) {
    add(path, ['missing: npm run manifests writes it'], '');
    continue;
  }
  const manifest = readFileSync(join(project, path), 'utf8');
  const findings = findingsIn(manifest, { edition, texts, iconSize: iconSizeIn(project) });
  for (const rule of RULE_IDS) add(`${path} ${rule}`, findings.filter((one) => one.rule === rule).map(({ detail }) => detail), 'holds');
  if (schemasHere) {
    const set = edition.onPremises ? 'base' : 'ext';
    const problem = schemaCheck(project, set)(manifest);
    add(`${path} schema (${set})`, problem === null ? [] : [problem], 'valid');
  }
  const info = await OfficeAddinManifest.readManifestFile(join(project, path));
  add(`${path} read back by office-addin-manifest`, info.id === edition.id && info.permissions === edition.permission ? []
    : [`Id ${info.id ?? 'missing'}, ${info.permissions ?? 'no permission'}`], `Id ${edition.id}, ${edition.permission}`);
  const answer = reachable ? await askService(path) : null;
  if (answer === null) {
    if (reachable) console.log('office-addin-manifest validate: skipped, service not reachable');
    reachable = false;
  } else {
    add(`${path} office-addin-manifest validate`, answer.valid ? [] : [answer.said], answer.said);
  }
}
conclude(checks);
