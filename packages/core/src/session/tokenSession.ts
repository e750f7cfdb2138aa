import { SessionError } from '../errors/SessionError.ts';
import { isHeaderValue } from '../isHeaderValue.ts';
import { orAborted } from '../orAborted.ts';
import type { Session } from './Session.ts';

/** A token the app gets by itself, or how it gets one. */
export type AccessToken = string | (() => string | Promise<string>);

/** `accessToken` mode: the app owns the session; a function is asked at each request, and again after a refusal. */
export function tokenSession(accessToken: AccessToken, timeoutMs: number): Session {
  async function ask(): Promise<string> {
    const token: unknown =
      typeof accessToken === 'function' ? await inTime(accessToken, timeoutMs) : accessToken;
    if (isHeaderValue(token)) return token;
    const kind = typeof token === 'string' ? 'a string that cannot be a header' : typeof token;
    throw noToken(`gave ${kind}`);
  }
  return {
    getToken: (signal) => orAborted(ask(), signal),
    async replaceToken(_, signal) {
      return typeof accessToken === 'function' ? orAborted(ask(), signal) : undefined;
    },
  };
}

async function inTime(accessToken: () => unknown, timeoutMs: number): Promise<unknown> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(noToken(`gave nothing within ${timeoutMs} ms`));
  }, timeoutMs);
  try {
    return await orAborted(Promise.resolve(accessToken()), controller.signal);
  } catch (cause) {
    throw controller.signal.aborted ? cause : noToken('failed', cause);
  } finally {
    clearTimeout(timer);
  }
}

function noToken(what: string, cause?: unknown): SessionError {
  return new SessionError(
    `firmly-kit: \`accessToken\` ${what}, so no request was sent. ` +
      'Give the raw token of the device, without "Bearer".',
    'NoAccessToken',
    undefined,
    { cause },
  );
}
