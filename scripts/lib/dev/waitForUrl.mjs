// @ts-check
import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MS = 250;
const TIMEOUT_MS = 15_000;

/**
 * Resolves once the URL responds.
 *
 * @param {import('./services.mjs').Probe} probe
 * @param {AbortSignal} signal Stops the requests, and rejects with the signal's reason.
 */
export async function waitForUrl({ url, anyStatus }, signal) {
  const headers = { accept: 'text/html, application/json;q=0.9', connection: 'close' };
  for (;;) {
    try {
      const timeout = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(url, { headers, signal: AbortSignal.any([signal, timeout]) });
      await response.arrayBuffer();
      if (anyStatus || response.status === 200) return;
    } catch {
      signal.throwIfAborted();
    }
    await delay(INTERVAL_MS, undefined, { signal });
  }
}
