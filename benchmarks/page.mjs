// @ts-check
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/lib/browser/findBrowser.mjs';
import { chromiumLaunchOptions } from '../test/chromium.mjs';
import { startExampleApp } from '../test/startExampleApp.mjs';
import { startGateway } from '../test/startGateway.mjs';
import { longestChain } from './lib/longestChain.mjs';
import { median } from './lib/measure.mjs';

// Prints what a page with five stores costs without a session and without a cache. Asserts nothing; e2e/cold-page.spec.ts does.

const LATENCY_MS = 1500;
const ROUNDS = 3;

/** @typedef {import('../test/startExampleApp.mjs').AppOptions} AppOptions */

/** @type {Readonly<Record<string, AppOptions>>} */
const PAGES = {
  'a request for each store': { root: path.join(import.meta.dirname, 'page') },
  'FirmlyCart: one request for all carts': {},
  'FirmlyCart, the API on the page’s origin': { isSameOrigin: true },
};

const wait = () => delay(LATENCY_MS);

/**
 * Opens a page whose every request waits: for the page, its files, and the API.
 *
 * @param {import('playwright').Browser} browser
 * @param {AppOptions} options
 */
async function load(browser, { isSameOrigin = false, ...options }) {
  // The page's own server is slow already.
  const apiLatency = isSameOrigin ? async () => undefined : wait;
  /** @type {Awaited<ReturnType<typeof startGateway>>[]} */
  const gateways = [];
  /** @param {string} target @param {() => Promise<void>} latency */
  async function connect(target, latency) {
    const gateway = await startGateway(target, latency);
    gateways.push(gateway);
    return gateway.url;
  }
  const app = await startExampleApp(undefined, {
    ...options,
    isSameOrigin,
    connect: (url) => connect(url, apiLatency),
  });
  const url = await connect(app.appUrl, wait);
  const context = await browser.newContext();
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByText('$115.55').filter({ visible: true }).first().waitFor();
  const paintedMs = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await context.close();
  await app.close();
  await Promise.all(gateways.map((gateway) => gateway.close()));
  const log = gateways.flatMap((gateway) => gateway.log);
  const requests = log.filter(({ line }) =>
    line.includes(isSameOrigin ? ' /api/firmly/' : ' /api/'),
  );
  return { requests, paintedMs };
}

const browser = await chromium.launch(chromiumLaunchOptions(findBrowser()));
/** @type {Record<string, Awaited<ReturnType<typeof load>>[]>} */
const loads = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, options] of Object.entries(PAGES)) {
    (loads[name] ??= []).push(await load(browser, options));
  }
}
await browser.close();

console.log(`Five stores, no session, no cache; each request takes ${LATENCY_MS} ms.`);
console.table(
  Object.fromEntries(
    Object.entries(loads).map(([name, rounds]) => [
      name,
      {
        requests: median(rounds.map(({ requests }) => requests.length)),
        preflights: median(
          rounds.map(
            ({ requests }) => requests.filter(({ line }) => line.startsWith('OPTIONS')).length,
          ),
        ),
        'in a row': median(rounds.map(({ requests }) => longestChain(requests))),
        'painted, s': Number((median(rounds.map(({ paintedMs }) => paintedMs)) / 1000).toFixed(1)),
      },
    ]),
  ),
);
