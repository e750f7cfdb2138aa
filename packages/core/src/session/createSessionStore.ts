import { withTimeout } from '../utils/withTimeout.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';
import { getOwn } from '../utils/getOwn.ts';
import type { TokenStorage } from './storage.ts';

export interface StoredSession {
  accessToken: string;
  deviceId: string;
  /** By this machine's clock, in milliseconds: reckoned from the token's lifetime, so that the server's clock does not matter. */
  renewAt: number;
  /** Names the device in cache keys, for all clients that share it. No secret. */
  cacheKey: string;
}

function late(): Error {
  return new Error('The storage does not answer.');
}

/** A storage that throws, is full, hangs, or holds garbage costs persistence, never a call. */
export function createSessionStore(storage: TokenStorage, key: string, timeoutMs: number) {
  return {
    /** What can be read at once; a storage that is async has nothing to say here. */
    readNow(): StoredSession | undefined {
      try {
        const text = storage.getItem(key);
        // An answer that is still to come is asked for again, and waited for, by `read`.
        Promise.resolve(text).catch(() => undefined);
        const value: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
        return isStoredSession(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    async read(): Promise<StoredSession | undefined> {
      try {
        const text = await withTimeout(storage.getItem(key), timeoutMs, late);
        const value: unknown = JSON.parse(text ?? 'null');
        return isStoredSession(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    /** @returns Whether it is kept. If not, the session still lives in memory. */
    async write(session: StoredSession): Promise<boolean> {
      try {
        await withTimeout(storage.setItem(key, JSON.stringify(session)), timeoutMs, late);
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
