// @ts-check

/** Whether a child can lead a process group of its own here, so that whatever it starts can be ended with it. */
export const HAS_GROUPS = process.platform !== 'win32';

/**
 * Signals a child that was spawned with `detached: HAS_GROUPS`, and everything in its group.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group is empty: nothing is left to end.
  }
}
