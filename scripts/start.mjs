// @ts-check
import { requireFreePorts } from './lib/dev/freePorts.mjs';
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { readPorts } from './lib/dev/ports.mjs';
import { runQuietly } from './lib/process/runQuietly.mjs';
import { services } from './lib/dev/services.mjs';
import { onStopRequest } from './lib/process/stopSignal.mjs';
import { supervise } from './lib/dev/superviseServices.mjs';

await main(async () => {
  const signal = onStopRequest();
  const ports = readPorts(process.env);
  // First of all, so that a taken port is known at once and not after a minute of installing.
  await requireFreePorts(ports);
  await installDependencies(signal);
  console.log('Building the packages …');
  await runQuietly('npm', ['run', 'build'], { signal });
  console.log('Starting the merchant app, Storybook and the sandbox API …');
  const started = services(ports);
  await supervise(started, { signal, onReady: () => console.log(invitation(started)) });
  return 0;
});

/** @param {readonly import('./lib/dev/services.mjs').Service[]} started */
function invitation(started) {
  const width = Math.max(...started.map(({ name }) => name.length));
  const lines = started.map(({ name, url }) => `  ${name.padEnd(width)}  ${url}`);
  return `\n${lines.join('\n')}\n\nCtrl-C stops all three.`;
}
