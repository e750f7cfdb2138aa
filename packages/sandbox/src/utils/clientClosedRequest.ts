/** The answer that nobody reads; 499 is what gateways log for it. */
export function clientClosedRequest(): Response {
  return new Response(null, { status: 499 });
}
