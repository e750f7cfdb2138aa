import { createServerSession } from '@firmly-kit/core';
import { createCookie } from 'react-router';
import { baseUrl } from './baseUrl';

const cookie = createCookie('firmly', {
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 7 * 24 * 3600, // seconds: as long as the API renews a token
});

/** How long a page waits for one response, in milliseconds. The browser reads what the server could not. */
export const timeoutMs = 3000;

/**
 * The session of the shopper whose request has the cookie `firmly`, and the headers that keep it. The session is undefined if it
 * cannot be opened.
 */
export async function openSession(request: Request) {
  const headers = new Headers({ 'cache-control': 'no-store' });
  try {
    const session = await createServerSession({
      appId: 'my-app',
      baseUrl,
      timeoutMs,
      get: () => cookie.parse(request.headers.get('cookie')),
      set: async (value) => headers.set('set-cookie', await cookie.serialize(value)),
    });
    return { session, headers };
  } catch (error) {
    console.error(error);
    return { session: undefined, headers };
  }
}
