// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/lib/browser/findBrowser.mjs';
import { buildApp } from '../../test/buildApp.mjs';
import { chromiumLaunchOptions } from '../../test/chromium.mjs';
import { arePeersInstalled, PEERS } from './peers.mjs';

const ARGS = [
  '--js-flags=--expose-gc',
  // A frame is painted when it is ready, not at the next sixtieth of a second.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

/**
 * Opens a page of Chromium in which a script runs with the kit's CSS. Its globals `cpuTime` and `setSlowDown` are those of
 * ../rendering/timing.ts.
 *
 * @param {{ withPeers: boolean }} parameters
 */
export async function openPage({ withPeers }) {
  const script = await bundlePage(withPeers && arePeersInstalled());
  const options = chromiumLaunchOptions(findBrowser());
  const browser = await chromium.launch({ ...options, args: [...options.args, ...ARGS] });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.exposeFunction('cpuTime', async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Number(metrics.find(({ name }) => name === 'ThreadTime')?.value) * 1000;
  });
  await page.exposeFunction('setSlowDown', (/** @type {number} */ rate) =>
    devtools.send('Emulation.setCPUThrottlingRate', { rate }),
  );
  await page.setContent('<!doctype html><title>Rendering</title>');
  await page.addStyleTag({ content: readFileSync('packages/ui/dist/styles.css', 'utf8') });
  // The floor skips no elements outside of the viewport.
  await page.addStyleTag({ content: '.floor * { content-visibility: visible !important; }' });
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction('typeof bench === "object"');
  return { page, version: browser.version(), close: () => browser.close() };
}

/** @param {boolean} withPeers */
async function bundlePage(withPeers) {
  const modules = [path.join(import.meta.dirname, '../rendering/page.tsx')];
  if (withPeers) modules.push(path.join(PEERS, 'hydrogen.jsx'));
  const code = modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');
  const output = await buildApp(code, {
    config: {
      define: { 'process.env.NODE_ENV': '"production"' },
      // The peers have a React of their own.
      resolve: { dedupe: ['react', 'react-dom'] },
    },
  });
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
