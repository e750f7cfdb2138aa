// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { UserError } from '../process/UserError.mjs';

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Path of a Chromium, in this order: from the environment, on PATH, in a usual directory, downloaded by Playwright.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 * @throws {UserError} When the environment names a browser that does not start.
 */
export function findBrowser(env = process.env) {
  const variable = VARIABLES.find((name) => env[name]);
  const named = variable && env[variable];
  if (!named) {
    return [...listOnPath(env.PATH ?? ''), ...APPLICATIONS, ...listDownloaded()].find(
      isWorkingBrowser,
    );
  }
  if (isWorkingBrowser(named)) return named;
  throw new UserError(
    `${variable} is set to ${named}, which is not a browser that starts: correct it, or unset it to search for one.`,
  );
}

/** @param {string} searchPath */
function listOnPath(searchPath) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const directories = searchPath.split(path.delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) =>
    directories.map((directory) => path.join(directory, command + suffix)),
  );
}

function listDownloaded() {
  try {
    return [chromium.executablePath()];
  } catch {
    // Playwright has no browser for this system.
    return [];
  }
}

/** @param {string} file */
function isWorkingBrowser(file) {
  if (!existsSync(file)) return false;
  // On Ubuntu `chromium` may be a script that only refers to a snap. On other systems `--version` opens a window.
  return (
    process.platform !== 'linux' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
  );
}
