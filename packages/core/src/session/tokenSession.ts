import { SessionError } from '../errors/SessionError.ts';
import { isHeaderValue } from '../isHeaderValue.ts';
import { orAborted } from '../orAborted.ts';
import type { Session } from './Session.ts';

/** A token the app gets by itself, or how it gets one. */
export type AccessToken = string | (() => string | Promise<string>);

/** `accessToken` mode: the app owns the session; a function is asked at each request, and again after a refusal. */
export function tokenSession(accessToken: AccessToken): Session {
  const ask = async () =>
    checkToken(typeof accessToken === 'function' ? await accessToken() : accessToken);
  return {
    getToken: (signal) => orAborted(ask(), signal),
    async replaceToken(_, signal) {
      return typeof accessToken === 'function' ? orAborted(ask(), signal) : undefined;
    },
  };
}

function checkToken(token: unknown): string {
  if (isHeaderValue(token)) return token;
  throw new SessionError(
    `firmly-kit: \`accessToken\` gave ${typeof token === 'string' ? 'a string that cannot be a header' : typeof token}, ` +
      'so no request was sent. Give the raw token of the device, without "Bearer".',
    'NoAccessToken',
  );
}
