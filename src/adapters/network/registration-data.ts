/** Registration data of domains (RDAP): RFC 7480, 9082 §3.1.3, 9083 §5.3; which server to ask is in the registry of RFC 9224. */
import type { Fact } from '../../core/diagnostics/fact';
import { known, unknown } from '../../core/diagnostics/fact';
import type { Registration } from '../../core/diagnostics/ports';
import type { NetworkOptions } from './timed-fetch';
import { listOf, property, readJson, timedFetch } from './timed-fetch';

const LIMIT_BYTES = 500_000;
const MOST = 50;

/** Base addresses by the end of a domain name, longest first where several fit. */
export type RegistrationServers = Readonly<Record<string, string>>;

function serverOf(servers: RegistrationServers, domain: string): string | null {
  for (let rest = domain; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    if (Object.hasOwn(servers, rest)) return servers[rest] ?? null;
  }
  return null;
}

const words = (value: unknown): readonly string[] => listOf(value, MOST).filter((word): word is string => typeof word === 'string').map((word) => word.slice(0, 100));

function expiryOf(data: unknown): string | null {
  const event = listOf(property(data, 'events'), MOST).find((one) => property(one, 'eventAction') === 'expiration');
  const date = property(event, 'eventDate');
  return typeof date === 'string' && date.length <= 40 && !Number.isNaN(Date.parse(date)) ? date : null;
}

/**
 * Asks the registry of a domain.
 * @param servers the registries that can be asked
 * @returns a function of a domain name in ASCII, which never rejects; only the registry's own 404 in the form of RDAP (its media type, RFC 7480 §4.2, or its error body, RFC 9083 §6) means that a domain is not registered
 */
export function registrationData(servers: RegistrationServers, options: NetworkOptions): (domain: string) => Promise<Fact<Registration>> {
  return async (domain) => {
    const server = serverOf(servers, domain);
    if (server === null) return unknown('unavailable');
    const answer = await timedFetch(`${server}domain/${encodeURIComponent(domain)}`, { mode: 'cors', headers: { Accept: 'application/rdap+json' } }, options,
      async (response) => ({ status: response.status, isOwn: !response.redirected || new URL(response.url).host === new URL(server).host, type: response.headers.get('Content-Type') ?? '', data: await readJson(response, LIMIT_BYTES) }));
    if (!answer.came) return unknown(answer.why);
    const { status, isOwn, type, data } = answer.value;
    // A portal that wants a sign-in, or a gateway, answers 404 as well, with a page or JSON of its own.
    const isRdap = /^application\/rdap\+json\b/i.test(type) || property(data, 'errorCode') === 404;
    if (status === 404) return isOwn && isRdap ? known({ isRegistered: false, status: [], expires: null }) : unknown('unusable');
    if (status !== 200 || property(data, 'objectClassName') !== 'domain') return unknown('unusable');
    return known({ isRegistered: true, status: words(property(data, 'status')), expires: expiryOf(data) });
  };
}
