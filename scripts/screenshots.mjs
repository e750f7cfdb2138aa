// @ts-check
import { findOrInstallBrowser } from './lib/browser/findOrInstallBrowser.mjs';
import { installScreenshotFonts } from './lib/screenshots/installFonts.mjs';
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { runCommand } from './lib/process/runCommand.mjs';
import { onStopRequest } from './lib/process/stopSignal.mjs';

// The README's pictures.
await main(async () => {
  const signal = onStopRequest();
  await installDependencies(signal);
  await installScreenshotFonts(signal);
  const browser = await findOrInstallBrowser(signal);
  await runCommand('npm', ['run', '--silent', 'build'], { signal });
  // Only now is there something to import.
  const { takeScreenshots } = await import('./lib/screenshots/takeScreenshots.mjs');
  await takeScreenshots(browser);
  return 0;
});
