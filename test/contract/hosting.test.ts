/** What docs/hosting.md tells web servers to send, beside the page itself: a browser applies both policies. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Policies as nginx, Apache and a file of static hosts write them: in quotes, or up to the end of the line. */
const policies = (text: string): readonly string[] =>
  [...text.matchAll(/Content-Security-Policy(?:: |" content="| ")(default-src [^"\n]+)/g)].map(([, policy = '']) => policy);

describe('hosting', () => {
  test('every example sends the policy that the page states', () => {
    const [page, ...others] = policies(read('src/taskpane/taskpane.html'));
    expect(page).toContain("default-src 'none'");
    expect(others).toEqual([]);
    expect(policies(read('docs/hosting.md'))).toEqual([page, page, page]);
  });
});
