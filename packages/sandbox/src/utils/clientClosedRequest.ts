/** The response to a caller that has left. Gateways log the status 499 for it. */
export function clientClosedRequest(): Response {
  return new Response(null, { status: 499 });
}
