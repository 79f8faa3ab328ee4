/** The registry of RDAP servers (RFC 9224), read from IANA's file and written as the program keeps it. */
import type { RegistrationRegistry } from '../../src/adapters/network/registration-data';

export const REGISTRY_ADDRESS = 'https://data.iana.org/rdap/dns.json';

/** An entry of the registry is a name in ASCII (RFC 9224 §4); IANA lists top-level domains alone. */
const TLD = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** The base address of a server, with nothing that means something to a module of ours. */
const ADDRESS = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?(?:\/[\w.-]{1,100}){0,5}\/$/;

/** A file that is cut off, or of something else, must not replace a whole one. */
const FEWEST = 500;

export type RegistryReading = { readonly ok: true; readonly registry: RegistrationRegistry } | { readonly ok: false; readonly why: string };

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The first server that is asked over https (RFC 9224 §3: the order says nothing, https is preferred); null: there is none. */
function serverOf(addresses: readonly unknown[]): string | null {
  for (const address of addresses) {
    const base = typeof address === 'string' ? address.replace(/\/?$/, '/') : '';
    if (ADDRESS.test(base)) return base;
  }
  return null;
}

/** The address with its domain left open, where it is a label of the host or a part of the path: most differ in nothing else. */
const patternOf = (address: string, tld: string): string => address.replace(new RegExp(`^(.*[./])${tld}(?=[./])`), '$1{tld}');

/** Domains by the pattern of their address; by the address itself where no other domain has the pattern. */
function folded(addresses: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const group = (keyOf: (address: string, tld: string) => string): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const [tld, address] of addresses) groups.set(keyOf(address, tld), [...groups.get(keyOf(address, tld)) ?? [], tld]);
    return groups;
  };
  const byPattern = group(patternOf);
  return group((address, tld) => ((byPattern.get(patternOf(address, tld)) ?? []).length > 1 ? patternOf(address, tld) : address));
}

/**
 * Reads the file of IANA.
 * @param fewest domains that it must have at least
 * @returns servers by the pattern of their address, everything in the order of the alphabet, so that a new file differs where the
 *   registry does; domains that cannot be asked over https are left out; otherwise what is wrong with the file
 */
export function readRegistry(text: string, fewest = FEWEST): RegistryReading {
  const bad = (why: string): RegistryReading => ({ ok: false, why });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return bad('it is no JSON');
  }
  const { version, publication, services } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (version !== '1.0') return bad('it is not version 1.0 of the format of RFC 9224');
  if (typeof publication !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(publication)) return bad('it has no date of publication');
  if (!isList(services)) return bad('it lists no services');
  const seen = new Set<string>();
  const found = new Map<string, string>();
  for (const service of services) {
    const [tlds, addresses] = isList(service) ? service : [];
    if (!isList(tlds) || !isList(addresses)) return bad('a service is not a list of domains and a list of addresses');
    const address = serverOf(addresses);
    for (const tld of tlds) {
      if (typeof tld !== 'string' || !TLD.test(tld)) return bad(`${JSON.stringify(tld)} is no top-level domain`);
      if (seen.has(tld)) return bad(`${tld} stands twice`);
      seen.add(tld);
      if (address !== null) found.set(tld, address);
    }
  }
  if (seen.size < fewest) return bad(`it has ${seen.size} domains, fewer than ${fewest}`);
  const servers = [...folded(found)].map(([pattern, tlds]) => [pattern, [...tlds].sort().join(' ')] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ok: true, registry: { published: publication, servers: Object.fromEntries(servers) } };
}

/** The registry as a module of the program. */
export const registryModule = ({ published, servers }: RegistrationRegistry): string => `/** Which registry answers for which domains. Written by \`npm run registration\` from ${REGISTRY_ADDRESS} (RFC 9224); not edited by hand. */
import type { RegistrationRegistry } from './registration-data';

export const registrationRegistry: RegistrationRegistry = {
  published: '${published}',
  servers: {
${Object.entries(servers).map(([pattern, tlds]) => `    '${pattern}': '${tlds}',\n`).join('')}  },
};
`;
