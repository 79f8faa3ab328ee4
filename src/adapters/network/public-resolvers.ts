/**
 * Public DNS-over-HTTPS resolvers that let web pages ask (CORS), in order of preference. Sources: developers.cloudflare.com/1.1.1.1,
 * developers.google.com/speed/public-dns, dns.sb.
 */
export const publicResolvers: readonly string[] = ['https://cloudflare-dns.com/dns-query', 'https://dns.google/dns-query', 'https://doh.sb/dns-query'];
