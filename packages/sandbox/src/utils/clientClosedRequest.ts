/** The answer to a caller that has left; 499 is what gateways log for it. */
export function clientClosedRequest(): Response {
  return new Response(null, { status: 499 });
}
