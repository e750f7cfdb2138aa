// @ts-check

/**
 * How the project's own tools start Chromium. Without these flags it looks for hosts of its own at each start, and as
 * root, in a container, it does not start at all.
 *
 * @param {string} [executablePath] Left to the tool when there is none.
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
