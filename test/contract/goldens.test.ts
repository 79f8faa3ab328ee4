import { existsSync, readFileSync } from 'node:fs';
import { FIXTURE_FOLDERS, golden, goldenPath, specimensBelow } from '../../tools/goldens/golden';

// A golden that no longer fits is a change of what people are told: `npm run goldens` rewrites it, and the diff is reviewed.
describe.each(FIXTURE_FOLDERS)('%s', (folder) => {
  it.each(specimensBelow(folder))('%s is read as its golden says', async (specimen) => {
    const path = goldenPath(specimen);
    expect(existsSync(path)).toBe(true);
    expect(JSON.parse(JSON.stringify(await golden(readFileSync(specimen))))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
