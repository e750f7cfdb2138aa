// @ts-check
import { requireFreePorts } from './lib/dev/freePorts.mjs';
import { readPorts } from './lib/dev/ports.mjs';
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';

await main(async () => {
  const signal = createStopSignal();
  const ports = readPorts(process.env);
  // Before the installation, which takes a minute.
  await requireFreePorts(ports);
  await installDependencies(signal);
  const { startServices } = await import('./lib/dev/startServices.mjs');
  await startServices(ports, signal);
  return 0;
});
