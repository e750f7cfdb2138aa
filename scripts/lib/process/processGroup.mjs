// @ts-check

/** Whether a child process can lead its own process group, so that its descendants end with it. */
export const HAS_GROUPS = process.platform !== 'win32';

/**
 * Sends a signal to a child that was spawned with `detached: HAS_GROUPS`, and to its whole group.
 *
 * @param {{ pid?: number | undefined, kill: (signal: NodeJS.Signals) => boolean }} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group has no process left.
  }
}
