/** A file of the tables: its name and what it exports. */
export type TableFile = readonly [name: string, exported: Readonly<Record<string, unknown>>];

/** Every row below a value, and where it stands. */
function* rowsBelow(value: unknown, at: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* rowsBelow(item, `${at}[${index}]`);
  } else if (value !== null && typeof value === 'object') {
    const row = value as Readonly<Record<string, unknown>>;
    if ('reason' in row || 'source' in row) yield [typeof row['id'] === 'string' ? `${at} ${row['id']}` : at, row['source']];
    else for (const [key, inner] of Object.entries(row)) yield* rowsBelow(inner, `${at}.${key}`);
  }
}

/**
 * Rows of the tables whose source is no address: none named, or a key that the file does not have.
 * @returns where they stand, "services/zoho.ts zoho.rows[3] virus"; empty is as it must be
 */
export function missingSources(files: readonly TableFile[]): readonly string[] {
  return files.flatMap(([name, { sources, ...tables }]) => {
    const addresses = (sources ?? {}) as Readonly<Record<string, string>>;
    return Object.entries(tables).flatMap(([table, value]) => [...rowsBelow(value, `${name} ${table}`)])
      .flatMap(([at, source]) => (typeof source === 'string' && /^https?:\/\//.test(addresses[source] ?? '') ? [] : [at]));
  });
}
