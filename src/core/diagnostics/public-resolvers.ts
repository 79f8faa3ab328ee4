/** DNS services over HTTPS that anybody may ask, as data. */

/** Ids are kept in settings. */
export type PublicResolverId = 'cloudflare' | 'google' | 'dns-sb';

export interface PublicResolver {
  readonly id: PublicResolverId;
  /** Name of its operator, as people know it. */
  readonly name: string;
  readonly url: string;
}

/**
 * Public DNS-over-HTTPS resolvers that let web pages ask (CORS), in order of preference. Sources: developers.cloudflare.com/1.1.1.1,
 * developers.google.com/speed/public-dns, dns.sb.
 */
export const publicResolvers: readonly PublicResolver[] = [
  { id: 'cloudflare', name: 'Cloudflare', url: 'https://cloudflare-dns.com/dns-query' },
  { id: 'google', name: 'Google', url: 'https://dns.google/dns-query' },
  { id: 'dns-sb', name: 'DNS.SB', url: 'https://doh.sb/dns-query' },
];
