// @ts-check
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} url The address to open.
 * @property {readonly Probe[]} probes The service is ready once all of them respond.
 * @property {string} cwd
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} env Added to this process's environment.
 *
 * @typedef {object} Probe
 * @property {string} url
 * @property {boolean} anyStatus Whether an error status counts as a response.
 */

// `localhost` has two addresses, and systems differ in which one they use.
const HOST = '127.0.0.1';

/**
 * The services of `npm start`.
 *
 * @param {import('./ports.mjs').Ports} ports
 * @returns {readonly Service[]}
 */
export function listServices(ports) {
  const sandbox = `http://${HOST}:${ports.sandbox}`;
  const app = `http://${HOST}:${ports.app}`;
  const storybook = `http://${HOST}:${ports.storybook}`;
  return [
    {
      name: 'Example app',
      url: app,
      probes: [{ url: app, anyStatus: false }],
      cwd: path.join(ROOT, 'examples/vite-react'),
      command: 'vite',
      args: [`--host=${HOST}`, `--port=${ports.app}`, '--strictPort'],
      env: { VITE_FIRMLY_BASE_URL: sandbox },
    },
    {
      name: 'Storybook',
      url: storybook,
      probes: [
        { url: storybook, anyStatus: false },
        { url: `${storybook}/index.json`, anyStatus: false },
      ],
      cwd: ROOT,
      command: 'storybook',
      args: [
        'dev',
        `--host=${HOST}`,
        `--port=${ports.storybook}`,
        '--exact-port',
        '--ci',
        '--no-open',
        '--no-version-updates',
        '--disable-telemetry',
      ],
      env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
    },
    {
      name: 'Sandbox API',
      url: sandbox,
      probes: [{ url: sandbox, anyStatus: true }],
      cwd: ROOT,
      command: 'node',
      args: ['packages/sandbox/dist/node/cli.js', `--host=${HOST}`, `--port=${ports.sandbox}`],
      env: {},
    },
  ];
}
