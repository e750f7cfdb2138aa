// @ts-check
import { createServer } from 'node:net';
import { UserError } from '../process/UserError.mjs';
import { PORTS } from './ports.mjs';

// One address at a time: on some systems a wildcard listener and a loopback listener can share a port.
const ADDRESSES = ['127.0.0.1', '0.0.0.0', '::1', '::'];

/**
 * @param {import('./ports.mjs').Ports} ports
 * @throws {UserError} Which names every port that is not free.
 */
export async function requireFreePorts(ports) {
  const problems = [];
  for (const id of /** @type {const} */ (['sandbox', 'app', 'storybook'])) {
    const { variable, service } = PORTS[id];
    const reason = await whyNotFree(ports[id]);
    if (reason !== undefined) {
      problems.push(
        `Port ${ports[id]}, which ${service} needs, ${reason} set ${variable} to another port.`,
      );
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'));
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} `undefined` when the port is free.
 */
export async function whyNotFree(port) {
  for (const address of ADDRESSES) {
    const code = await tryToListen(port, address);
    if (code === 'EADDRINUSE') return 'is already taken: stop what is using it, or';
    if (code === 'EACCES') return 'needs more rights than this process has:';
  }
  return undefined;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} The code of the error, if any.
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
