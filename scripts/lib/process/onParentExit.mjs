// @ts-check
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 500;

/**
 * Calls back when the npm that runs this script has ended. A killed npm forwards no signal, and the signals it does
 * forward reach only the shell between npm and the script.
 *
 * @param {() => void} callback
 */
export function onParentExit(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    callback();
  }, INTERVAL_MS);
  timer.unref();
}

/** The parent's process id and, when the parent is a shell and `/proc` exists, the id of the shell's parent. */
function ancestors() {
  const parent = process.ppid;
  try {
    const [, name, grandparent] =
      /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return name?.endsWith('sh') ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
