/** What docs/hosting.md tells web servers to send, beside the page itself: a browser applies both policies. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicResolvers } from '../../src/adapters/network/public-resolvers';
import { registrationServers } from '../../src/adapters/network/registration-servers';
import { profiles } from '../../src/core/diagnostics/profiles/index';

const project = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Policies as nginx, Apache and a file of static hosts write them: in quotes, or up to the end of the line. */
const policies = (text: string): readonly string[] =>
  [...text.matchAll(/Content-Security-Policy(?:: |" content="| ")(default-src [^"\n]+)/g)].map(([, policy = '']) => policy);

describe('hosting', () => {
  test('the page may ask every service that a check asks', () => {
    const allowed = (/connect-src ([^;]+)/.exec(read('src/taskpane/taskpane.html'))?.[1] ?? '').split(' ');
    const isAllowed = (address: string): boolean => allowed.some((source) => {
      const host = new URL(address).host;
      const pattern = source.replace('https://', '');
      return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
    });
    const fixed = profiles.flatMap(({ webmail, statusPage }) => [webmail, statusPage]).filter((address) => address !== null && !address.includes('{'));
    const wanted = [...publicResolvers.map(({ url }) => url), ...Object.values(registrationServers), ...fixed, 'https://ex3.mail.ovh.net/owa/', 'https://pro1.mail.ovh.ca/owa/'];
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((address) => address !== null && !isAllowed(address))).toEqual([]);
  });

  test('every example sends the policy that the page states', () => {
    const [page, ...others] = policies(read('src/taskpane/taskpane.html'));
    expect(page).toContain("default-src 'none'");
    expect(others).toEqual([]);
    expect(policies(read('src/commands/commands.html'))).toEqual([page]);
    expect(policies(read('docs/hosting.md'))).toEqual([page, page, page]);
  });
});
