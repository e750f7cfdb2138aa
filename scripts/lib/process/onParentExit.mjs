// @ts-check
import { readFileSync } from 'node:fs';

const EVERY_MS = 500;

/**
 * Calls back when the npm that runs this script is gone. It may be killed with no chance to pass a signal on, and what
 * it does pass on reaches only the shell in between.
 *
 * @param {() => void} callback
 */
export function whenNpmIsGone(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const before = lineage();
  const timer = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(timer);
    callback();
  }, EVERY_MS);
  timer.unref();
}

/** This process's parent and, when that is a shell and the system tells, the parent's parent. */
function lineage() {
  const parent = process.ppid;
  try {
    const [, name, grandparent] =
      /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return name?.endsWith('sh') ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
