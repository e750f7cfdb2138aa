// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';
import { selectSuites } from './lib/test/suites.mjs';

await main(async () => {
  const suites = selectSuites(process.argv.slice(2));
  const signal = createStopSignal();
  await installDependencies(signal);
  const { runSuites } = await import('./lib/test/runSuites.mjs');
  return (await runSuites(suites, signal)) ? 0 : 1;
});
