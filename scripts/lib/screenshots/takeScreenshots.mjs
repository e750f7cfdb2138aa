// @ts-check
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../../test/chromium.mjs';
import { ROOT } from '../process/root.mjs';
import { buildStorybook } from '../storybook/buildStorybook.mjs';
import { serveStorybook } from '../storybook/serveStorybook.mjs';

/**
 * @typedef {object} Picture
 * @property {string} name In `docs/images`.
 * @property {string} story
 * @property {'light' | 'dark'} theme
 * @property {number} width In CSS pixels.
 * @property {number} scale
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  { name: 'bag-light', story: 'connected-firmlycart--bag', theme: 'light', width: 1080, scale: 2 },
  { name: 'bag-dark', story: 'connected-firmlycart--bag', theme: 'dark', width: 1080, scale: 2 },
  {
    name: 'themes',
    story: 'themes-palettes--palettes',
    theme: 'light',
    width: 1560,
    scale: 1.5,
  },
  {
    name: 'css-isolation',
    story: 'themes-beside-the-styles-of-an-app--app-styles',
    theme: 'light',
    width: 1180,
    scale: 1.5,
  },
];

/**
 * Writes docs/images, of stories.
 *
 * @param {string} executablePath Path of a Chromium.
 */
export async function takeScreenshots(executablePath) {
  const server = await serveStorybook(await buildStorybook());
  const browser = await chromium.launch(chromiumLaunchOptions(executablePath));
  for (const picture of PICTURES) await takeScreenshot(browser, server.url, picture);
  await browser.close();
  await server.close();
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url Of Storybook.
 * @param {Picture} picture
 */
async function takeScreenshot(browser, url, { name, story, theme, width, scale }) {
  const viewport = { width, height: 600 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, colorScheme: theme });
  await page.goto(`${url}iframe.html?id=${story}&viewMode=story`, { waitUntil: 'networkidle' });
  await page.locator('.firmly-CheckoutBar, iframe').first().waitFor();
  // As high as the page, so that sticky elements are in their normal position.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height });
  const file = `docs/images/${name}.png`;
  await page.screenshot({ path: path.join(ROOT, file) });
  await page.close();
  console.log(file);
}
