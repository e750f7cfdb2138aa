// @ts-check
import { runQuietly } from '../process/runCommand.mjs';
import { listServices } from './services.mjs';
import { superviseServices } from './superviseServices.mjs';

/**
 * Builds the packages, then runs the example app, Storybook and the sandbox until `signal` aborts.
 *
 * @param {import('./ports.mjs').Ports} ports
 * @param {AbortSignal} signal
 */
export async function startServices(ports, signal) {
  console.log('Building the packages …');
  await runQuietly('npm', ['run', 'build'], { signal });
  console.log('Starting the example app, Storybook and the sandbox API …');
  const services = listServices(ports);
  await superviseServices(services, {
    signal,
    onReady: () => {
      const width = Math.max(...services.map(({ name }) => name.length));
      const lines = services.map(({ name, url }) => `  ${name.padEnd(width)}  ${url}`);
      console.log(`\n${lines.join('\n')}\n\nCtrl-C stops all three.`);
    },
  });
}
