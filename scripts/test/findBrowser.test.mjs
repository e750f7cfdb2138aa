// @ts-check
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../lib/browser/findBrowser.mjs';

/**
 * A computer on which only these browsers start.
 *
 * @param {string[]} browsers
 * @param {Partial<import('../lib/browser/machine.mjs').Machine>} [details]
 * @returns {import('../lib/browser/machine.mjs').Machine}
 */
function machineWith(browsers, details = {}) {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    starts: (file) => browsers.includes(file),
    list: (directory) => [
      ...new Set(
        browsers
          .filter((file) => file.startsWith(`${directory}/`))
          .map((file) => file.slice(directory.length + 1).split('/')[0] ?? ''),
      ),
    ],
    ...details,
  };
}

describe('the browser to test with', () => {
  test('is the one the environment names, before any on PATH', () => {
    const machine = machineWith(['/usr/bin/chromium', '/opt/mine'], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' },
    });
    expect(findBrowser(machine)).toBe('/opt/mine');
  });

  test("may be named by Playwright's variable, which CHROMIUM_PATH overrides", () => {
    const env = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/opt/theirs' };
    expect(findBrowser(machineWith(['/opt/theirs'], { env }))).toBe('/opt/theirs');
    expect(
      findBrowser(
        machineWith(['/opt/theirs', '/opt/mine'], { env: { ...env, CHROMIUM_PATH: '/opt/mine' } }),
      ),
    ).toBe('/opt/mine');
  });

  test('is not replaced by another when the named one is missing', () => {
    const machine = machineWith(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' },
    });
    expect(() => findBrowser(machine)).toThrow(
      'CHROMIUM_PATH is set to /opt/gone, which is not a browser that starts',
    );
  });

  test('is a Chromium anywhere on PATH before a Chrome, and a Chrome before an Edge', () => {
    const chromium = '/usr/bin/chromium';
    const chrome = '/usr/local/bin/google-chrome';
    const edge = '/usr/local/bin/microsoft-edge';
    expect(findBrowser(machineWith([edge, chrome, chromium]))).toBe(chromium);
    expect(findBrowser(machineWith([edge, chrome]))).toBe(chrome);
    expect(findBrowser(machineWith([edge]))).toBe(edge);
  });

  test("is the newest of Playwright's downloads when the system has none", () => {
    const cache = '/home/ada/.cache/ms-playwright';
    const machine = machineWith([
      `${cache}/chromium-999/chrome-linux/chrome`,
      `${cache}/chromium-1200/chrome-linux64/chrome`,
      `${cache}/firefox-1500/firefox/firefox`,
    ]);
    expect(findBrowser(machine)).toBe(`${cache}/chromium-1200/chrome-linux64/chrome`);
  });

  test('is found among the applications of a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machineWith([chrome], { platform: 'darwin' }))).toBe(chrome);
  });

  test('is found among the programs of Windows', () => {
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const machine = machineWith([edge], {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` },
    });
    expect(findBrowser(machine)).toBe(edge);
  });

  test('is none when nothing starts', () => {
    expect(findBrowser(machineWith([]))).toBeUndefined();
  });
});
