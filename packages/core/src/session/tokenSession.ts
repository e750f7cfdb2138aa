import type { Session } from './Session.ts';

/** A token the app gets by itself, or how it gets one; a function is called for each request. */
export type AccessToken = string | (() => string | Promise<string>);

/** `accessToken` mode: the app owns the session, the client only asks for it. */
export function tokenSession(accessToken: AccessToken): Session {
  if (typeof accessToken === 'string') {
    return { getToken: async () => accessToken, replaceToken: async () => undefined };
  }
  return { getToken: async () => accessToken(), replaceToken: async () => accessToken() };
}
