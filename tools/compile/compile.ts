import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const compiled = join(project, 'node_modules/.cache/bounce-doctor/compiled');
const load = createRequire(import.meta.url);

/** The use case as plain JavaScript, and the file it is loaded from. */
export interface CompiledProduct {
  readonly file: string;
  readonly analyseBounce: typeof import('../../src/app/analyse-bounce').analyseBounce;
}

/**
 * Compiles the use case with `tsc` into the cache and loads it. Measuring tools take this instead of the sources:
 * tsx rewrites every function to keep its name, which costs time that no user pays.
 */
export function compileProduct(): CompiledProduct {
  execFileSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', join(import.meta.dirname, 'tsconfig.json')], { stdio: 'inherit' });
  const file = join(compiled, 'app/analyse-bounce.js');
  return { file, ...(load(file) as Omit<CompiledProduct, 'file'>) };
}
