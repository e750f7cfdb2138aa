import type { ActionFunctionArgs } from 'react-router';
import { openSession } from '../openSession.server';

/** The token for the browser's client. The body of the request is a token that the API refused, if there is one. */
export async function action({ request }: ActionFunctionArgs) {
  const { session, headers } = await openSession(request);
  if (!session) return new Response(null, { status: 503, headers });
  const refused = (await request.text()) || undefined;
  return new Response(await session.accessToken({ refused }), { headers });
}
