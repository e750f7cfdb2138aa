// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { readManifest } from './lib/process/readManifest.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';

// Publishes every package whose version is not in the registry, and names the tags for the workflow that calls it. Only
// CI can: elsewhere there is no provenance.
await main(async () => {
  const signal = createStopSignal();
  await installDependencies(signal);
  const { runCommand, runQuietly } = await import('./lib/process/runCommand.mjs');
  await runQuietly('npm', ['run', '--silent', 'build'], { signal });
  const { code } = await runCommand(
    'npx',
    [
      '--yes',
      readManifest().packageManager,
      '--recursive',
      'publish',
      '--provenance',
      '--no-git-checks',
    ],
    { signal },
  );
  if (code !== 0) return code;
  return (await runCommand('changeset', ['tag'], { signal })).code;
});
