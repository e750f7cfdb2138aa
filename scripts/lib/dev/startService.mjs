// @ts-check
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { execa } from 'execa';
import { HAS_GROUPS, signalGroup } from '../process/processGroup.mjs';
import { ROOT } from '../process/root.mjs';

/**
 * @typedef {object} RunningService
 * @property {import('./services.mjs').Service} service
 * @property {Promise<string>} ended A description of how it ended: `exited with code 1`.
 * @property {() => string} lastLines The last 20 lines of its output.
 * @property {(graceMs: number) => Promise<void>} stop Sends SIGTERM, then SIGKILL after `graceMs`.
 */

const LINES_KEPT = 20;

/**
 * Starts a service in its own process group, so that its descendants end with it.
 *
 * @param {import('./services.mjs').Service} service
 * @returns {RunningService}
 */
export function startService(service) {
  const child = execa(service.command, service.args, {
    preferLocal: true,
    localDir: ROOT,
    cwd: service.cwd,
    env: service.env,
    stdin: 'ignore',
    all: true,
    buffer: false,
    reject: false,
    detached: HAS_GROUPS,
  });
  /** @type {string[]} */
  const lines = [];
  createInterface(child.all).on('line', (line) => {
    lines.push(stripVTControlCharacters(line));
    if (lines.length > LINES_KEPT) lines.shift();
  });
  const describeEnd = async () => {
    if (child.pid === undefined) return `could not be started (${(await child).shortMessage})`;
    await once(child, 'exit');
    // The pipes may still hold output, but a descendant may keep them open forever.
    await Promise.race([child, delay(200)]);
    const { signalCode, exitCode } = child;
    return signalCode ? `was ended by ${signalCode}` : `exited with code ${exitCode}`;
  };
  const ended = describeEnd();
  return {
    service,
    ended,
    lastLines: () => lines.join('\n').trim(),
    stop: async (graceMs) => {
      signalGroup(child, 'SIGTERM');
      await Promise.race([ended, delay(graceMs, undefined, { ref: false })]);
      // Also after a clean exit, which descendants may have survived.
      signalGroup(child, 'SIGKILL');
      await ended;
    },
  };
}
