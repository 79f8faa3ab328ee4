import { readFileSync } from 'node:fs';
import { VERSION } from '../../../src/taskpane/version';

test('the version shown is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(VERSION).toBe(version);
});
