// @ts-check
import { requireFreePorts } from './lib/free-ports.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { main } from './lib/main.mjs';
import { readPorts } from './lib/ports.mjs';
import { runQuietly } from './lib/run-quietly.mjs';
import { services } from './lib/services.mjs';
import { onStopRequest } from './lib/stop-request.mjs';
import { supervise } from './lib/supervise.mjs';

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

/** @param {readonly import('./lib/services.mjs').Service[]} started */
function invitation(started) {
  const width = Math.max(...started.map(({ name }) => name.length));
  const lines = started.map(({ name, url }) => `  ${name.padEnd(width)}  ${url}`);
  return `\n${lines.join('\n')}\n\nCtrl-C stops all three.`;
}
