// @ts-check
import { preview } from 'vite';

/**
 * Serves a built Storybook from a path below the root, as most hosts of static files do.
 *
 * @param {string} directory
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `http://127.0.0.1:43211/docs/kit/`.
 */
export async function serveStorybook(directory) {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    base: '/docs/kit/',
    build: { outDir: directory },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The server of Storybook has no address.');
  return { url, close: () => server.close() };
}
