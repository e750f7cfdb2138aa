// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '@firmly-kit/sandbox/node';
import { build, preview } from 'vite';

const APP = path.resolve(import.meta.dirname, '../examples/vite-react');

/**
 * Starts a production build of the example app and a sandbox for it, both on free ports.
 *
 * Its pages have a strict Content-Security-Policy.
 *
 * @param {import('@firmly-kit/sandbox').SandboxOptions} [sandboxOptions]
 * @returns {Promise<{
 *   sandbox: import('@firmly-kit/sandbox').Sandbox,
 *   apiUrl: string,
 *   appUrl: string,
 *   close: () => Promise<void>,
 * }>}
 */
export async function startExampleApp(sandboxOptions) {
  const api = await startSandbox({ ...sandboxOptions, port: 0 });
  const outDir = await mkdtemp(path.join(tmpdir(), 'example-app-'));
  /** @type {import('vite').InlineConfig} */
  const app = {
    root: APP,
    logLevel: 'error',
    define: { 'import.meta.env.VITE_FIRMLY_BASE_URL': JSON.stringify(api.url) },
    build: { outDir, emptyOutDir: true },
    preview: {
      port: 0,
      host: '127.0.0.1',
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
