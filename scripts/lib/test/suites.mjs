// @ts-check
import path from 'node:path';
import { ROOT } from '../process/root.mjs';
import { UserError } from '../process/UserError.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {'check' | 'measurement' | 'vitest' | 'playwright'} kind Vitest and Playwright report tests; the others
 *   pass or fail as a whole. Checks run at the same time.
 * @property {boolean} [needsBuild] Default: true.
 * @property {boolean} [needsBrowser] Default: false.
 * @property {readonly string[]} commands
 */

/** @type {readonly Suite[]} */
const SUITES = [
  { name: 'format', kind: 'check', needsBuild: false, commands: ['oxfmt --check'] },
  {
    name: 'lint',
    kind: 'check',
    commands: [
      'oxlint --type-aware --deny-warnings',
      'stylelint packages/{ui,cart}/src/components/**/*.css packages/ui/src/styles/shared.css',
    ],
  },
  {
    name: 'types',
    kind: 'check',
    commands: ['tsc -b', 'tsc -p examples/vite-react --noEmit', 'node scripts/check-docs.mjs'],
  },
  // What `pnpm pack` makes.
  {
    name: 'packages',
    kind: 'vitest',
    commands: ['knip', 'size-limit', vitest('packages')],
  },
  // With the newest and the oldest supported Zod.
  { name: 'unit', kind: 'vitest', commands: [vitest('unit', ['unit', 'unit-zod-oldest'])] },
  // With the newest and the oldest supported React.
  {
    name: 'browser',
    kind: 'vitest',
    needsBrowser: true,
    commands: [vitest('browser', ['browser', 'browser-react-18'])],
  },
  {
    name: 'browser-isolated',
    kind: 'vitest',
    needsBrowser: true,
    commands: [vitest('browser-isolated', ['browser-isolated', 'browser-react-18-isolated'])],
  },
  { name: 'stories', kind: 'vitest', needsBrowser: true, commands: [vitest('stories')] },
  // A missing reference is a failure, and is not written.
  {
    name: 'pictures',
    kind: 'vitest',
    needsBrowser: true,
    commands: [`${vitest('pictures')} --update=none`],
  },
  {
    name: 'bench',
    kind: 'measurement',
    needsBrowser: true,
    commands: ['node benchmarks/run.mjs --quick'],
  },
  {
    name: 'e2e',
    kind: 'playwright',
    needsBrowser: true,
    commands: ['playwright test -c e2e --reporter=list,json'],
  },
  // Apps in many set-ups, installed from tarballs.
  {
    name: 'setups',
    kind: 'playwright',
    needsBrowser: true,
    commands: ['playwright test -c test/setups --reporter=list,json'],
  },
];

/**
 * @param {string} suite
 * @param {string[]} [projects] Names in vite.config.ts. Default: the suite's name.
 */
function vitest(suite, projects = [suite]) {
  const report = path.relative(ROOT, reportPath(suite));
  const selected = projects.map((name) => `--project=${name}`).join(' ');
  return `vitest run ${selected} --reporter=default --reporter=json --outputFile.json=${report}`;
}

/**
 * The JSON report of a suite's tests.
 *
 * @param {string} suite
 */
export function reportPath(suite) {
  return path.join(ROOT, '.cache/reports', `${suite}.json`);
}

/**
 * The suites with these names, in the order of `SUITES`. Without names: all but measurements, which assert nothing.
 *
 * @param {readonly string[]} names
 * @throws {UserError} When there is no suite with one of the names.
 */
export function selectSuites(names) {
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const known = SUITES.map((suite) => suite.name).join(', ');
    throw new UserError(`There is no suite "${unknown}": the suites are ${known}.`);
  }
  return SUITES.filter(({ name, kind }) =>
    names.length === 0 ? kind !== 'measurement' : names.includes(name),
  );
}
