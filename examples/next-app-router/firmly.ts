import { createServerSession } from '@firmly-kit/core';

export const baseUrl = process.env.NEXT_PUBLIC_FIRMLY_BASE_URL;

interface Cookies {
  get(name: string): { value: string } | undefined;
  set(name: string, value: string, options: object): unknown;
}

const COOKIE = {
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 7 * 24 * 3600, // seconds: as long as the API renews a token
};

/** How long a page waits for one response, in milliseconds. The browser reads what the server could not. */
export const timeoutMs = 3000;

/** The session of the shopper whose request has the cookie `firmly`. Undefined if it cannot be opened. */
export async function openSession(from: Pick<Cookies, 'get'>, to: Pick<Cookies, 'set'>) {
  try {
    return await createServerSession({
      appId: 'my-app',
      baseUrl,
      timeoutMs,
      get: () => from.get('firmly')?.value,
      set: (value) => void to.set('firmly', value, COOKIE),
    });
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
