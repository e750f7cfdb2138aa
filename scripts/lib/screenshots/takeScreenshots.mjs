// @ts-check
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../../test/chromium.mjs';
import { startExampleApp } from '../../../test/startExampleApp.mjs';
import { ROOT } from '../process/root.mjs';
import { takeThemeScreenshots } from './takeThemeScreenshots.mjs';

/**
 * Writes docs/images: the example app in light and dark, with the cart in two columns, the palettes, and the components in apps with CSS resets.
 *
 * @param {string} executablePath Path of a Chromium.
 */
export async function takeScreenshots(executablePath) {
  const browser = await chromium.launch(chromiumLaunchOptions(executablePath));
  const app = await startExampleApp();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({
      colorScheme,
      deviceScaleFactor: 2,
      viewport: { width: 1080, height: 900 },
    });
    await page.goto(app.appUrl);
    await page.getByRole('region', { name: 'Luma Gift Shop' }).waitFor();
    const file = path.join(ROOT, `docs/images/example-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(path.relative(ROOT, file));
  }
  await takeThemeScreenshots(browser);
  await browser.close();
  await app.close();
}
