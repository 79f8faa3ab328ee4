import { sourcePages } from '../../knowledge/sources';

const pages = new Map<string, string>();

/**
 * The page that a row of the tables comes from.
 * @param table scope of a service, "standard", "reply" or "phrase/<reason>"
 * @param row the row's id there; its code for the norm's rows and replies, its first text for a group of phrases
 * @returns null where there is no such row
 */
export function sourceOf(table: string, row: string): string | null {
  if (pages.size === 0) {
    for (const [name, addresses] of Object.entries(sourcePages)) {
      for (const [address, rows] of Object.entries(addresses)) for (const one of rows) pages.set(`${name} ${one}`, address);
    }
  }
  return pages.get(`${table} ${row}`) ?? null;
}
