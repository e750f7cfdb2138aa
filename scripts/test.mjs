// @ts-check
import { findOrInstallBrowser } from './browser.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { main } from './lib/main.mjs';
import { checkOutcome } from './lib/outcome.mjs';
import { selectParts } from './lib/parts.mjs';
import { problemOf, runPart } from './lib/run-part.mjs';
import { onStopRequest } from './lib/stop-request.mjs';
import { summary } from './lib/summary.mjs';

await main(async () => {
  const parts = selectParts(process.argv.slice(2));
  const signal = onStopRequest();
  await installDependencies(signal);
  const env = { ...process.env };
  if (parts.some((part) => part.needsBrowser)) {
    env.CHROMIUM_PATH = await findOrInstallBrowser(signal);
  }
  const outcomes = [];
  let built = false;
  for (const part of parts) {
    if (part.needsBuild && !built) {
      outcomes.push(await build({ env, signal }));
      built = true;
    }
    outcomes.push(await runPart(part, { env, signal }));
  }
  console.log(`\n${summary(outcomes)}`);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
});

/** @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options */
async function build(options) {
  console.log('\n── build');
  return checkOutcome('build', await problemOf('npm', ['run', '--silent', 'build'], options));
}
