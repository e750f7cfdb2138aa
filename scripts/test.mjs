// @ts-check
import { findOrInstallBrowser } from './lib/browser/findOrInstallBrowser.mjs';
import { CannotProceedError } from './lib/process/UserError.mjs';
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { checkOutcome, testOutcome } from './lib/test/outcome.mjs';
import { selectParts } from './lib/test/suites.mjs';
import { problemOf, runPart } from './lib/test/runSuite.mjs';
import { onStopRequest } from './lib/process/stopSignal.mjs';
import { summary } from './lib/test/summary.mjs';

await main(async () => {
  const parts = selectParts(process.argv.slice(2));
  const signal = onStopRequest();
  await installDependencies(signal);
  const env = { ...process.env };
  const outcomes = [];
  let built = false;
  for (const part of parts) {
    if (part.needsBuild && !built) {
      outcomes.push(await build({ env, signal }));
      built = true;
    }
    if (part.needsBrowser) {
      const problem = await provideBrowser(env, signal);
      if (problem !== undefined) {
        outcomes.push(testOutcome(part.name, undefined, problem));
        continue;
      }
    }
    outcomes.push(await runPart(part, { env, signal }));
  }
  console.log(`\n${summary(outcomes)}`);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
});

/**
 * Puts a browser's path where the tools look for it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<string | undefined>} Why there is none: the parts that need none still run.
 */
async function provideBrowser(env, signal) {
  try {
    env.CHROMIUM_PATH = await findOrInstallBrowser(signal);
    return undefined;
  } catch (error) {
    if (error instanceof CannotProceedError) return error.message;
    throw error;
  }
}

/** @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options */
async function build(options) {
  console.log('\n── build');
  return checkOutcome('build', await problemOf('npm', ['run', '--silent', 'build'], options));
}
