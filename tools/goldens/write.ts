import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { FIXTURE_FOLDERS, golden, goldenPath, specimensBelow } from './golden';

/** `npm run goldens`: rewrites every golden; the diff is reviewed like code. */
let changed = 0;
for (const folder of FIXTURE_FOLDERS) {
  for (const specimen of specimensBelow(folder)) {
    const text = JSON.stringify(await golden(readFileSync(specimen)), null, 1) + '\n';
    const path = goldenPath(specimen);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    changed++;
  }
}
process.stdout.write(`${changed} goldens written\n`);
