/**
 * `npm run manifests`: the manifests at the top level, for the dev server. `npm run manifests -- --origin https://host/path`:
 * hosted copies and the administrator editions, into dist/manifests.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Edition } from './editions';
import { DEVELOPMENT_ORIGIN, editions, topLevel } from './editions';
import { readOrigin } from './origin';
import { productManifest } from './product';

const project = resolve(import.meta.dirname, '../..');

function write(folder: string, chosen: readonly Edition[], origin: string): void {
  mkdirSync(join(project, folder), { recursive: true });
  for (const edition of chosen) {
    writeFileSync(join(project, folder, edition.file), productManifest(project, edition, origin));
    console.log(`${join(folder, edition.file)}  ${origin}  ${edition.permission}`);
  }
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

function readArguments(): { readonly origin?: string | undefined } | null {
  try {
    return parseArgs({ options: { origin: { type: 'string' } } }).values;
  } catch {
    return null;
  }
}

const given = readArguments();
if (given === null) {
  stop('The only option is --origin https://host/path.');
} else if (given.origin === undefined) {
  write('.', topLevel, DEVELOPMENT_ORIGIN);
} else {
  const answer = readOrigin(given.origin);
  if ('problem' in answer) stop(answer.problem);
  else write('dist/manifests', editions, answer.origin);
}
