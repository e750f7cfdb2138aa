// @ts-check
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { playwrightCounts, vitestCounts } from './reportCounts.mjs';
import { checkOutcome, testOutcome } from './outcome.mjs';
import { reportPath } from './suites.mjs';
import { runCommand } from '../process/runCommand.mjs';

/** @typedef {import('./suites.mjs').Part} Part */

const LIMIT_MINUTES = 15;

/**
 * Runs a part's tools, their output shown as it comes.
 *
 * @param {Part} part
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 */
export async function runPart(part, options) {
  console.log(`\n── ${part.name}`);
  const report = reportPath(part.name);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const env = { ...options.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const problems = [];
  for (const args of part.commands()) {
    const problem = await problemOf(process.execPath, args, { ...options, env });
    if (problem !== undefined) problems.push(problem);
  }
  return part.kind === 'check'
    ? checkOutcome(part.name, problems[0])
    : testOutcome(part.name, await readCounts(part.kind, report), problems[0]);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<string | undefined>} Nothing when the command succeeded.
 */
export async function problemOf(command, args, { env, signal }) {
  const limit = AbortSignal.timeout(LIMIT_MINUTES * 60_000);
  try {
    const { code } = await runCommand(command, args, {
      env,
      signal: AbortSignal.any([signal, limit]),
    });
    return code === 0 ? undefined : `${nameOf(command, args)} exited with code ${code}`;
  } catch (error) {
    if (signal.aborted || !limit.aborted) throw error;
    return `${nameOf(command, args)} was ended after ${LIMIT_MINUTES} minutes`;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function nameOf(command, [first = '']) {
  return command === process.execPath ? path.basename(first) : command;
}

/**
 * @param {'vitest' | 'playwright'} kind
 * @param {string} file
 * @returns {Promise<import('./reportCounts.mjs').Counts | undefined>}
 */
async function readCounts(kind, file) {
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    return kind === 'vitest' ? vitestCounts(report) : playwrightCounts(report);
  } catch {
    return undefined;
  }
}
