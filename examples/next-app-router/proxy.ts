import { type NextRequest, NextResponse } from 'next/server';
import { openSession } from './firmly';

/** Opens or renews the shopper's session before the page is rendered: a server component cannot set a cookie. */
export async function proxy(request: NextRequest) {
  const response = NextResponse.next();
  await openSession(request.cookies, response.cookies);
  return response;
}

export const config = { matcher: ['/', '/firmly-token'] };
