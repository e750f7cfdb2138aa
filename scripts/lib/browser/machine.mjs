// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/**
 * What the search for a browser asks of the computer it runs on.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 * @property {(directory: string) => string[]} list Names in a directory; none when there is no such directory.
 * @property {(file: string) => boolean} starts Whether the file is a browser that starts.
 */

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  list: (directory) => {
    try {
      return readdirSync(directory);
    } catch {
      return [];
    }
  },
  starts: (file) => {
    if (!isExecutable(file)) return false;
    // Ubuntu's chromium is a script that only points to a snap. Elsewhere `--version` would open a window.
    return (
      process.platform !== 'linux' ||
      spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
    );
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
