import { cookies } from 'next/headers';
import { openSession } from '../../firmly';

/** The token for the browser's client. The body of the request is a token that the API refused, if there is one. */
export async function POST(request: Request) {
  const jar = await cookies();
  const session = await openSession(jar, jar);
  if (!session) return new Response(null, { status: 503 });
  const refused = (await request.text()) || undefined;
  return new Response(await session.accessToken({ refused }), {
    headers: { 'cache-control': 'no-store' },
  });
}
