// @ts-check

/** @type {Map<string, import('@firmly-kit/sandbox/node').RunningSandbox>} By URL. */
const running = new Map();

/**
 * Starts a sandbox for a test that runs in a browser.
 *
 * @param {Pick<import('@firmly-kit/sandbox').SandboxOptions, 'seed' | 'tokenLifetimeSeconds'>} [options] Only serializable options can come from a page.
 * @returns {Promise<string>} Its URL.
 */
export async function startSandbox(options) {
  // A dynamic import, since vite.config.ts is also loaded before the packages are built.
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
