// @ts-check
import path from 'node:path';
import { CannotProceedError } from '../process/UserError.mjs';
import { ROOT } from '../process/root.mjs';
import { toolPath } from '../process/toolPath.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {'check' | 'vitest' | 'playwright'} kind A check passes or fails as a whole; the others report tests.
 * @property {boolean} needsBuild
 * @property {boolean} needsBrowser
 * @property {() => string[][]} commands Arguments of Node. A function: the tools are found only once installed.
 */

/** @type {readonly Part[]} In the order in which they run. */
export const PARTS = [
  {
    name: 'format',
    kind: 'check',
    needsBuild: false,
    needsBrowser: false,
    commands: () => [[toolPath('oxfmt'), '--check']],
  },
  {
    name: 'lint',
    kind: 'check',
    // Its rules know types, and a package's types are in what was built.
    needsBuild: true,
    needsBrowser: false,
    commands: () => [[toolPath('oxlint'), '--type-aware', '--deny-warnings']],
  },
  {
    name: 'types',
    kind: 'check',
    needsBuild: true,
    needsBrowser: false,
    commands: () => [
      [toolPath('typescript', 'tsc'), '-b'],
      [toolPath('typescript', 'tsc'), '-p', 'examples/vite-react', '--noEmit'],
      ['scripts/check-docs.mjs'],
    ],
  },
  vitestPart('unit', { needsBrowser: false }),
  // Against the newest and the oldest React.
  vitestPart('browser', { needsBrowser: true, projects: 'browser*' }),
  vitestPart('stories', { needsBrowser: true }),
  {
    name: 'bench',
    kind: 'check',
    needsBuild: true,
    needsBrowser: true,
    commands: () => [
      ['benchmarks/time.mjs'],
      ['benchmarks/bytes.mjs'],
      ['benchmarks/rendering.mjs'],
    ],
  },
  {
    name: 'e2e',
    kind: 'playwright',
    needsBuild: true,
    needsBrowser: true,
    commands: () => [
      [toolPath('@playwright/test', 'playwright'), 'test', '-c', 'e2e', '--reporter=list,json'],
    ],
  },
];

/**
 * @param {string} name
 * @param {{ needsBrowser: boolean, projects?: string }} options
 * @returns {Part}
 */
function vitestPart(name, { needsBrowser, projects = name }) {
  return {
    name,
    kind: 'vitest',
    needsBuild: true,
    needsBrowser,
    commands: () => [
      [
        toolPath('vitest'),
        'run',
        `--project=${projects}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportPath(name)}`,
      ],
    ],
  };
}

/**
 * Where a part's tool writes its counts.
 *
 * @param {string} part
 */
export function reportPath(part) {
  return path.join(ROOT, '.cache/reports', `${part}.json`);
}

/**
 * The parts with these names, in the order in which parts run; all of them when none is named.
 *
 * @param {readonly string[]} names
 * @throws {CannotProceedError} When there is no such part.
 */
export function selectParts(names) {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) {
    const known = PARTS.map((part) => part.name).join(', ');
    throw new CannotProceedError(`There is no part "${unknown}": the parts are ${known}.`);
  }
  return PARTS.filter((part) => names.length === 0 || names.includes(part.name));
}
