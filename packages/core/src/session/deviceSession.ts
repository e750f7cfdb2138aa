import { isHttpError } from '../errors/guards.ts';
import { SessionError } from '../errors/SessionError.ts';
import type { BrowserSession } from '../schemas/browserSession.ts';
import { orAborted } from '../orAborted.ts';
import type { Session } from './Session.ts';
import { sessionStore, type StoredSession } from './sessionStore.ts';
import type { SessionStorage } from './storage.ts';
import { withLock } from './withLock.ts';

export interface DeviceSessionOptions {
  storage: SessionStorage;
  /** Names the device in the storage, and its lock. */
  key: string;
  /** One call of the session endpoint: with the old token to renew it, without to make a new device. */
  create: (oldToken: string | undefined) => Promise<BrowserSession>;
  onDeviceChange: (deviceId: string) => void;
}

// Long enough for a request that leaves now to arrive with a token that still lives.
const RENEW_AHEAD_MS = 60_000;

type IsGood = (session: StoredSession) => boolean;

/** `appId` mode: makes the device on first use, keeps it, and renews its token with the old one, so that its carts live on. */
export function deviceSession({
  storage,
  key,
  create,
  onDeviceChange,
}: DeviceSessionOptions): Session {
  const store = sessionStore(storage, key);
  let current: StoredSession | undefined;
  let renewal: Promise<StoredSession> | undefined;

  /** All that ask while a renewal is under way wait for that one. */
  function renew(isGood: IsGood): Promise<StoredSession> {
    renewal ??= withLock(key, () => renewOnce(isGood)).finally(() => (renewal = undefined));
    return renewal;
  }

  async function renewOnce(isGood: IsGood): Promise<StoredSession> {
    const before = current;
    // What is stored may be newer than what is known here: other tabs share the device.
    const known = newest(await store.read(), before);
    if (known && isGood(known)) {
      current = known;
    } else {
      current = toStored(await createOrReplace(known?.accessToken));
      await store.write(current);
    }
    const deviceBefore = before ?? known;
    if (deviceBefore && deviceBefore.deviceId !== current.deviceId)
      onDeviceChange(current.deviceId);
    return current;
  }

  async function createOrReplace(oldToken: string | undefined): Promise<BrowserSession> {
    try {
      return await create(oldToken);
    } catch (error) {
      if (!isHttpError(error) || ![400, 401, 403].includes(error.status)) throw error;
      // Only a refusal of the token itself ends a device. Anything else, and it may still bring its carts back.
      if (oldToken !== undefined && error.code !== 'InvalidAppId')
        return createOrReplace(undefined);
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
    const { accessToken } = await orAborted(renew(isGood), signal);
    if (accessToken !== refused) return accessToken;
    // The renewal under way was another caller's, to whom the token refused here was good.
    return (await orAborted(renew(isGood), signal)).accessToken;
  }

  return {
    getToken: (signal) => tokenOtherThan(undefined, signal),
    replaceToken: tokenOtherThan,
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
