import { isFirmlyError } from '../errors/guards.ts';
import { SessionError } from '../errors/SessionError.ts';
import { createRedactor } from '../http/createRedactor.ts';
import { createId } from '../utils/createId.ts';
import { withTimeout } from '../utils/withTimeout.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';
import { abortable } from '../utils/abortable.ts';
import type { Session } from './Session.ts';

/** What an `accessToken` function is told. */
export interface AccessTokenParameters {
  /** The token that the server has just refused, so that another one is needed. Undefined at the first call of a request. */
  refused: string | undefined;
}

/** The device's token, or a function that returns it. */
export type AccessToken =
  | string
  | ((parameters: AccessTokenParameters) => string | Promise<string>);

/** `accessToken` mode: the app owns the session. A function is called for each request, and again after a refusal. */
export function createTokenSession(accessToken: AccessToken, timeoutMs: number): Session {
  const isFunction = typeof accessToken === 'function';
  async function requestToken(refused?: string): Promise<string> {
    const token: unknown = isFunction
      ? await call(() => accessToken({ refused }), timeoutMs)
      : accessToken;
    if (isHeaderValue(token)) return token;
    const kind = typeof token === 'string' ? 'a string that cannot be a header' : typeof token;
    throw noToken(`returned ${kind}`);
  }
  const cacheKey = createId();
  return {
    getCacheKey: () => cacheKey,
    getToken: (signal) => abortable(requestToken(), signal),
    replaceToken: async (refused, signal) =>
      isFunction ? abortable(requestToken(refused), signal) : undefined,
  };
}

async function call(accessToken: () => unknown, timeoutMs: number): Promise<unknown> {
  try {
    return await withTimeout(accessToken(), timeoutMs, () =>
      noToken(`returned nothing within ${timeoutMs} ms`),
    );
  } catch (cause) {
    // The app's error may carry the token in a property, so only its redacted message is kept.
    throw isFirmlyError(cause) ? cause : noToken('failed', createRedactor().redactError(cause));
  }
}

function noToken(what: string, cause?: unknown): SessionError {
  const message =
    `firmly-kit: \`accessToken\` ${what}, so no request was sent. ` +
    'Give the raw token of the device, without "Bearer".';
  return new SessionError(message, 'NoAccessToken', undefined, { cause });
}
