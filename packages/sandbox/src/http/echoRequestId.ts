import type { MiddlewareHandler } from 'hono';

const HEADER = 'x-firmly-request-id';

/** Answers with the request id it was asked with, whatever the answer is. */
export const echoRequestId: MiddlewareHandler = async (c, next) => {
  await next();
  const requestId = c.req.header(HEADER);
  if (requestId !== undefined) c.header(HEADER, requestId);
};
