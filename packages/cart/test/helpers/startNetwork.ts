type Fetch = typeof globalThis.fetch;

/** A network on which a test holds the changes of carts, or fails them as a browser does. */
export function startNetwork(fetch: Fetch) {
  const waiting: (() => void)[] = [];
  let state: 'online' | 'held' | 'offline' = 'online';
  /** The changes that arrived at the store, as `PUT line-items/WS12-M-Orange/quantity/3`. */
  const changes: string[] = [];
  return {
    changes,
    waiting,
    hold() {
      state = 'held';
    },
    fail() {
      state = 'offline';
    },
    release() {
      state = 'online';
      waiting.splice(0).forEach((release) => release());
    },
    fetch: async (...[input, init]: Parameters<Fetch>) => {
      const request = new Request(input, init);
      const [, path] = request.url.split('/cart/');
      const isChange = request.method !== 'GET' && path !== undefined;
      if (state === 'offline') throw new TypeError('Failed to fetch');
      if (isChange && state === 'held') await new Promise<void>((resolve) => waiting.push(resolve));
      if (isChange) changes.push(`${request.method} ${path}`);
      return fetch(request);
    },
  };
}
