/** What outlives a reload of the pane, and nothing longer: the storage of the browser's tab. */
export interface TabMemory {
  /** Never throws: null where nothing is kept, or it cannot be read. */
  load(): unknown;
  /** Never throws: false where nothing is kept. */
  save(value: unknown): boolean;
}

/**
 * Plain data under one key of the session storage.
 * @param storage gives `sessionStorage`; reading that property throws where the host blocks storage, hence a function
 */
export function memoryOfTab(storage: () => Storage, key: string): TabMemory {
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
