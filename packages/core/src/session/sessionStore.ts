import { valueIn } from '../valueIn.ts';
import type { SessionStorage } from './storage.ts';

export interface StoredSession {
  accessToken: string;
  deviceId: string;
  /** By this machine's clock, in milliseconds: reckoned from the token's lifetime, so that the server's clock does not matter. */
  renewAt: number;
}

/** A storage that throws, is full, or holds garbage costs persistence, never a call. */
export function sessionStore(storage: SessionStorage, key: string) {
  return {
    async read(): Promise<StoredSession | undefined> {
      try {
        const value: unknown = JSON.parse((await storage.getItem(key)) ?? 'null');
        return isStoredSession(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    async write(session: StoredSession): Promise<void> {
      try {
        await storage.setItem(key, JSON.stringify(session));
      } catch {
        // The session still lives in memory.
      }
    },
  };
}

function isStoredSession(value: unknown): value is StoredSession {
  return (
    typeof valueIn(value, 'accessToken') === 'string' &&
    typeof valueIn(value, 'deviceId') === 'string' &&
    typeof valueIn(value, 'renewAt') === 'number'
  );
}
