// @ts-check
import path from 'node:path';
import { CannotProceedError } from '../process/UserError.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

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

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_APPS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Path of a Chromium: the one the environment names, else one on PATH, else where the system keeps its
 * applications, else the one Playwright downloaded.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 * @throws {CannotProceedError} When the environment names a browser that is not there.
 */
export function findBrowser(machine) {
  return (
    namedBrowser(machine) ??
    [...onPath(machine), ...amongApplications(machine), ...downloadedByPlaywright(machine)].find(
      (file) => machine.starts(file),
    )
  );
}

/** @param {Machine} machine */
function namedBrowser({ env, starts }) {
  for (const variable of VARIABLES) {
    const file = env[variable];
    if (file) {
      if (starts(file)) return file;
      throw new CannotProceedError(
        `${variable} is set to ${file}, which is not a browser that starts: correct it, or unset it to have one searched for.`,
      );
    }
  }
  return undefined;
}

/** @param {Machine} machine */
function onPath(machine) {
  const paths = pathsOf(machine);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const directories = (machine.env.PATH ?? '').split(paths.delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) =>
    directories.map((directory) => paths.join(directory, command + suffix)),
  );
}

/** @param {Machine} machine */
function amongApplications({ platform, env, home }) {
  if (platform === 'darwin') {
    return MAC_APPS.flatMap((app) =>
      ['/', home].map((base) =>
        path.posix.join(base, `Applications/${app}.app/Contents/MacOS`, app),
      ),
    );
  }
  if (platform === 'win32') {
    const bases = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return WINDOWS_APPS.flatMap((app) =>
      bases.flatMap((base) => (base ? [path.win32.join(base, app)] : [])),
    );
  }
  return [];
}

/** @param {Machine} machine */
function downloadedByPlaywright(machine) {
  const paths = pathsOf(machine);
  const cache = playwrightCache(machine);
  const revisions = machine.list(cache).filter((name) => /^chromium-\d+$/.test(name));
  return revisions
    .toSorted((left, right) => revisionOf(right) - revisionOf(left))
    .flatMap((revision) =>
      machine
        .list(paths.join(cache, revision))
        .filter((name) => name.startsWith('chrome-'))
        .flatMap((build) => executablesIn(paths.join(cache, revision, build), machine)),
    );
}

/** @param {string} revision */
function revisionOf(revision) {
  return Number(revision.replace('chromium-', ''));
}

/**
 * @param {string} directory
 * @param {Machine} machine
 */
function executablesIn(directory, { platform }) {
  if (platform === 'win32') return [path.win32.join(directory, 'chrome.exe')];
  if (platform !== 'darwin') return [path.posix.join(directory, 'chrome')];
  return ['Google Chrome for Testing', 'Chromium'].map((app) =>
    path.posix.join(directory, `${app}.app/Contents/MacOS`, app),
  );
}

/** @param {Machine} machine */
function playwrightCache({ platform, env, home }) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return path.posix.join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') {
    return path.win32.join(env.LOCALAPPDATA ?? home, 'ms-playwright');
  }
  return path.posix.join(env.XDG_CACHE_HOME ?? path.posix.join(home, '.cache'), 'ms-playwright');
}

/** @param {Machine} machine */
function pathsOf({ platform }) {
  return platform === 'win32' ? path.win32 : path.posix;
}
