/** Status and parsed body, to be compared in one go. */
export async function readResponse(pending: Response | Promise<Response>) {
  const response = await pending;
  const body: unknown = await response.json();
  return { status: response.status, body };
}
