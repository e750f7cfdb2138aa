// @ts-check
import path from 'node:path';
import { ROOT } from '../process/root.mjs';
import { toolPath } from '../process/toolPath.mjs';

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} url What the reader opens.
 * @property {readonly Probe[]} probes All must answer before the service counts as ready.
 * @property {string} cwd
 * @property {readonly string[]} args Of Node.
 * @property {NodeJS.ProcessEnv} env Added to this process's.
 *
 * @typedef {object} Probe
 * @property {string} url
 * @property {boolean} anyStatus Whether an error status counts as an answer.
 */

// Not `localhost`: which of its two addresses a program picks differs between systems.
const HOST = '127.0.0.1';

/**
 * What `npm start` runs.
 *
 * @param {import('./ports.mjs').Ports} ports
 * @returns {readonly Service[]}
 */
export function services(ports) {
  const sandbox = `http://${HOST}:${ports.sandbox}`;
  const app = `http://${HOST}:${ports.app}`;
  const storybook = `http://${HOST}:${ports.storybook}`;
  return [
    {
      name: 'Merchant app',
      url: app,
      probes: [{ url: app, anyStatus: false }],
      cwd: path.join(ROOT, 'examples/vite-react'),
      args: [toolPath('vite'), `--host=${HOST}`, `--port=${ports.app}`, '--strictPort'],
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
      args: [
        toolPath('storybook'),
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
      args: ['packages/sandbox/dist/node/cli.js', `--host=${HOST}`, `--port=${ports.sandbox}`],
      env: {},
    },
  ];
}
