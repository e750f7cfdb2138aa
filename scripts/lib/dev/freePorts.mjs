// @ts-check
import { createServer } from 'node:net';
import { CannotProceedError } from '../process/UserError.mjs';
import { PORTS } from './ports.mjs';

// One address at a time: some systems let a wildcard listener and a loopback listener share a port.
const ADDRESSES = ['127.0.0.1', '0.0.0.0', '::1', '::'];

/**
 * @param {import('./ports.mjs').Ports} ports
 * @throws {CannotProceedError} Which names every port that cannot be had.
 */
export async function requireFreePorts(ports) {
  const problems = [];
  for (const id of /** @type {const} */ (['sandbox', 'app', 'storybook'])) {
    const { variable, wantedBy } = PORTS[id];
    const reason = await whyNotFree(ports[id]);
    if (reason !== undefined) {
      problems.push(
        `Port ${ports[id]}, which ${wantedBy} wants, ${reason} set ${variable} to another port.`,
      );
    }
  }
  if (problems.length > 0) throw new CannotProceedError(problems.join('\n'));
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} Nothing when the port is free.
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
 * @returns {Promise<string | undefined>} The code of the error, if there was one.
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
