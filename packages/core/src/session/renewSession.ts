import { isHttpError } from '../errors/guards.ts';
import type { HttpError } from '../errors/HttpError.ts';
import { SessionError } from '../errors/SessionError.ts';
import type { BrowserSession } from '../schemas/browserSession.ts';
import { createId } from '../utils/createId.ts';
import type { StoredSession } from './createSessionStore.ts';

// Leaves time for a request that is sent now to arrive before its token expires.
const RENEW_AHEAD_MS = 60_000;

// A hundred years. A longer lifetime would exceed the range of dates.
const MAX_LIFETIME_S = 3_153_600_000;

/** Calls the session endpoint once: with an old token to renew it, without one to create a device. */
export type CreateSession = (oldToken: string | undefined) => Promise<BrowserSession>;

/**
 * Renews the token of `stored`. Creates a new device if there is none, or if the API rejects the old token.
 *
 * @param newCacheKey Identifies the device in cache keys if it is the first one.
 * @throws SessionError if the API refuses the app.
 */
export async function renewSession(
  create: CreateSession,
  stored: StoredSession | undefined,
  newCacheKey: string,
): Promise<StoredSession> {
  return toStored(await createSession(create, stored?.accessToken), stored, newCacheKey);
}

async function createSession(
  create: CreateSession,
  oldToken: string | undefined,
): Promise<BrowserSession> {
  try {
    return await create(oldToken);
  } catch (error) {
    if (!isHttpError(error) || ![400, 401, 403].includes(error.status)) throw error;
    if (oldToken !== undefined && isTokenRejected(error)) return createSession(create, undefined);
    throw SessionError.refused(error);
  }
}

/**
 * Whether the API says that the token itself cannot be renewed. A gateway's error page, a rate limit or a refused app id does
 * not say that: the token may still be renewed later, and its carts kept.
 */
function isTokenRejected({ status, code }: HttpError): boolean {
  return status === 401 ? code !== 'Http401' : status === 400 && /token/i.test(code);
}

function toStored(
  { access_token, device_id, expires_in }: BrowserSession,
  stored: StoredSession | undefined,
  newCacheKey: string,
): StoredSession {
  const lifetimeMs = Math.min(expires_in, MAX_LIFETIME_S) * 1000;
  const isSameDevice = stored?.deviceId === device_id;
  return {
    accessToken: access_token,
    deviceId: device_id,
    renewAt: Date.now() + lifetimeMs - Math.min(RENEW_AHEAD_MS, lifetimeMs / 10),
    cacheKey: isSameDevice ? stored.cacheKey : stored ? createId() : newCacheKey,
  };
}
