import type { MiddlewareHandler } from 'hono';

const HEADER = 'x-firmly-request-id';

/** Repeats the request's id in every response, whatever its status. */
export const echoRequestId: MiddlewareHandler = async (c, next) => {
  await next();
  const requestId = c.req.header(HEADER);
  if (requestId !== undefined) c.header(HEADER, requestId);
};
