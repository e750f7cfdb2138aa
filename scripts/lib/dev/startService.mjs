// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { HAS_GROUPS, signalGroup } from '../process/processGroup.mjs';

/**
 * @typedef {object} RunningService
 * @property {import('./services.mjs').Service} service
 * @property {Promise<string>} ended How it ended, in words.
 * @property {() => string} lastLines Of what it printed.
 * @property {(graceMs: number) => Promise<void>} stop
 */

const LINES_KEPT = 20;

/**
 * Starts a service in a process group of its own, so that whatever it starts ends with it.
 *
 * @param {import('./services.mjs').Service} service
 * @returns {RunningService}
 */
export function startService(service) {
  const child = spawn(process.execPath, service.args, {
    cwd: service.cwd,
    env: { ...process.env, ...service.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_GROUPS,
  });
  const lastLines = keepLastLines([child.stdout, child.stderr]);
  const ended = endOf(child);
  return {
    service,
    ended,
    lastLines,
    stop: async (graceMs) => {
      signalGroup(child, 'SIGTERM');
      await Promise.race([ended, delay(graceMs, undefined, { ref: false })]);
      // Also after a tidy end: what the service started may have outlived it.
      signalGroup(child, 'SIGKILL');
      await ended;
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
async function endOf(child) {
  try {
    const [code, signal] = await once(child, 'exit');
    // The pipes may still hold its last words; a grandchild may keep them open for ever.
    await Promise.race([once(child, 'close'), delay(200)]);
    return signal ? `was ended by ${signal}` : `exited with code ${code}`;
  } catch (error) {
    return `could not be started (${String(error)})`;
  }
}

/** @param {import('node:stream').Readable[]} streams */
function keepLastLines(streams) {
  let kept = '';
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      kept = (kept + chunk)
        .split('\n')
        .slice(-LINES_KEPT - 1)
        .join('\n');
    });
  }
  return () => stripVTControlCharacters(kept).trim();
}
