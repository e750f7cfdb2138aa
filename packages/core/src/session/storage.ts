/** Stores the device's session. `localStorage` fits, as does any object with these methods, synchronous or asynchronous. */
export interface TokenStorage {
  getItem: (key: string) => string | null | Promise<string | null>;
  setItem: (key: string, value: string) => void | Promise<void>;
  removeItem?: ((key: string) => void | Promise<void>) | undefined;
}

/** Creates a storage that lasts as long as the page: for servers, tests and stories. */
export function createMemoryStorage(): TokenStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/** Returns `localStorage` if the browser allows it, else a memory storage. */
export function createDefaultStorage(): TokenStorage {
  try {
    // Where storage is blocked, reading the property throws.
    return globalThis.localStorage ?? createMemoryStorage();
  } catch {
    return createMemoryStorage();
  }
}
