import { services } from '../../knowledge/index';
import { fold } from '../fold';

/** Names under which people know a service and that neither its own name nor its servers tell. */
const otherNames: readonly (readonly [name: string, scope: string])[] = [
  ['microsoft 365', 'exchange-online'], ['office 365', 'exchange-online'], ['office365', 'exchange-online'], ['m365', 'exchange-online'],
  ['o365', 'exchange-online'], ['exchange', 'exchange-online'], ['exchange', 'exchange'], ['symantec', 'messagelabs'],
];

/** Parts of server names that are everyday words. */
const everyday: ReadonlySet<string> = new Set(['mail', 'email', 'live', 'server', 'message', 'free', 'post', 'web', 'net', 'online', 'secure', 'security', 'protection', 'cloud', 'groups']);

const words = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

let byName: readonly (readonly [name: string, scope: string])[] | null = null;

/** Names of all services, the longest first, so that "Exchange Online" is not taken for "Exchange". */
function names(): readonly (readonly [name: string, scope: string])[] {
  byName ??= [
    ...otherNames,
    ...services.flatMap(({ scope, name, hosts }) => [...new Set([
      words(name), words(scope), ...words(name).split(' ').filter((word) => word.length > 4 && !everyday.has(word) && words(name).split(' ').length > 1),
      ...hosts.map((host) => words(host.split('.').at(-2) ?? '')).filter((label) => label.length > 2 && !everyday.has(label)),
    ])].map((name_): readonly [string, string] => [name_, scope])),
  ].sort(([one], [other]) => other.length - one.length);
  return byName;
}

/**
 * Services that a query names.
 * @param rest the query, folded, without codes
 * @returns their scopes, and the words that are left without the names
 */
export function namedServices(rest: string): { readonly scopes: ReadonlySet<string>; readonly left: string } {
  let left = ` ${words(rest)} `;
  const scopes = new Set<string>();
  const found = new Set<string>();
  for (const [name, scope] of names()) {
    if (name === '' || (!found.has(name) && !left.includes(` ${name} `))) continue;
    scopes.add(scope);
    found.add(name);
    left = left.replaceAll(` ${name} `, ' ');
  }
  return { scopes, left: left.trim() };
}

/** The scopes of a service by its scope or a name of it, whole; empty where none is called so. */
export function scopesNamed(name: string): readonly string[] {
  const wanted = words(name);
  const exact = services.find(({ scope }) => scope === fold(name).trim());
  if (exact !== undefined) return [exact.scope];
  const called = services.filter((service) => words(service.name) === wanted).map(({ scope }) => scope);
  return called.length > 0 ? called : [...new Set(names().filter(([known]) => known === wanted && wanted !== '').map(([, scope]) => scope))];
}
