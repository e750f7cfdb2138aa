import { isHttpError } from '../errors/guards.ts';
import { SessionError } from '../errors/SessionError.ts';
import type { BrowserSession } from '../schemas/browserSession.ts';
import type { Session } from './Session.ts';
import type { SessionStorage } from './storage.ts';

interface StoredSession {
  accessToken: string;
  deviceId: string;
  /** By this machine's clock, in milliseconds: reckoned from the token's lifetime, so that the server's clock does not matter. */
  renewAt: number;
}

export interface DeviceSessionOptions {
  storage: SessionStorage;
  storageKey: string;
  /** One call of the session endpoint: with the old token to renew it, without to make a new device. */
  create: (oldToken: string | undefined) => Promise<BrowserSession>;
  onDeviceChange: (deviceId: string) => void;
}

// Long enough for a request that leaves now to arrive with a token that still lives.
const RENEW_AHEAD_MS = 60_000;

/** `appId` mode: makes the device on first use, keeps it, and renews its token with the old one, so that its carts live on. */
export function deviceSession(options: DeviceSessionOptions): Session {
  const store = sessionStore(options);
  let current: StoredSession | undefined;
  let renewal: Promise<StoredSession> | undefined;

  /** All that ask while a renewal is under way wait for that one. */
  function renew(isGood: (session: StoredSession) => boolean): Promise<StoredSession> {
    renewal ??= renewOnce(isGood).finally(() => (renewal = undefined));
    return renewal;
  }

  async function renewOnce(isGood: (session: StoredSession) => boolean): Promise<StoredSession> {
    // What is stored may be newer than what is known here: another tab shares the device.
    const known = newest(await store.read(), current);
    if (known && isGood(known)) return (current = known);
    const next = await createOrReplace(known?.accessToken);
    await store.write(next);
    current = next;
    if (known && known.deviceId !== next.deviceId) options.onDeviceChange(next.deviceId);
    return next;
  }

  async function createOrReplace(oldToken: string | undefined): Promise<StoredSession> {
    try {
      return toStored(await options.create(oldToken));
    } catch (error) {
      if (!isHttpError(error) || error.status >= 500 || error.status === 429) throw error;
      // Only a refused renewal ends a device. Anything else, and the old token may still bring its carts back.
      if (error.status === 401 && oldToken !== undefined) return createOrReplace(undefined);
      throw new SessionError(error);
    }
  }

  // One caller's abort must not end a renewal that others wait for: only the waiting stops.
  return {
    async getToken(signal) {
      const session =
        current && isFresh(current) ? current : await orAborted(renew(isFresh), signal);
      return session.accessToken;
    },
    async replaceToken(refused, signal) {
      const isOther = (session: StoredSession) =>
        session.accessToken !== refused && isFresh(session);
      if (current && isOther(current)) return current.accessToken;
      const session = await orAborted(renew(isOther), signal);
      if (session.accessToken !== refused) return session.accessToken;
      // The renewal under way was another caller's, who took the refused token for good.
      return (await orAborted(renew(isOther), signal)).accessToken;
    },
  };
}

function isFresh(session: StoredSession): boolean {
  return session.renewAt > Date.now();
}

function newest(a: StoredSession | undefined, b: StoredSession | undefined) {
  return a && b ? (a.renewAt > b.renewAt ? a : b) : (a ?? b);
}

function toStored({ access_token, device_id, expires_in }: BrowserSession): StoredSession {
  const lifetimeMs = expires_in * 1000;
  return {
    accessToken: access_token,
    deviceId: device_id,
    renewAt: Date.now() + lifetimeMs - Math.min(RENEW_AHEAD_MS, lifetimeMs / 10),
  };
}

/** A storage that throws, is full, or holds garbage costs persistence, never a call. */
function sessionStore({ storage, storageKey }: DeviceSessionOptions) {
  return {
    async read(): Promise<StoredSession | undefined> {
      try {
        const value: unknown = JSON.parse((await storage.getItem(storageKey)) ?? 'null');
        return isStoredSession(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    async write(session: StoredSession): Promise<void> {
      try {
        await storage.setItem(storageKey, JSON.stringify(session));
      } catch {
        // The session still lives in memory.
      }
    },
  };
}

function isStoredSession(value: unknown): value is StoredSession {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accessToken' in value &&
    typeof value.accessToken === 'string' &&
    'deviceId' in value &&
    typeof value.deviceId === 'string' &&
    'renewAt' in value &&
    typeof value.renewAt === 'number'
  );
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
