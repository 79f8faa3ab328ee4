/** What docs/hosting.md tells web servers to send, beside the page itself: a browser applies both policies. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicResolvers } from '../../src/core/diagnostics/public-resolvers';
import { serversByEnding } from '../../src/adapters/network/registration-data';
import { registrationRegistry } from '../../src/adapters/network/registration-servers';
import { profiles } from '../../src/core/diagnostics/profiles/index';

const project = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Policies as nginx, Apache and a file of static hosts write them: in quotes, or up to the end of the line. */
const policies = (text: string): readonly string[] =>
  [...text.matchAll(/Content-Security-Policy(?:: |" content="| ")(default-src [^"\n]+)/g)].map(([, policy = '']) => policy);

const allowed = (/connect-src ([^;]+)/.exec(read('src/taskpane/taskpane.html'))?.[1] ?? '').split(' ');

/** Endings that most users have; the policy cannot name the registries of all, which are more than 350 hosts. */
const COMMON = ['com', 'net', 'org', 'fr', 're', 'yt', 'pm', 'wf', 'tf', 'paris', 'bzh', 'alsace', 'corsica', 'ovh', 'uk', 'nl', 'ca', 'quebec', 'au', 'cz', 'fi', 'no', 'pl', 'brussels', 'swiss', 'info', 'biz', 'pro', 'name', 'email', 'immo', 'app', 'dev', 'cloud', 'online', 'site', 'store', 'shop', 'tech', 'xyz', 'one', 'club', 'tv'];

describe('hosting', () => {
  test('the page may ask every service that a check asks', () => {
    const isAllowed = (address: string): boolean => allowed.some((source) => {
      const host = new URL(address).host;
      const pattern = source.replace('https://', '');
      return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
    });
    const fixed = profiles.flatMap(({ webmail, statusPage }) => [webmail, statusPage]).filter((address) => address !== null && !address.includes('{'));
    const wanted = [...publicResolvers.map(({ url }) => url), ...fixed, 'https://ex3.mail.ovh.net/owa/', 'https://pro1.mail.ovh.ca/owa/'];
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((address) => address !== null && !isAllowed(address))).toEqual([]);
  });

  test('the page may ask the registries of common endings, and no host that is none', () => {
    const hosts = new Map([...serversByEnding(registrationRegistry)].map(([ending, address]) => [ending, new URL(address).origin]));
    expect(COMMON.filter((ending) => !allowed.includes(hosts.get(ending) ?? ''))).toEqual([]);
    expect(allowed.filter((source) => source.includes('rdap') && ![...hosts.values()].includes(source))).toEqual([]);
  });

  test('every example sends the policy that the page states', () => {
    const [page, ...others] = policies(read('src/taskpane/taskpane.html'));
    expect(page).toContain("default-src 'none'");
    expect(others).toEqual([]);
    expect(policies(read('src/commands/commands.html'))).toEqual([page]);
    expect(policies(read('docs/hosting.md'))).toEqual([page, page, page]);
  });
});
