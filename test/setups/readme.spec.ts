import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, preview } from 'vite';
import { extractCodeBlocks } from '../../scripts/lib/docs/extractCodeBlocks.mjs';
import { ROOT } from '../../scripts/lib/process/root.mjs';
import { runQuietly } from '../../scripts/lib/process/runCommand.mjs';
import { setupPath } from './harness/startApp.ts';
import { startRegistry } from './harness/startRegistry.ts';
import { editCart, expect, test as base } from './harness/test.ts';

/** Versions that came later are not installed. */
const BEFORE = '2026-11-20';

const README = await readFile(path.join(ROOT, 'README.md'), 'utf8');
const INSTALL = /^npm (install .*)$/m.exec(README)?.[1] ?? '';
const COMPONENT = extractCodeBlocks(README, 'README.md')[0]?.code ?? '';

/** What every React app has. */
const APP = {
  'package.json': '{ "private": true, "type": "module" }',
  'index.html':
    '<!doctype html><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/main.tsx"></script>',
  'main.tsx': `
    import { createRoot } from 'react-dom/client';
    import { CartPage } from './CartPage.tsx';
    createRoot(document.querySelector('#root')).render(<CartPage />);`,
};

const test = base.extend<object, { app: { url: string } }>({
  app: [
    async ({}, use) => {
      const root = setupPath('readme');
      await mkdir(root);
      const files = Object.entries({ ...APP, 'CartPage.tsx': COMPONENT });
      await Promise.all(files.map(async ([name, text]) => writeFile(path.join(root, name), text)));
      const registry = await startRegistry();
      await runQuietly(
        'npm',
        [...INSTALL.split(' '), `--before=${BEFORE}`, `--@firmly-kit:registry=${registry.url}`],
        { cwd: root },
      );
      registry.close();
      await build({ root, logLevel: 'error' });
      const server = await preview({
        root,
        logLevel: 'error',
        preview: { port: 0, host: '127.0.0.1' },
      });
      await use({ url: server.resolvedUrls?.local[0] ?? '' });
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test('the README’s command and its first component are a cart that can be edited', async ({
  page,
  api,
}) => {
  expect(INSTALL).toContain('@firmly-kit/cart');
  // The component names no API: it uses Firmly's.
  await page.route('https://api.firmly.work/**', async (route) => {
    const url = route.request().url().replace('https://api.firmly.work', api.url);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await editCart(page);
});
