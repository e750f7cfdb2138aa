import { isHttpError } from '../errors/guards.ts';
import type { HttpError } from '../errors/HttpError.ts';
import { SessionError } from '../errors/SessionError.ts';
import type { BrowserSession } from '../schemas/browserSession.ts';
import { createId } from '../utils/createId.ts';
import { abortable } from '../utils/abortable.ts';
import type { Session } from './Session.ts';
import { createSessionStore, type StoredSession } from './createSessionStore.ts';
import type { TokenStorage } from './storage.ts';
import { withLock } from './withLock.ts';

export interface DeviceSessionOptions {
  storage: TokenStorage;
  /** Names the device in the storage, and its lock. */
  key: string;
  /** One call of the session endpoint: with the old token to renew it, without to make a new device. */
  create: (oldToken: string | undefined) => Promise<BrowserSession>;
  onDeviceChange: (deviceId: string) => void;
  onCacheKeyChange: () => void;
  /** For a storage or a lock that does not answer, in milliseconds. */
  timeoutMs: number;
}

// Long enough for a request that leaves now to arrive with a token that still lives.
const RENEW_AHEAD_MS = 60_000;

// As the API says: from a token's end.
const RENEWABLE_MS = 7 * 24 * 3_600_000;

// A hundred years: more would leave the range of dates.
const LONGEST_LIFETIME_S = 3_153_600_000;

type IsGood = (session: StoredSession) => boolean;

/** `appId` mode: makes the device on first use, keeps it, and renews its token with the old one, so that its carts live on. */
export function createDeviceSession({
  storage,
  key,
  create,
  onDeviceChange,
  onCacheKeyChange,
  timeoutMs,
}: DeviceSessionOptions): Session {
  const store = createSessionStore(storage, key, timeoutMs);
  let current: StoredSession | undefined;
  let isStored = true;
  let cacheKey = cacheKeyOf(store.readNow()) ?? createId();
  let renewal: Promise<StoredSession> | undefined;

  /** All that ask while a renewal is under way wait for that one. */
  function renew(isGood: IsGood): Promise<StoredSession> {
    renewal ??= withLock(key, timeoutMs, () => renewOnce(isGood)).finally(
      () => (renewal = undefined),
    );
    return renewal;
  }

  async function renewOnce(isGood: IsGood): Promise<StoredSession> {
    const before = current;
    // Other tabs share the device: what is stored is the last word, unless it could not be written from here.
    const known = (isStored && (await store.read())) || before;
    current = known && isGood(known) ? known : await renewOrAdopt(known, isGood);
    // The key first: who is told of a new device may ask for it.
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

  async function renewOrAdopt(
    known: StoredSession | undefined,
    isGood: IsGood,
  ): Promise<StoredSession> {
    const next = toStored(await createOrReplace(known?.accessToken), known, cacheKey);
    // Without locks another tab may have been quicker; two tabs on two devices would be two carts.
    const meanwhile = await store.read();
    if (meanwhile && meanwhile.accessToken !== known?.accessToken && isGood(meanwhile)) {
      return meanwhile;
    }
    isStored = await store.write(next);
    return next;
  }

  async function createOrReplace(oldToken: string | undefined): Promise<BrowserSession> {
    try {
      return await create(oldToken);
    } catch (error) {
      if (!isHttpError(error) || ![400, 401, 403].includes(error.status)) throw error;
      if (oldToken !== undefined && isTokenDead(error)) return createOrReplace(undefined);
      throw SessionError.refused(error);
    }
  }

  async function tokenOtherThan(
    refused: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    const isGood: IsGood = (session) => session.accessToken !== refused && isFresh(session);
    if (current && isGood(current)) return current.accessToken;
    // One caller's abort must not end a renewal that others wait for: only its waiting stops.
    const { accessToken } = await abortable(renew(isGood), signal);
    if (accessToken !== refused) return accessToken;
    // The renewal under way was another caller's, to whom the token refused here was good.
    return (await abortable(renew(isGood), signal)).accessToken;
  }

  return {
    getToken: (signal) => tokenOtherThan(undefined, signal),
    replaceToken: tokenOtherThan,
    getCacheKey: () => cacheKey,
  };
}

function isFresh(session: StoredSession): boolean {
  return session.renewAt > Date.now();
}

/**
 * Whether the vendor says of the token itself that it cannot be renewed. A gateway's page, a rate limit or a refused app
 * id says no such thing, and the token may still bring its carts back.
 */
function isTokenDead({ status, code }: HttpError): boolean {
  return status === 401 ? code !== 'Http401' : status === 400 && /token/i.test(code);
}

/** Of a device that may still be had. One that surely cannot is another shopper's, for all that is known. */
function cacheKeyOf(stored: StoredSession | undefined): string | undefined {
  return stored && stored.renewAt + RENEWABLE_MS > Date.now() ? stored.cacheKey : undefined;
}

function toStored(
  { access_token, device_id, expires_in }: BrowserSession,
  known: StoredSession | undefined,
  provisionalKey: string,
): StoredSession {
  const lifetimeMs = Math.min(expires_in, LONGEST_LIFETIME_S) * 1000;
  const isSameDevice = known?.deviceId === device_id;
  return {
    accessToken: access_token,
    deviceId: device_id,
    renewAt: Date.now() + lifetimeMs - Math.min(RENEW_AHEAD_MS, lifetimeMs / 10),
    cacheKey: isSameDevice ? known.cacheKey : known ? createId() : provisionalKey,
  };
}
