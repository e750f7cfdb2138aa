// @ts-check
import { constants } from 'node:os';
import { onParentExit } from './onParentExit.mjs';

/** The abort reason when the user or the system stops the script. */
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
 * Creates an `AbortSignal` that aborts when this process gets SIGINT, SIGTERM or SIGHUP, or when its npm has ended.
 *
 * @returns {AbortSignal}
 */
export function createStopSignal() {
  const controller = new AbortController();
  // Ctrl-C under npm arrives twice, from the terminal and from npm, so the listeners stay.
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => controller.abort(new StopRequest(name)));
  }
  onParentExit(() => controller.abort(new StopRequest('SIGTERM')));
  return controller.signal;
}
