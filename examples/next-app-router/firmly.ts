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

/** The session of the shopper whose request has the cookie `firmly`. */
export const openSession = (from: Pick<Cookies, 'get'>, to: Pick<Cookies, 'set'>) =>
  createServerSession({
    appId: 'my-app',
    baseUrl,
    get: () => from.get('firmly')?.value,
    set: (value) => void to.set('firmly', value, COOKIE),
  });
