import { cors } from 'hono/cors';

/**
 * Lets a page on any origin call the sandbox. The headers are listed, as a browser would check them against the real API,
 * so that a client which invents a header fails here too.
 */
export const allowAnyOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
  allowHeaders: [
    'content-type',
    'x-firmly-authorization',
    'x-firmly-app-id',
    'x-firmly-request-id',
    'x-firmly-sandbox-scenario',
  ],
  exposeHeaders: ['retry-after', 'x-firmly-request-id'],
});
