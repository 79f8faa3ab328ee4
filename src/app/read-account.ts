import { readDomainName } from '../core/dns/name';

/** Why an account cannot be checked. `one-label`: no name that mail of the internet can have. */
export type NoAccount = 'no-domain' | 'one-label' | 'not-a-name';

export type AccountReading = { readonly readable: true; readonly domain: string } | { readonly readable: false; readonly why: NoAccount };

/** Signs that a URL reads otherwise than a name does. */
const NOT_IN_NAMES = /[\s/\\:?#@%[\]<>|^"'`{}]/;

/** A domain name as A-labels (UTS #46, as every browser and Node do it); null where it is none. */
function toAscii(name: string): string | null {
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Reads an address, or a domain alone, as people type it.
 * @returns the domain in ASCII, lower case, without a final dot; the local part is left out, for no check needs it
 */
export function readAccount(text: string): AccountReading {
  const trimmed = text.trim();
  const name = trimmed.slice(trimmed.lastIndexOf('@') + 1).replace(/\.$/, '');
  if (name === '') return { readable: false, why: 'no-domain' };
  if (NOT_IN_NAMES.test(name)) return { readable: false, why: 'not-a-name' };
  const domain = toAscii(name);
  if (domain === null || !readDomainName(domain).ok || /(?:^|\.)\d+$/.test(domain)) return { readable: false, why: 'not-a-name' };
  return domain.includes('.') ? { readable: true, domain } : { readable: false, why: 'one-label' };
}
