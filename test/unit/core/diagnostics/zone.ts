/** A DNS of plain data: names with their records, and names that cannot be asked for. */
import type { Lookup, RecordData, RecordType, Resolve, Unresolved } from '../../../../src/core/dns/records';

type Records = { readonly [T in RecordType]?: readonly RecordData[T][] };

export interface Zone {
  /** A name that is listed exists; a string is an alias. */
  readonly [name: string]: Records | string;
}

export interface ZoneOptions {
  /** Names, or "name TYPE", of which nothing can be learned. */
  readonly unknown?: Readonly<Record<string, Unresolved>>;
  readonly isAuthentic?: boolean;
}

/** Answers from the zone; a name exists if it, or a name below it, is listed (RFC 8020). */
export function resolverOf(zone: Zone, { unknown = {}, isAuthentic = false }: ZoneOptions = {}): Resolve {
  const exists = (name: string): boolean => Object.keys(zone).some((one) => one === name || one.endsWith(`.${name}`));
  return async <T extends RecordType>(name: string, type: T): Promise<Lookup<T>> => {
    const aliases: string[] = [];
    let at = name;
    for (;;) {
      const why = unknown[at] ?? unknown[`${at} ${type}`] ?? unknown['*'];
      if (why !== undefined) return { known: false, why };
      const entry = zone[at];
      if (typeof entry !== 'string') {
        const records = entry?.[type] ?? [];
        return Promise.resolve({ known: true, value: { state: records.length > 0 ? 'found' : exists(at) ? 'no-data' : 'no-name', records, aliases, isAuthentic } });
      }
      aliases.push(entry);
      at = entry;
    }
  };
}
