// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';

// `--quick`, `--only`, `--figure`, `--lines`: benchmarks/README.md.
await main(async () => {
  const signal = createStopSignal();
  await installDependencies(signal);
  const { runCommand } = await import('./lib/process/runCommand.mjs');
  const { installPeers } = await import('../benchmarks/lib/peers.mjs');
  const args = process.argv.slice(2);
  // Without the peers, only the kit and the floor are measured.
  if (!args.includes('--quick')) await installPeers(signal);
  const build = await runCommand('npm', ['run', '--silent', 'build'], { signal });
  if (build.code !== 0) return build.code;
  const bench = await runCommand('node', ['benchmarks/run.mjs', ...args], { signal });
  return bench.code;
});
