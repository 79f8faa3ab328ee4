/** `npm run knowledge:texts`: rewrites core/explanation/own-text-codes.ts from the texts; the diff is reviewed like code. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownTextsFile } from './own-texts';
import { rowNames } from './rows';

const { text, strays } = ownTextsFile(rowNames());
if (strays.length > 0) {
  process.stderr.write(`no such row: ${strays.join(', ')}\n`);
  process.exitCode = 1;
}
writeFileSync(join(resolve(import.meta.dirname, '../..'), 'src/core/explanation/own-text-codes.ts'), text);
