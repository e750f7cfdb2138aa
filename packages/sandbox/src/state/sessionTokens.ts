import { isRecord } from '../utils/isRecord.ts';
import { randomUuid } from '../utils/uuid.ts';
import { readJwt, signJwt } from './jwt.ts';

const RENEWAL_WINDOW_SECONDS = 7 * 24 * 60 * 60;

/** A freshly signed token. */
export interface IssuedToken {
  accessToken: string;
  /** From now, in seconds. */
  expiresIn: number;
  /** Unix seconds. */
  expires: number;
}

/** What a token turns out to be. An expired one is `renewable` for a week, then `stale`. */
export type TokenReading =
  | { status: 'valid' | 'renewable' | 'stale'; deviceId: string }
  | { status: 'invalid' };

/** Issues session tokens and reads them back. */
export interface SessionTokens {
  issue(deviceId: string, appId: string): IssuedToken;
  read(token: string): TokenReading;
}

export interface CreateSessionTokensParameters {
  secret: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  lifetimeSeconds: number;
}

export function createSessionTokens({
  secret,
  now,
  lifetimeSeconds,
}: CreateSessionTokensParameters): SessionTokens {
  const nowSeconds = () => Math.floor(now() / 1000);
  return {
    issue(deviceId, appId) {
      const iat = nowSeconds();
      const exp = iat + lifetimeSeconds;
      // The random `jti` tells a renewed token from the one it replaces, even within one second.
      const claims = { sub: deviceId, app_id: appId, iat, exp, jti: randomUuid() };
      return { accessToken: signJwt(claims, secret), expiresIn: lifetimeSeconds, expires: exp };
    },
    read(token) {
      const claims = readJwt(token, secret);
      if (!isClaims(claims)) return { status: 'invalid' };
      return { status: statusAt(nowSeconds(), claims.exp), deviceId: claims.sub };
    },
  };
}

function statusAt(nowSeconds: number, exp: number): 'valid' | 'renewable' | 'stale' {
  if (nowSeconds < exp) return 'valid';
  return nowSeconds <= exp + RENEWAL_WINDOW_SECONDS ? 'renewable' : 'stale';
}

function isClaims(value: unknown): value is { sub: string; exp: number } {
  return isRecord(value) && typeof value['sub'] === 'string' && typeof value['exp'] === 'number';
}
