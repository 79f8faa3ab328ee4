import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

/** The folder of our own specimens. */
export const fixturesFolder = join(project, 'test/fixtures');

/**
 * The folder of the shared bounce corpus, or null where it is not on this machine. BOUNCE_CORPUS names another one
 * with the same layout.
 */
export function corpusFolder(): string | null {
  const folder = process.env['BOUNCE_CORPUS'] ?? join(project, '../shared/corpus/open');
  return existsSync(folder) ? folder : null;
}

/** The scorer that belongs to the corpus, or null. */
export function corpusScorer(): string | null {
  const script = join(project, '../shared/corpus/score.mjs');
  return existsSync(script) ? script : null;
}

/** A mail on disk. `name` is its path inside the folder, with slashes. */
export interface Mail {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Extensions of files beside the mails that are no mails. */
const NOT_MAILS = /\.(json|md|js|mjs|ts)$/i;

/** All mails below a folder, sorted by name, so that every run sees them in the same order. */
export function mailsIn(folder: string): readonly Mail[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((entry) => join(folder, entry))
    .filter((path) => !NOT_MAILS.test(path) && statSync(path).isFile())
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), bytes: new Uint8Array(readFileSync(path)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
