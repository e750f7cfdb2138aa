// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';

// Writes the references of the suite `pictures` that are missing or differ.
await main(async () => {
  const signal = createStopSignal();
  await installDependencies(signal);
  const { findOrInstallBrowser } = await import('./lib/browser/findOrInstallBrowser.mjs');
  const browser = await findOrInstallBrowser(signal);
  const { runCommand } = await import('./lib/process/runCommand.mjs');
  const { code } = await runCommand('vitest', ['run', '--project=pictures', '--update'], {
    env: { ...process.env, CHROMIUM_PATH: browser },
    signal,
  });
  return code;
});
