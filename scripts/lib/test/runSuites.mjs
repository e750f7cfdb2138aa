// @ts-check
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { findOrInstallBrowser } from '../browser/findOrInstallBrowser.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { UserError } from '../process/UserError.mjs';
import { checkOutcome, readCounts, testOutcome } from './outcome.mjs';
import { reportPath } from './suites.mjs';
import { summary } from './summary.mjs';

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {import('./suites.mjs').Suite} Suite
 * @typedef {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} RunOptions
 */

const TIMEOUT_MINUTES = 15;

/**
 * Runs the suites and prints a summary: checks at the same time, the others one after another.
 *
 * @param {readonly Suite[]} suites
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} Whether all of them passed.
 */
export async function runSuites(suites, signal) {
  const options = { env: { ...process.env }, signal };
  /** @type {Outcome[]} */
  const outcomes = [];
  if (suites.some(({ needsBuild = true }) => needsBuild)) {
    console.log('\n── build');
    const failure = await findFailure('npm run --silent build', 'show', options);
    outcomes.push(checkOutcome('build', failure));
  }
  const checks = suites.filter(({ kind }) => kind === 'check');
  outcomes.push(...(await Promise.all(checks.map((suite) => runCheck(suite, options)))));
  for (const suite of suites.filter(({ kind }) => kind !== 'check')) {
    const failure = suite.needsBrowser ? await provideBrowser(options) : undefined;
    outcomes.push(
      failure === undefined
        ? await runSuite(suite, options)
        : testOutcome(suite.name, undefined, failure),
    );
  }
  console.log(`\n${summary(outcomes)}`);
  return outcomes.every(({ ok }) => ok);
}

/**
 * Sets CHROMIUM_PATH, from which the tools take the browser.
 *
 * @param {RunOptions} options
 * @returns {Promise<string | undefined>} Why there is no browser. Suites that need none still run.
 */
async function provideBrowser({ env, signal }) {
  try {
    env.CHROMIUM_PATH = await findOrInstallBrowser(signal);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/**
 * Runs a check and prints its output at the end.
 *
 * @param {Suite} suite
 * @param {RunOptions} options
 */
async function runCheck(suite, options) {
  const lines = [`\n── ${suite.name}`];
  const failures = [];
  for (const command of suite.commands) {
    const failure = await findFailure(command, (text) => lines.push(text), options);
    if (failure !== undefined) failures.push(failure);
  }
  console.log(lines.filter(Boolean).join('\n'));
  return checkOutcome(suite.name, failures[0]);
}

/**
 * Runs a suite and shows its output as it comes.
 *
 * @param {Suite} suite
 * @param {RunOptions} options
 */
async function runSuite(suite, options) {
  console.log(`\n── ${suite.name}`);
  const report = reportPath(suite.name);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const env = { ...options.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const failures = [];
  for (const command of suite.commands) {
    const failure = await findFailure(command, 'show', { ...options, env });
    if (failure !== undefined) failures.push(failure);
  }
  if (suite.kind === 'measurement') return checkOutcome(suite.name, failures[0]);
  const json = await readFile(report, 'utf8').catch(() => undefined);
  return testOutcome(suite.name, json === undefined ? undefined : readCounts(json), failures[0]);
}

/**
 * @param {string} command Without quotes.
 * @param {'show' | ((output: string) => void)} output
 * @param {RunOptions} options
 * @returns {Promise<string | undefined>} Why the command failed, or `undefined`.
 */
async function findFailure(command, output, { env, signal }) {
  const [file = '', ...args] = command.split(' ');
  const timeout = AbortSignal.timeout(TIMEOUT_MINUTES * 60_000);
  try {
    const result = await runCommand(file, args, {
      env,
      output: output === 'show' ? 'show' : 'keep',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (output !== 'show') output(result.output.trimEnd());
    return result.code === 0 ? undefined : `\`${command}\` exited with code ${result.code}`;
  } catch (error) {
    if (signal.aborted || !timeout.aborted) throw error;
    return `\`${command}\` took longer than ${TIMEOUT_MINUTES} minutes`;
  }
}
