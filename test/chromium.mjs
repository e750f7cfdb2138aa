// @ts-check

/**
 * Playwright's launch options for Chromium. Without them it requests servers of its own at each start, and does not start
 * as root in a container.
 *
 * @param {string} [executablePath] Default: CHROMIUM_PATH, else Playwright's own.
 */
export function chromiumLaunchOptions(executablePath = process.env.CHROMIUM_PATH) {
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
