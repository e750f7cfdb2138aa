// @ts-check
import { findOrInstallBrowser } from './browser.mjs';
import { installScreenshotFonts } from './fonts.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { main } from './lib/main.mjs';
import { runCommand } from './lib/run-command.mjs';
import { onStopRequest } from './lib/stop-request.mjs';

// The README's pictures.
await main(async () => {
  const signal = onStopRequest();
  await installDependencies(signal);
  await installScreenshotFonts(signal);
  const browser = await findOrInstallBrowser(signal);
  await runCommand('npm', ['run', '--silent', 'build'], { signal });
  // Only now is there something to import.
  const { takeScreenshots } = await import('./lib/take-screenshots.mjs');
  await takeScreenshots(browser);
  return 0;
});
