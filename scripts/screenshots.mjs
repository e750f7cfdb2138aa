// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';

// Writes the images of the README and the guides, of stories.
await main(async () => {
  const signal = createStopSignal();
  await installDependencies(signal);
  const { installFonts } = await import('./lib/screenshots/installFonts.mjs');
  await installFonts(signal);
  const { findOrInstallBrowser } = await import('./lib/browser/findOrInstallBrowser.mjs');
  const browser = await findOrInstallBrowser(signal);
  const { takeScreenshots } = await import('./lib/screenshots/takeScreenshots.mjs');
  await takeScreenshots(browser);
  return 0;
});
