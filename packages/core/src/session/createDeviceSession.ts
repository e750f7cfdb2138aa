import { abortable } from '../utils/abortable.ts';
import { createId } from '../utils/createId.ts';
import { createSessionStore, type StoredSession } from './createSessionStore.ts';
import { type CreateSession, renewSession } from './renewSession.ts';
import type { Session } from './Session.ts';
import type { TokenStorage } from './storage.ts';
import { withLock } from './withLock.ts';

export interface DeviceSessionOptions {
  storage: TokenStorage;
  /** Key of the session in the storage, and name of its lock. */
  key: string;
  create: CreateSession;
  onDeviceChange: (deviceId: string) => void;
  onCacheKeyChange: () => void;
  /** How long to wait for the storage or for the lock, in milliseconds. */
  timeoutMs: number;
}

// The API renews a token for seven days after it expired.
const RENEWABLE_MS = 7 * 24 * 3_600_000;

type IsUsable = (session: StoredSession) => boolean;

/** `appId` mode: creates the device on first use, stores it, and renews its token, so that its carts are kept. */
export function createDeviceSession({
  storage,
  key,
  create,
  onDeviceChange,
  onCacheKeyChange,
  timeoutMs,
}: DeviceSessionOptions) {
  const store = createSessionStore(storage, key, timeoutMs);
  let current: StoredSession | undefined;
  let isStored = true;
  let cacheKey = renewableCacheKey(store.readNow()) ?? createId();
  let renewal: Promise<StoredSession> | undefined;

  /** Callers during a renewal share it. */
  function renew(isUsable: IsUsable): Promise<StoredSession> {
    renewal ??= withLock(key, timeoutMs, (hasWaited) => renewOnce(isUsable, hasWaited)).finally(
      () => (renewal = undefined),
    );
    return renewal;
  }

  async function renewOnce(isUsable: IsUsable, hasWaited: boolean): Promise<StoredSession> {
    const before = current;
    // Other tabs share the device, so the stored session wins, unless this tab could not store its own.
    let known = (isStored && (await store.read())) || before;
    if (hasWaited && isStored && !(known && isUsable(known))) {
      // The other tab has probably renewed. What one tab stores reaches the process of another after the lock does.
      await store.nextChange();
      known = (await store.read()) ?? known;
    }
    current = known && isUsable(known) ? known : await renewOrUseNewer(known, isUsable);
    // The cache key changes first: a listener of the device change may read it.
    if (cacheKey !== current.cacheKey) {
      cacheKey = current.cacheKey;
      onCacheKeyChange();
    }
    const deviceBefore = before ?? known;
    if (deviceBefore && deviceBefore.deviceId !== current.deviceId) {
      onDeviceChange(current.deviceId);
    }
    return current;
  }

  async function renewOrUseNewer(
    known: StoredSession | undefined,
    isUsable: IsUsable,
  ): Promise<StoredSession> {
    const next = await renewSession(create, known, cacheKey);
    // Without Web Locks another tab may have been faster. Two tabs with two devices would have two carts.
    const newer = await store.read();
    if (newer && newer.accessToken !== known?.accessToken && isUsable(newer)) return newer;
    isStored = await store.write(next);
    return next;
  }

  async function getTokenExcept(
    refused: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    const isUsable: IsUsable = (session) => session.accessToken !== refused && isFresh(session);
    if (current && isUsable(current)) {
      if (isStored) store.restore(current);
      return current.accessToken;
    }
    // One caller's abort ends its own waiting, not the renewal that others wait for.
    const { accessToken } = await abortable(renew(isUsable), signal);
    if (accessToken !== refused) return accessToken;
    // We joined a renewal that accepted the token just refused. Renew once more.
    return (await abortable(renew(isUsable), signal)).accessToken;
  }

  return {
    getToken: (signal: AbortSignal | undefined) => getTokenExcept(undefined, signal),
    replaceToken: getTokenExcept,
    getCacheKey: () => cacheKey,
  } satisfies Session;
}

function isFresh(session: StoredSession): boolean {
  return session.renewAt > Date.now();
}

/**
 * The stored cache key while the session can still be renewed. After that the cached carts might belong to another shopper.
 */
function renewableCacheKey(stored: StoredSession | undefined): string | undefined {
  return stored && stored.renewAt + RENEWABLE_MS > Date.now() ? stored.cacheKey : undefined;
}
