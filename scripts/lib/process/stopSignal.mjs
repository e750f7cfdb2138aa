// @ts-check
import { constants } from 'node:os';
import { whenNpmIsGone } from './onParentExit.mjs';

/** The reason of an aborted run: the operating system or the reader asked the script to stop. */
export class StopRequest extends Error {
  /** @override */
  name = 'StopRequest';

  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Stopped by ${signal}.`);
    this.signal = signal;
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * A signal that aborts, once, when this process is asked to stop.
 *
 * @returns {AbortSignal}
 */
export function onStopRequest() {
  const controller = new AbortController();
  // Ctrl-C under npm arrives twice, from the terminal and from npm: later ones must find a listener too.
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => controller.abort(new StopRequest(name)));
  }
  whenNpmIsGone(() => controller.abort(new StopRequest('SIGTERM')));
  return controller.signal;
}
