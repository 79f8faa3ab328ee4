/** Plain data under one key of a storage of the browser. */
export interface JsonStorage {
  /** Never throws: null where nothing is kept, or it cannot be read. */
  load(): unknown;
  /** Never throws: false where nothing is kept. */
  save(value: unknown): boolean;
}

/**
 * @param storage gives `localStorage`, or `sessionStorage` for what outlives a reload of the tab and nothing longer; reading
 * either property throws where the host blocks storage, hence a function
 */
export function jsonInStorage(storage: () => Storage, key: string): JsonStorage {
  return {
    load() {
      try {
        return JSON.parse(storage().getItem(key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    save(value) {
      try {
        storage().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
