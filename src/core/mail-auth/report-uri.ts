/** Where reports are sent: the URIs of `rua` and `ruf`, RFC 9989 §4.6 and RFC 8460 §3. */
import { canonicalName, isDomainName } from './domain-name';
import { trimBlanks } from './tag-list';

export interface ReportUri {
  /** As it stands, without a size. */
  readonly uri: string;
  /** In lower case, without the colon. */
  readonly scheme: string;
  /** The address of a `mailto`, as it stands (percent signs and all); null for others. */
  readonly address: string | null;
  /** The domain of that address, or the host of another URI; canonical. */
  readonly domain: string;
}

/** RFC 3986 §2: what may stand in a URI; a comma, `!` and `;` are written with a percent sign in these records. */
const CHARACTERS = /^[A-Za-z0-9\-._~:/?#[\]@$&'()*+=%]*$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** One URI; null where it is none, or leads to no domain. */
export function readReportUri(text: string): ReportUri | null {
  const prefix = SCHEME.exec(text)?.[0];
  if (prefix === undefined || !CHARACTERS.test(text)) return null;
  const scheme = prefix.slice(0, -1).toLowerCase();
  const rest = text.slice(prefix.length);
  if (scheme === 'mailto') {
    const query = rest.indexOf('?');
    const address = query < 0 ? rest : rest.slice(0, query);
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return at > 0 && address.indexOf('@') === at && isDomainName(domain) ? { uri: text, scheme, address, domain: canonicalName(domain) } : null;
  }
  const host = /^\/\/([^/?#:@]+)(?::\d{1,5})?(?=[/?#]|$)/.exec(rest)?.[1];
  return host !== undefined && isDomainName(host) ? { uri: text, scheme, address: null, domain: canonicalName(host) } : null;
}

/** The items of a list with commas between, without blanks around them. */
export const uriItems = (value: string): readonly string[] => value.split(',').map(trimBlanks);
