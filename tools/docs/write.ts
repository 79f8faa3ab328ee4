import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checksPage } from './checks-page';

/** `npm run docs`: rewrites the pages that come from the code; the diff is reviewed like code. */
const project = resolve(import.meta.dirname, '../..');
writeFileSync(join(project, 'docs/checks.md'), checksPage(project));
