import { cors } from 'hono/cors';

/**
 * Lets a page on any origin call the sandbox. A browser checks the listed headers as with the real API, so a client with
 * an unknown header fails here too.
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
