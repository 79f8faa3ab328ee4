/** All services outside, opened for one run, with a list of what left. */
import type { OpenServices, Sent } from '../../app/ports';
import { dohResolver } from './dns-over-https';
import { httpProbe } from './http-probe';
import { publicResolvers } from '../../core/diagnostics/public-resolvers';
import { registrationData, serversByEnding } from './registration-data';
import { registrationRegistry } from './registration-servers';
import { statusPages } from './service-status';
import type { Fetch } from './timed-fetch';

/** Where a run takes place. */
export interface ServiceEnvironment {
  /** Address of the page itself, whose web server tells whether there is a network at all; null outside a page. */
  readonly ownAddress: string | null;
  /** For each request. */
  readonly timeoutMs: number;
  /** The platform's own where none is given. */
  readonly fetch?: Fetch;
  readonly now?: () => number;
}

const registrationServers = serversByEnding(registrationRegistry);

const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
};

/**
 * Gives a run its services. Everything that leaves is noted before it does.
 * @returns a function that asks nothing by itself
 */
export function servicesFrom({ ownAddress, timeoutMs, fetch = (to, how) => globalThis.fetch(to, how), now = Date.now }: ServiceEnvironment): OpenServices {
  return ({ resolvers, http, signal }) => {
    const requests: Sent[] = [];
    const noting = (service: Sent['service'], whatOf: (url: string) => string): { readonly fetch: Fetch; readonly signal: AbortSignal; readonly timeoutMs: number } => ({
      signal, timeoutMs,
      fetch: (url, init) => {
        requests.push({ service, what: whatOf(url), to: hostOf(url), at: now() });
        return fetch(url, init);
      },
    });
    const doh = dohResolver({
      resolvers: resolvers.length > 0 ? resolvers : publicResolvers.map(({ url }) => url),
      signal, timeoutMs, now,
      fetch: (input, init) => fetch(input instanceof Request ? input.url : String(input), init ?? {}),
    });
    const questions = (): Sent[] => doh.asked.map(({ name, type, resolver, at }) => ({ service: 'dns', what: `${name} ${type}`, to: resolver, at }));
    const lastPart = (url: string): string => decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
    const probeOwn = httpProbe(noting('own-site', (url) => url));
    return {
      get sent() {
        return [...questions(), ...requests].sort((one, other) => one.at - other.at);
      },
      ports: {
        resolve: doh.resolve,
        others: doh.others,
        registration: http ? registrationData(registrationServers, noting('registration', lastPart)) : null,
        probe: http ? httpProbe(noting('webmail', (url) => url)) : null,
        incidents: http ? statusPages(noting('status-page', (url) => url)) : null,
        ownConnection: ownAddress === null ? null : () => probeOwn(ownAddress),
      },
    };
  };
}
