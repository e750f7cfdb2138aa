// @ts-check
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../process/UserError.mjs';
import { startService } from './startService.mjs';
import { waitForUrl } from './waitForUrl.mjs';

/**
 * @typedef {import('./startService.mjs').RunningService} RunningService
 *
 * @typedef {object} SuperviseOptions
 * @property {AbortSignal} signal Stops all services.
 * @property {() => void} onReady Called once, when every service responds.
 * @property {number} [readyWithinMs] Default: 120000.
 * @property {number} [graceMs] Time from SIGTERM to SIGKILL. Default: 5000.
 */

/**
 * Runs services until `signal` aborts. Before it settles, all services have ended.
 *
 * @param {readonly import('./services.mjs').Service[]} services
 * @param {SuperviseOptions} options
 * @throws {UserError} When a service exits, or is not ready in time.
 */
export async function superviseServices(services, options) {
  const { signal, onReady, readyWithinMs = 120_000, graceMs = 5000 } = options;
  if (signal.aborted) return;
  const waiting = new AbortController();
  const stopped = once(signal, 'abort');
  const running = services.map(startService);
  const exited = Promise.race(running.map(rejectOnExit));
  try {
    const ready = Promise.all(
      running.map((service) => requireReady(service, readyWithinMs, waiting.signal)),
    ).then(onReady);
    await Promise.race([ready, exited, stopped]);
    await Promise.race([exited, stopped]);
  } finally {
    waiting.abort();
    await Promise.all(running.map((service) => service.stop(graceMs)));
  }
}

/**
 * @param {RunningService} running
 * @returns {Promise<never>}
 */
async function rejectOnExit({ service, ended, lastLines }) {
  const end = await ended;
  throw new UserError(withLastLines(`${service.name} ${end}.`, lastLines()));
}

/**
 * @param {RunningService} running
 * @param {number} withinMs
 * @param {AbortSignal} signal
 */
async function requireReady({ service, lastLines }, withinMs, signal) {
  await Promise.race([
    Promise.all(service.probes.map((probe) => waitForUrl(probe, signal))),
    delay(withinMs, undefined, { signal, ref: false }).then(() => {
      const sentence = `${service.name} did not respond at ${service.url} within ${withinMs / 1000} s.`;
      throw new UserError(withLastLines(sentence, lastLines()));
    }),
  ]);
}

/**
 * @param {string} sentence
 * @param {string} lines
 */
function withLastLines(sentence, lines) {
  if (lines === '') return `${sentence} It printed nothing.`;
  return `${sentence} Its last lines were:\n\n${lines.replaceAll(/^/gm, '  ')}`;
}
