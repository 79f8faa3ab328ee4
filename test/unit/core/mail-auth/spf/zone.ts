import type { Lookup, MxRecord, RecordType, Resolve, Unresolved } from '../../../../../src/core/dns/records';

/** What a name has: texts by type, an alias, or a failure. A name that is not there is NXDOMAIN; a type that is not there is no data. */
export interface ZoneEntry {
  readonly A?: readonly string[] | Unresolved;
  readonly AAAA?: readonly string[] | Unresolved;
  readonly TXT?: readonly string[] | Unresolved;
  readonly PTR?: readonly string[] | Unresolved;
  /** Hosts; their preference is their place. */
  readonly MX?: readonly string[] | Unresolved;
  readonly CNAME?: string;
}

export interface FakeDns {
  readonly resolve: Resolve;
  /** What was asked, in order: `TXT example.com`. */
  readonly asked: string[];
}

export function fakeDns(zone: Readonly<Record<string, ZoneEntry>>): FakeDns {
  const asked: string[] = [];
  const look = (name: string, type: RecordType, aliases: readonly string[]): Lookup<RecordType> => {
    const entry = zone[name];
    if (entry === undefined) return { known: true, value: { state: 'no-name', records: [], aliases, isAuthentic: false } };
    if (entry.CNAME !== undefined) return look(entry.CNAME, type, [...aliases, entry.CNAME]);
    const held = entry[type as keyof ZoneEntry];
    if (typeof held === 'string') return { known: false, why: held as Unresolved };
    const records = type === 'MX' ? (held ?? []).map((exchange, index): MxRecord => ({ preference: index, exchange })) : held ?? [];
    return { known: true, value: { state: records.length > 0 ? 'found' : 'no-data', records, aliases, isAuthentic: false } };
  };
  const resolve = ((name: string, type: RecordType) => {
    asked.push(`${type} ${name}`);
    return Promise.resolve(look(name, type, []));
  }) as Resolve;
  return { resolve, asked };
}

/** A zone that publishes one SPF record at each name. */
export const records = (texts: Readonly<Record<string, string>>): Record<string, ZoneEntry> => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { TXT: [text] }]));
