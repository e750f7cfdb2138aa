// @ts-check
import { createServer, request as send } from 'node:http';

/**
 * @typedef {object} PassedRequest
 * @property {string} line Method and path: `GET /api/v2/carts/active`.
 * @property {number} start When it arrived, in milliseconds.
 * @property {number | undefined} end When its response was sent.
 */

/**
 * Starts a server that passes each request on to another one, once `wait` has resolved.
 *
 * @param {string} target URL of the other server.
 * @param {(request: PassedRequest) => Promise<unknown>} wait
 * @returns {Promise<{ url: string, log: PassedRequest[], close: () => Promise<void> }>}
 */
export async function startGateway(target, wait) {
  /** @type {PassedRequest[]} */
  const log = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    /** @type {PassedRequest} */
    const entry = { line: `${method} ${url}`, start: performance.now(), end: undefined };
    log.push(entry);
    outgoing.once('finish', () => (entry.end = performance.now()));
    await wait(entry);
    const passed = send(new URL(url ?? '/', target), { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    passed.once('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
