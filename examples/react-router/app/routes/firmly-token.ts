import { openSession } from '../openSession.server';
import type { Route } from './+types/firmly-token';

/** The token for the browser's client. The body of the request is a token that the API refused, if there is one. */
export async function action({ request }: Route.ActionArgs) {
  const { session, headers } = await openSession(request);
  if (!session) return new Response(null, { status: 503, headers });
  const refused = (await request.text()) || undefined;
  return new Response(await session.accessToken({ refused }), { headers });
}
