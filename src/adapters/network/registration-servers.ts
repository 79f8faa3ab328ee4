/**
 * RDAP servers of registries, by top-level domain: a few of those in the registry of RFC 9224 (data.iana.org/rdap/dns.json). A domain
 * under any other name is not asked about.
 */
export const registrationServers: Readonly<Record<string, string>> = {
  com: 'https://rdap.verisign.com/com/v1/',
  net: 'https://rdap.verisign.com/net/v1/',
  org: 'https://rdap.publicinterestregistry.org/rdap/',
  fr: 'https://rdap.nic.fr/',
  uk: 'https://rdap.nominet.uk/uk/',
  nl: 'https://rdap.sidn.nl/',
};
