// @ts-check
import path from 'node:path';
import { chromium } from 'playwright';
import { findOrInstallBrowser } from './browser.mjs';
import { installScreenshotFonts } from './fonts.mjs';
import { main } from './lib/main.mjs';
import { startMerchantApp } from './lib/merchant-app.mjs';
import { ROOT } from './lib/root.mjs';

// The README's pictures. Needs the packages built.
await main(async () => {
  await installScreenshotFonts();
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const app = await startMerchantApp();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({
      colorScheme,
      deviceScaleFactor: 2,
      viewport: { width: 760, height: 900 },
    });
    await page.goto(app.appUrl);
    await page.getByRole('region', { name: 'Luma Gift Shop' }).waitFor();
    const file = path.join(ROOT, `docs/images/merchant-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(path.relative(ROOT, file));
  }
  await browser.close();
  await app.close();
  return 0;
});
