/** Registration data of domains (RDAP): RFC 7480, 9082 §3.1.3, 9083 §5.3; which server to ask is in the registry of RFC 9224. */
import type { Fact } from '../../core/diagnostics/fact';
import { known, unknown } from '../../core/diagnostics/fact';
import type { Registration } from '../../core/diagnostics/ports';
import { watchPolicy } from './page-policy';
import type { NetworkOptions } from './timed-fetch';
import { listOf, property, readJson, timedFetch } from './timed-fetch';

const LIMIT_BYTES = 500_000;
const MOST = 50;

/** Names of one domain that a registry is asked for at most, from its own ending on: none registers so deep. */
const MOST_NAMES = 4;

/** The registry of RFC 9224, folded. */
export interface RegistrationRegistry {
  /** When IANA published it: ISO 8601. */
  readonly published: string;
  /** Endings of domain names, with blanks between, by the base address of their server; `{tld}` stands for the ending. */
  readonly servers: Readonly<Record<string, string>>;
}

/** Base addresses by the end of a domain name. */
export type RegistrationServers = ReadonlyMap<string, string>;

/** Unfolds a registry. */
export const serversByEnding = ({ servers }: RegistrationRegistry): RegistrationServers =>
  new Map(Object.entries(servers).flatMap(([pattern, endings]) => endings.split(' ').map((ending) => [ending, pattern.replace('{tld}', ending)] as const)));

const parentOf = (name: string): string => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '');

/** The server with the longest ending that fits (RFC 9224 §4), and the names that it may know: the domain, then those above it. */
function askedFor(servers: RegistrationServers, domain: string): { readonly server: string; readonly names: readonly string[] } | null {
  const names: string[] = [];
  for (let rest = domain; rest !== ''; rest = parentOf(rest)) {
    const server = servers.get(rest);
    if (server !== undefined && rest !== domain) return { server, names: names.slice(-MOST_NAMES) };
    names.push(rest);
  }
  return null;
}

const words = (value: unknown): readonly string[] => listOf(value, MOST).filter((word): word is string => typeof word === 'string').map((word) => word.slice(0, 100));

function expiryOf(data: unknown): string | null {
  const event = listOf(property(data, 'events'), MOST).find((one) => property(one, 'eventAction') === 'expiration');
  const date = property(event, 'eventDate');
  return typeof date === 'string' && date.length <= 40 && !Number.isNaN(Date.parse(date)) ? date : null;
}

/** What a registry says of one name. `none`: it has no such domain, in the form of RDAP, so it is the registry's own word. */
type Reply = Fact<Omit<Registration, 'isRegistered'>> | 'none';

async function askFor(domain: string, server: string, options: NetworkOptions): Promise<Reply> {
  const url = `${server}domain/${encodeURIComponent(domain)}`;
  const endWatch = watchPolicy(url);
  const answer = await timedFetch(url, { mode: 'cors', headers: { Accept: 'application/rdap+json' } }, options,
    async (response) => ({ status: response.status, isOwn: !response.redirected || new URL(response.url).host === new URL(server).host, type: response.headers.get('Content-Type') ?? '', data: await readJson(response, LIMIT_BYTES) }));
  const isRefused = await endWatch(!answer.came && answer.why === 'unreachable');
  if (!answer.came) return unknown(isRefused ? 'not-asked' : answer.why);
  const { status, isOwn, type, data } = answer.value;
  // A portal that wants a sign-in, or a gateway, answers 404 as well, with a page or JSON of its own.
  const isRdap = /^application\/rdap\+json\b/i.test(type) || property(data, 'errorCode') === 404;
  if (status === 404) return isOwn && isRdap ? 'none' : unknown('unusable');
  if (status !== 200 || property(data, 'objectClassName') !== 'domain') return unknown('unusable');
  return known({ domain, status: words(property(data, 'status')), expires: expiryOf(data) });
}

/**
 * Asks the registry of a domain. A registry knows only what is registered with it, so where it has no such domain it is asked for
 * the one above, up to the ending that is its own.
 * @param servers the registries that can be asked
 * @returns a function of a domain name in ASCII, which never rejects; only the registry's own 404 in the form of RDAP (its media type,
 *   RFC 7480 §4.2, or its error body, RFC 9083 §6), for every one of these names, means that a domain is not registered; `not-asked`
 *   where the policy of the page closes the way
 */
export function registrationData(servers: RegistrationServers, options: NetworkOptions): (domain: string) => Promise<Fact<Registration>> {
  return async (domain) => {
    const asked = askedFor(servers, domain);
    if (asked === null) return unknown('unavailable');
    for (const name of asked.names) {
      const reply = await askFor(name, asked.server, options);
      if (reply !== 'none') return reply.known ? known({ isRegistered: true, ...reply.value }) : reply;
    }
    return known({ isRegistered: false, domain, status: [], expires: null });
  };
}
