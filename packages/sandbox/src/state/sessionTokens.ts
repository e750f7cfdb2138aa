import { randomUuid } from '../utils/uuid.ts';

const RENEWAL_WINDOW_SECONDS = 7 * 24 * 60 * 60;

/** A new token, which is opaque to its client. */
export interface IssuedToken {
  accessToken: string;
  /** From now, in seconds. */
  expiresIn: number;
  /** Unix seconds. */
  expires: number;
}

/** The state of a token. An expired one is `renewable` for a week, then `stale`. */
export type TokenReading =
  | { status: 'valid' | 'renewable' | 'stale'; deviceId: string }
  | { status: 'invalid' };

/** Every session token that this sandbox has issued. */
export interface SessionTokens {
  issue(deviceId: string): IssuedToken;
  read(token: string): TokenReading;
}

export interface CreateSessionTokensParameters {
  /** Milliseconds since the epoch. */
  now: () => number;
  lifetimeSeconds: number;
}

interface StoredToken {
  deviceId: string;
  /** Unix seconds. */
  expiresAt: number;
}

export function createSessionTokens({
  now,
  lifetimeSeconds,
}: CreateSessionTokensParameters): SessionTokens {
  const nowSeconds = () => Math.floor(now() / 1000);
  // A reset keeps them: the API refuses a token of an unknown device with another code than an unknown token.
  const tokens = new Map<string, StoredToken>();
  return {
    issue(deviceId) {
      const accessToken = randomUuid();
      const expiresAt = nowSeconds() + lifetimeSeconds;
      tokens.set(accessToken, { deviceId, expiresAt });
      return { accessToken, expiresIn: lifetimeSeconds, expires: expiresAt };
    },
    read(token) {
      const stored = tokens.get(token);
      if (!stored) return { status: 'invalid' };
      return {
        status: getStatus(nowSeconds(), stored.expiresAt),
        deviceId: stored.deviceId,
      };
    },
  };
}

function getStatus(nowSeconds: number, expiresAt: number): 'valid' | 'renewable' | 'stale' {
  if (nowSeconds < expiresAt) return 'valid';
  return nowSeconds <= expiresAt + RENEWAL_WINDOW_SECONDS ? 'renewable' : 'stale';
}
