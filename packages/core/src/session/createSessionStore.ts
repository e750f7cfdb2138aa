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

function toTimeoutError(): Error {
  return new Error('The storage does not answer.');
}

/** Reads and writes the session. If the storage throws, is full, hangs or holds garbage, the session lives in memory only. */
export function createSessionStore(storage: TokenStorage, key: string, timeoutMs: number) {
  return {
    /** Reads synchronously. Undefined if the storage is asynchronous. */
    readNow(): StoredSession | undefined {
      try {
        const text = storage.getItem(key);
        // An asynchronous storage is read again by `read`. Its rejection here must not go unhandled.
        Promise.resolve(text).catch(() => undefined);
        const value: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
        return isStoredSession(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    async read(): Promise<StoredSession | undefined> {
      try {
        const text = await withTimeout(storage.getItem(key), timeoutMs, toTimeoutError);
        const value: unknown = JSON.parse(text ?? 'null');
        return isStoredSession(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    /** @returns Whether the session was stored. If not, it lives in memory only. */
    async write(session: StoredSession): Promise<boolean> {
      try {
        await withTimeout(storage.setItem(key, JSON.stringify(session)), timeoutMs, toTimeoutError);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isStoredSession(value: unknown): value is StoredSession {
  return (
    isHeaderValue(getOwn(value, 'accessToken')) &&
    typeof getOwn(value, 'deviceId') === 'string' &&
    typeof getOwn(value, 'renewAt') === 'number' &&
    typeof getOwn(value, 'cacheKey') === 'string'
  );
}
