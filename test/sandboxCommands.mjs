// @ts-check

/** @type {Map<string, import('@firmly-kit/sandbox/node').RunningSandbox>} By their URLs. */
const running = new Map();

/**
 * Starts a sandbox for a test that runs in a browser.
 *
 * @param {Pick<import('@firmly-kit/sandbox').SandboxOptions, 'seed' | 'tokenLifetimeSeconds'>} [options] Those that cross over from a page.
 * @returns {Promise<string>} Where it listens.
 */
export async function startSandbox(options) {
  // Not at the top: Vite's configuration is read by Storybook too, and before anything is built.
  const sandboxes = await import('@firmly-kit/sandbox/node');
  const sandbox = await sandboxes.startSandbox({ ...options, port: 0 });
  running.set(sandbox.url, sandbox);
  return sandbox.url;
}

/** @param {string} url */
export async function stopSandbox(url) {
  await running.get(url)?.close();
  running.delete(url);
}
