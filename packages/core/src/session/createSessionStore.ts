import { withTimeout } from '../utils/withTimeout.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';
import { getOwn } from '../utils/getOwn.ts';
import type { TokenStorage } from './storage.ts';

export interface StoredSession {
  accessToken: string;
  deviceId: string;
  /** When to renew, in milliseconds by this machine's clock: computed from the token's lifetime, so the server's clock does not matter. */
  renewAt: number;
  /** Identifies the device in cache keys, for all clients that share it. Not secret. */
  cacheKey: string;
}

/** Reads and writes the session. If the storage throws, is full, hangs or holds garbage, the session lives in memory only. */
export function createSessionStore(storage: TokenStorage, key: string, timeoutMs: number) {
  let isSynchronous = false;

  function inTime<T>(answer: T | Promise<T>): Promise<T> {
    return withTimeout(answer, timeoutMs, () => new Error('The storage does not answer.'));
  }

  /** @returns Whether the session was stored. If not, it lives in memory only. */
  async function write(session: StoredSession): Promise<boolean> {
    try {
      await inTime(storage.setItem(key, JSON.stringify(session)));
      return true;
    } catch {
      return false;
    }
  }

  return {
    write,
    /** Reads synchronously. Undefined if the storage is asynchronous. */
    readNow(): StoredSession | undefined {
      try {
        const text = storage.getItem(key);
        // An asynchronous storage is read again by `read`. Its rejection here must not go unhandled.
        Promise.resolve(text).catch(() => undefined);
        isSynchronous = text === null || typeof text === 'string';
        return isSynchronous ? parse(text) : undefined;
      } catch {
        return undefined;
      }
    },
    async read(): Promise<StoredSession | undefined> {
      try {
        return parse(await inTime(storage.getItem(key)));
      } catch {
        return undefined;
      }
    },
    /** Resolves when another tab has changed `localStorage`, after a second at most. */
    nextChange: () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(done, 1000);
        globalThis.addEventListener?.('storage', done);
        function done() {
          clearTimeout(timer);
          globalThis.removeEventListener?.('storage', done);
          resolve();
        }
      }),
    /**
     * Writes the session again if the app has removed it, as `localStorage.clear()` does. Leaves any other value there: it may
     * be another tab's newer session. Does nothing for an asynchronous storage, which would be read for each request.
     */
    restore(session: StoredSession): void {
      try {
        if (isSynchronous && storage.getItem(key) === null) void write(session);
      } catch {
        // The session is still in memory.
      }
    },
  };
}

/** @throws SyntaxError if the text is not JSON. */
function parse(text: unknown): StoredSession | undefined {
  const value: unknown = JSON.parse(String(text));
  return isStoredSession(value) ? value : undefined;
}

function isStoredSession(value: unknown): value is StoredSession {
  return (
    isHeaderValue(getOwn(value, 'accessToken')) &&
    typeof getOwn(value, 'deviceId') === 'string' &&
    typeof getOwn(value, 'renewAt') === 'number' &&
    typeof getOwn(value, 'cacheKey') === 'string'
  );
}
