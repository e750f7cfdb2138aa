// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '@firmly-kit/sandbox/node';
import { build, preview } from 'vite';

const EXAMPLE = path.resolve(import.meta.dirname, '../examples/vite-react');

// As in docs/same-origin.md.
const SAME_ORIGIN_PATH = '/api/firmly';

/**
 * @typedef {object} AppOptions
 * @property {string} [root] Folder of the app. Default: the example.
 * @property {(apiUrl: string) => string | Promise<string>} [connect] Returns the URL at which the app reaches the sandbox.
 * @property {boolean} [isSameOrigin] Whether the app's server passes requests on to the API, as a path of the page's origin.
 */

/**
 * Starts a production build of the example app and a sandbox for it, both on free ports.
 *
 * Its pages have a strict Content-Security-Policy.
 *
 * @param {import('@firmly-kit/sandbox').SandboxOptions} [sandboxOptions]
 * @param {AppOptions} [appOptions]
 * @returns {Promise<{
 *   sandbox: import('@firmly-kit/sandbox').Sandbox,
 *   apiUrl: string,
 *   appUrl: string,
 *   close: () => Promise<void>,
 * }>}
 */
export async function startExampleApp(
  sandboxOptions,
  { root = EXAMPLE, connect = (url) => url, isSameOrigin = false } = {},
) {
  const api = await startSandbox({ ...sandboxOptions, port: 0 });
  const target = await connect(api.url);
  const outDir = await mkdtemp(path.join(tmpdir(), 'example-app-'));
  /** @type {import('vite').InlineConfig} */
  const app = {
    root,
    logLevel: 'error',
    define: {
      'import.meta.env.VITE_FIRMLY_BASE_URL': JSON.stringify(
        isSameOrigin ? SAME_ORIGIN_PATH : target,
      ),
    },
    build: { outDir, emptyOutDir: true },
    preview: {
      port: 0,
      host: '127.0.0.1',
      ...(isSameOrigin && {
        proxy: {
          [SAME_ORIGIN_PATH]: {
            target,
            changeOrigin: true,
            rewrite: (url) => url.slice(SAME_ORIGIN_PATH.length),
          },
        },
      }),
      headers: {
        'content-security-policy':
          "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
      },
    },
  };
  await build(app);
  const server = await preview(app);
  return {
    sandbox: api.sandbox,
    apiUrl: api.url,
    appUrl: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await api.close();
      await rm(outDir, { recursive: true });
    },
  };
}
