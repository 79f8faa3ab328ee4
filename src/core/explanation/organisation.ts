/**
 * Second-level labels under which country registries sell names ("co.uk", "asso.fr"). With them, host and domain are
 * compared on three labels instead of two. The whole public suffix list would weigh 47 kB gzip for the same verdicts
 * on mail hosts: hosts under shared suffixes of web platforms do not receive mail.
 */
const registryLabels: ReadonlySet<string> = new Set([
  'ac', 'asso', 'co', 'com', 'ed', 'edu', 'go', 'gob', 'gouv', 'gov', 'govt', 'info', 'ltd', 'mil', 'ne', 'net', 'nhs',
  'nic', 'nom', 'or', 'org', 'plc', 'sch', 'school',
]);

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const loopback = /^(?:localhost(?:\.localdomain)?|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * Host name as written in a notice → lower case, without the address literal or remark after it, brackets, final dot.
 * Empty when nothing is left.
 */
export function hostName(written: string): string {
  let end = written.length;
  let isLower = true;
  for (let i = 0; i < written.length; i += 1) {
    const c = written.charCodeAt(i);
    if ((c >= 65 && c <= 90) || c > 127) isLower = false;
    if (i > 0 && (c <= 32 || c === 40 /* ( */ || c === 91 /* [ */ || c === 44 /* , */ || c === 59 /* ; */)) {
      end = i;
      break;
    }
  }
  let start = 0;
  if (written.charCodeAt(0) === 91) {
    start = 1;
    if (written.charCodeAt(end - 1) === 93) end -= 1;
  }
  while (end > start && written.charCodeAt(end - 1) === 46) end -= 1;
  const host = start === 0 && end === written.length ? written : written.slice(start, end);
  return isLower ? host : host.toLowerCase();
}

/**
 * The part of a host or mail domain that names its owner: "mx1.atelier-martin.example" → "atelier-martin.example".
 * Null for addresses, the loopback and names without a dot, which say nothing about an owner.
 */
export function organisationOf(host: string): string | null {
  const last = host.lastIndexOf('.');
  if (last <= 0 || host.includes(':')) return null;
  const end = host.charCodeAt(host.length - 1);
  if (end >= 48 && end <= 57 && ipv4.test(host)) return null;
  if (host === 'localhost.localdomain') return null;
  const second = host.lastIndexOf('.', last - 1);
  if (second < 0) return host;
  if (host.length - last === 3 && registryLabels.has(host.slice(second + 1, last))) {
    const third = host.lastIndexOf('.', second - 1);
    return third < 0 ? host : host.slice(third + 1);
  }
  return host.slice(second + 1);
}

/** True for the server's own loopback: a filter on the same machine answered. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/** Mail address → its domain in lower case; null where it has none. */
export function domainOf(address: string | null | undefined): string | null {
  if (address === null || address === undefined) return null;
  const at = address.lastIndexOf('@');
  if (at < 0) return null;
  const domain = hostName(address.slice(at + 1));
  return domain === '' ? null : domain;
}
