import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checksPage } from './checks-page';
import { clashesPage } from './clashes-page';
import { knowledgePage } from './knowledge-page';
import { sourcesTable } from './sources-table';

/** `npm run docs`: rewrites what comes from the code, pages and the table of sources; the diff is reviewed like code. */
const project = resolve(import.meta.dirname, '../..');
writeFileSync(join(project, 'docs/checks.md'), checksPage(project));
writeFileSync(join(project, 'docs/clashes.md'), clashesPage());
writeFileSync(join(project, 'docs/knowledge.md'), knowledgePage());
writeFileSync(join(project, 'src/core/knowledge/sources.ts'), sourcesTable(project));
// Only now, for the pages cite the table of sources that was just written.
const { statusCodesPage } = await import('./status-codes-page');
writeFileSync(join(project, 'docs/status-codes.md'), statusCodesPage('en'));
writeFileSync(join(project, 'docs/codes-de-statut.md'), statusCodesPage('fr'));
