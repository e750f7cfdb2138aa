/** Where the device's session is kept. `localStorage` fits; so does anything with these, sync or async. */
export interface TokenStorage {
  getItem: (key: string) => string | null | Promise<string | null>;
  setItem: (key: string, value: string) => void | Promise<void>;
  removeItem?: (key: string) => void | Promise<void>;
}

/** Keeps the session as long as the page lives: for servers, tests and stories. */
export function createMemoryStorage(): TokenStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/** `localStorage` in a browser that allows it, otherwise memory. */
export function createDefaultStorage(): TokenStorage {
  try {
    // Reading the property is what throws where storage is blocked.
    return globalThis.localStorage ?? createMemoryStorage();
  } catch {
    return createMemoryStorage();
  }
}
