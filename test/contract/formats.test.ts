import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { formats } from '../../src/core/dsn/formats';
import { readReport } from '../../src/core/dsn/read-report';
import { specimensBelow } from '../../tools/goldens/golden';

const MESSAGES = 'test/fixtures/messages';

describe('every format', () => {
  it('has an id of its own, equal to its file name', () => {
    const ids = formats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(existsSync(`src/core/dsn/formats/${id}.ts`)).toBe(true);
  });

  it.each(formats.map(({ id }) => id))('%s reads at least one specimen of its own', (id) => {
    const folder = `${MESSAGES}/${id}`;
    expect(existsSync(folder)).toBe(true);
    const read = readdirSync(folder).filter((name) => !name.endsWith('.json')).map((name) => readReport(readFileSync(`${folder}/${name}`)).format);
    expect(read).toContain(id);
  });

  it('leaves alone what is not a bounce', () => {
    for (const specimen of specimensBelow('test/fixtures/not-bounces')) {
      const { kind } = readReport(readFileSync(specimen));
      expect({ specimen, kind }).not.toEqual({ specimen, kind: expect.stringMatching(/^(failed|delayed)$/) });
    }
  });
});
