// @ts-check
import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 250;
const PATIENCE_MS = 15_000;

/**
 * Resolves once the URL really answers.
 *
 * @param {import('./services.mjs').Probe} probe
 * @param {AbortSignal} signal Ends the asking, and rejects with the signal's reason.
 */
export async function answers(probe, signal) {
  while (!(await answersNow(probe, signal))) {
    await delay(EVERY_MS, undefined, { signal });
  }
}

/**
 * @param {import('./services.mjs').Probe} probe
 * @param {AbortSignal} signal
 */
async function answersNow({ url, anyStatus }, signal) {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html, application/json;q=0.9', connection: 'close' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    await response.arrayBuffer();
    return anyStatus || response.status === 200;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
