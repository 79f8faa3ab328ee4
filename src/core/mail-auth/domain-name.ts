/** Domain names in ASCII, as records and header fields name them: RFC 1035 §2.3.4, RFC 5890 §2.3. */

const LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/;
const MAX_NAME = 253;

/** True for labels of letters, digits, hyphens and underscores, 63 characters each at most, 253 in all; no final dot. */
export function isDomainName(text: string): boolean {
  return text.length <= MAX_NAME && text.split('.').every((label) => LABEL.test(label));
}

/** A name in lower case without the final dot, as names are compared (RFC 4343). */
export function canonicalName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** True where a name is another or lies below it; both canonical. */
export function isAtOrBelow(name: string, other: string): boolean {
  return name === other || name.endsWith(`.${other}`);
}
