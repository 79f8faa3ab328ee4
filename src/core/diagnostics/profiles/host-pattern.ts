/** Host names with places, as profiles state them. */
import type { HostPattern } from './profile';

/** What fills the places of a pattern. */
export interface Places {
  readonly domain: string;
  /** The account's own server; null: not known, and a pattern of it fits nothing. */
  readonly server: string | null;
}

/**
 * The host name that a pattern gives.
 * @returns null where a place cannot be filled, or the pattern fits more than one name
 */
export function fillPattern(pattern: HostPattern, { domain, server }: Places): string | null {
  if (pattern.includes('*') || pattern.includes('#') || (pattern.includes('{server}') && server === null)) return null;
  return pattern.replaceAll('{domain-dashes}', domain.replaceAll('.', '-')).replaceAll('{domain}', domain).replaceAll('{server}', server ?? '');
}

/** The one label with `#` for digits, or none: true where the labels fit. */
function labelFits(pattern: string, label: string): boolean {
  const at = pattern.indexOf('#');
  if (at < 0) return pattern === label;
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
  if (label.length < before.length + after.length || !label.startsWith(before) || !label.endsWith(after)) return false;
  return /^\d*$/.test(label.slice(before.length, label.length - after.length));
}

/** True where a host name fits a pattern. Linear in the name. */
export function fitsPattern(pattern: HostPattern, host: string, places: Places): boolean {
  if (pattern.includes('{')) {
    const filled = fillPattern(pattern.replaceAll('*', '\u0000').replaceAll('#', '\u0001'), places);
    return filled !== null && fitsPattern(filled.replaceAll('\u0000', '*').replaceAll('\u0001', '#'), host, places);
  }
  const wanted = pattern.split('.');
  const labels = host.split('.');
  if (wanted[0] === '*') {
    const tail = wanted.slice(1);
    if (labels.length <= tail.length) return false;
    return tail.every((label, at) => labelFits(label, labels[labels.length - tail.length + at] ?? ''));
  }
  return labels.length === wanted.length && wanted.every((label, at) => labelFits(label, labels[at] ?? ''));
}

/** True where a host name fits one of several patterns. */
export const fitsAny = (patterns: readonly HostPattern[], host: string, places: Places): boolean => patterns.some((pattern) => fitsPattern(pattern, host, places));
