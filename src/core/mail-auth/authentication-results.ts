/** What a receiving server found of a message's origin, as it wrote it into the header: RFC 8601; RFC 8617 §4.1.1 for the form of ARC. */

export interface MethodResult {
  /** `spf`, `dkim`, `dmarc` …, in lower case (IANA, "Email Authentication Methods"). */
  readonly method: string;
  /** `pass`, `fail`, `none` …, in lower case. */
  readonly result: string;
  /** The property that was judged, such as `smtp.mailfrom` or `header.d`, with its domain; null where none is told. Local parts are left out. */
  readonly of: { readonly property: string; readonly domain: string } | null;
}

export interface AuthenticationResults {
  /** The server that vouches (authserv-id, §2.5), in lower case; null where none is named, as Exchange Online does. */
  readonly server: string | null;
  readonly results: readonly MethodResult[];
}

/** Characters of a field that are looked at. */
const MAX_FIELD = 4000;
/** Results of one field; real ones have three to ten. */
const MAX_RESULTS = 20;

const METHOD = /^([a-z][a-z0-9-]{0,30})(?:[ \t]*\/[ \t]*\d{1,5})?[ \t]*=[ \t]*([a-z]{1,20})(?![a-z0-9-])/i;
const PROPERTY = /(?:^|[ \t])((?:smtp|header|policy|body)\.[a-z0-9-]{1,30})[ \t]*=[ \t]*((?:"[^"]*")?[^\s"]*)/gi;
const DOMAIN = /^[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?$/;
/** In the order in which they tell whose name was judged. */
const TELLING: readonly string[] = ['header.d', 'smtp.mailfrom', 'smtp.helo', 'header.from', 'header.i'];

/**
 * Without comments (RFC 5322 §3.2.2), which may be nested and hold anything; one that is not closed reaches to the end. Quoted strings
 * keep no sign that has a meaning here: a sender chooses the local part that a server quotes.
 */
function withoutComments(text: string): string {
  let out = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\' && (isQuoted || depth > 0)) {
      if (depth === 0) out += '_';
      at++;
    } else if (sign === '"' && depth === 0) {
      isQuoted = !isQuoted;
      out += sign;
    } else if (sign === '(' && !isQuoted) depth++;
    else if (sign === ')' && !isQuoted && depth > 0) depth--;
    else if (depth === 0) out += isQuoted && /[;=\s]/.test(sign) ? '_' : sign;
  }
  return out;
}

function domainOf(written: string): string | null {
  const text = written.replaceAll('"', '');
  const domain = text.slice(text.lastIndexOf('@') + 1).toLowerCase().replace(/\.$/, '');
  return DOMAIN.test(domain) ? domain : null;
}

function resultOf(text: string): MethodResult | null {
  const found = METHOD.exec(text);
  if (found === null) return null;
  const [whole, method = '', result = ''] = found;
  let of: MethodResult['of'] = null;
  for (const [, name = '', value = ''] of text.slice(whole.length).matchAll(PROPERTY)) {
    const property = name.toLowerCase();
    const domain = TELLING.includes(property) ? domainOf(value) : null;
    if (domain !== null && (of === null || TELLING.indexOf(property) < TELLING.indexOf(of.property))) of = { property, domain };
  }
  return { method: method.toLowerCase(), result: result.toLowerCase(), of };
}

/**
 * Reads a field Authentication-Results, or ARC-Authentication-Results. Whether it may be believed depends on where it stands, which
 * is not known here.
 * @param raw the unfolded value
 * @returns null where it holds no result
 */
export function readAuthenticationResults(raw: string): AuthenticationResults | null {
  const parts = withoutComments(raw.slice(0, MAX_FIELD)).split(';').map((part) => part.trim());
  if (/^i[ \t]*=[ \t]*\d{1,2}$/i.test(parts[0] ?? '')) parts.shift();
  const [first = ''] = parts;
  // Version 1 may be written behind the name (§2.2).
  const server = first.includes('=') ? null : domainOf(first.split(/[ \t]/)[0] ?? '');
  if (server === null && !first.includes('=')) return null;
  const results = (server === null ? parts : parts.slice(1)).flatMap((part) => resultOf(part) ?? []).slice(0, MAX_RESULTS);
  return results.length === 0 ? null : { server, results };
}
