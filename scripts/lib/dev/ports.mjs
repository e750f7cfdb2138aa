// @ts-check
import { UserError } from '../process/UserError.mjs';

/**
 * @typedef {'sandbox' | 'app' | 'storybook'} ServiceId
 * @typedef {Record<ServiceId, number>} Ports
 */

/** @type {Record<ServiceId, { variable: string, fallback: number, service: string }>} */
export const PORTS = {
  sandbox: { variable: 'FIRMLY_SANDBOX_PORT', fallback: 4010, service: 'the sandbox API' },
  app: { variable: 'FIRMLY_APP_PORT', fallback: 5173, service: 'the example app' },
  storybook: { variable: 'FIRMLY_STORYBOOK_PORT', fallback: 6006, service: 'Storybook' },
};

/**
 * Reads the three ports from the environment. Each has a default.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Ports}
 * @throws {UserError} When a variable is not a port number, or two services share a port.
 */
export function readPorts(env) {
  const ports = {
    sandbox: readPort('sandbox', env),
    app: readPort('app', env),
    storybook: readPort('storybook', env),
  };
  requireDistinct(ports);
  return ports;
}

/**
 * @param {ServiceId} id
 * @param {NodeJS.ProcessEnv} env
 */
function readPort(id, env) {
  const { variable, fallback } = PORTS[id];
  const text = env[variable];
  if (text === undefined || text === '') return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UserError(
    `${variable} is "${text}", which is not a port: set it to a whole number from 1 to 65535, or unset it to use ${fallback}.`,
  );
}

/** @param {Ports} ports */
function requireDistinct({ sandbox, app, storybook }) {
  const pair = /** @type {const} */ ([
    ['sandbox', 'app', sandbox === app],
    ['sandbox', 'storybook', sandbox === storybook],
    ['app', 'storybook', app === storybook],
  ]).find(([, , same]) => same);
  if (!pair) return;
  const [first, second] = [PORTS[pair[0]], PORTS[pair[1]]];
  throw new UserError(
    `${capitalise(first.service)} and ${second.service} cannot share a port: change ${first.variable} or ${second.variable}.`,
  );
}

/** @param {string} text */
function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
