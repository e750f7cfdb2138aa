// @ts-check
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { answers } from './waitForUrl.mjs';
import { CannotProceedError } from '../process/UserError.mjs';
import { startService } from './startService.mjs';

/**
 * @typedef {import('./startService.mjs').RunningService} RunningService
 *
 * @typedef {object} SuperviseOptions
 * @property {AbortSignal} signal Ends all services.
 * @property {() => void} onReady Called once, when every service answers.
 * @property {number} [readyWithinMs] Default: 120000.
 * @property {number} [graceMs] What a service may take to end before it is killed. Default: 5000.
 */

/**
 * Runs the services together: all of them or none. Resolves when `signal` aborts, with every service ended.
 *
 * @param {readonly import('./services.mjs').Service[]} services
 * @param {SuperviseOptions} options
 * @throws {CannotProceedError} When a service ends by itself or is not ready in time, with every other one ended.
 */
export async function supervise(services, options) {
  const { signal, onReady, readyWithinMs = 120_000, graceMs = 5000 } = options;
  if (signal.aborted) return;
  const asking = new AbortController();
  const stopped = once(signal, 'abort');
  const running = services.map(startService);
  const death = Promise.race(running.map(failOnDeath));
  try {
    const ready = Promise.all(
      running.map((one) => failWhenLate(one, readyWithinMs, asking.signal)),
    ).then(onReady);
    await Promise.race([ready, death, stopped]);
    await Promise.race([death, stopped]);
  } finally {
    asking.abort();
    await Promise.all(running.map((one) => one.stop(graceMs)));
  }
}

/**
 * @param {RunningService} running
 * @returns {Promise<never>}
 */
async function failOnDeath({ service, ended, lastLines }) {
  const end = await ended;
  throw new CannotProceedError(withLastLines(`${service.name} ${end}.`, lastLines()));
}

/**
 * @param {RunningService} running
 * @param {number} withinMs
 * @param {AbortSignal} signal
 */
async function failWhenLate({ service, lastLines }, withinMs, signal) {
  await Promise.race([
    Promise.all(service.probes.map((probe) => answers(probe, signal))),
    delay(withinMs, undefined, { signal, ref: false }).then(() => {
      const sentence = `${service.name} did not answer at ${service.url} within ${withinMs / 1000} s.`;
      throw new CannotProceedError(withLastLines(sentence, lastLines()));
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
