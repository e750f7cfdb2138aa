// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../lib/browser/findBrowser.mjs';

const playwright = vi.hoisted(() => ({ executablePath: () => String() }));
vi.mock('playwright', () => ({ chromium: playwright }));

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'browsers-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/**
 * Writes a program that succeeds, or fails with an exit code.
 *
 * @param {string} name
 * @param {number} [exitCode]
 */
function addBrowser(name, exitCode = 0) {
  const file = path.join(directory, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`, { mode: 0o755 });
  return file;
}

describe.skipIf(process.platform !== 'linux')('the browser of the tests', () => {
  test('is the one that CHROMIUM_PATH names, not one on PATH', () => {
    addBrowser('chromium');
    const named = addBrowser('elsewhere/mine');
    expect(findBrowser({ PATH: directory, CHROMIUM_PATH: named })).toBe(named);
  });

  test('can be named by Playwright’s variable, which CHROMIUM_PATH overrides', () => {
    const [theirs, mine] = [addBrowser('theirs'), addBrowser('mine')];
    const env = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: theirs };
    expect(findBrowser(env)).toBe(theirs);
    expect(findBrowser({ ...env, CHROMIUM_PATH: mine })).toBe(mine);
  });

  test('is not replaced by another when the named one is missing', () => {
    addBrowser('chromium');
    expect(() => findBrowser({ PATH: directory, CHROMIUM_PATH: '/opt/missing' })).toThrow(
      'CHROMIUM_PATH is set to /opt/missing, which is not a browser that starts',
    );
  });

  test('is a Chromium anywhere on PATH, else a Chrome, else an Edge', () => {
    const env = { PATH: `${directory}/first:${directory}/second` };
    const edge = addBrowser('first/microsoft-edge');
    expect(findBrowser(env)).toBe(edge);
    const chrome = addBrowser('first/google-chrome');
    expect(findBrowser(env)).toBe(chrome);
    const chromium = addBrowser('second/chromium');
    expect(findBrowser(env)).toBe(chromium);
  });

  test('is not a program that fails to start', () => {
    addBrowser('chromium', 1);
    const chrome = addBrowser('google-chrome');
    expect(findBrowser({ PATH: directory })).toBe(chrome);
  });

  test('is Playwright’s own when the system has none', () => {
    const downloaded = addBrowser('ms-playwright/chrome');
    vi.spyOn(playwright, 'executablePath').mockReturnValueOnce(downloaded);
    expect(findBrowser({ PATH: directory })).toBe(downloaded);
  });

  test('is undefined when there is none', () => {
    expect(findBrowser({ PATH: directory })).toBeUndefined();
  });
});
