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

/** The session of the shopper whose request has the cookie `firmly`, and the headers that keep it. */
export async function openSession(request: Request) {
  const headers = new Headers({ 'cache-control': 'no-store' });
  const session = await createServerSession({
    appId: 'my-app',
    baseUrl,
    get: () => cookie.parse(request.headers.get('cookie')),
    set: async (value) => headers.set('set-cookie', await cookie.serialize(value)),
  });
  return { session, headers };
}
