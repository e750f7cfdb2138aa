// @ts-check

/**
 * @typedef {object} Step
 * @property {'mount' | 'hydrate' | 'edit'} figure
 * @property {number} lines
 * @property {'distinct' | 'equal'} titles
 * @property {number} slowDown
 * @property {number} rounds
 */

const distinct = /** @type {const} */ ({ titles: 'distinct', slowDown: 1 });
const equal = /** @type {const} */ ({ titles: 'equal', slowDown: 1 });

/** @type {readonly Step[]} */
const STEPS = [
  { ...distinct, figure: 'mount', lines: 100, rounds: 15 },
  { ...distinct, figure: 'mount', lines: 1000, rounds: 9 },
  { ...equal, figure: 'mount', lines: 1000, rounds: 9 },
  { ...distinct, figure: 'hydrate', lines: 20, rounds: 15 },
  { ...distinct, figure: 'hydrate', lines: 200, rounds: 15 },
  { ...distinct, figure: 'edit', lines: 20, slowDown: 4, rounds: 15 },
  { ...distinct, figure: 'edit', lines: 100, slowDown: 4, rounds: 15 },
  { ...distinct, figure: 'edit', lines: 1000, slowDown: 4, rounds: 9 },
];

/**
 * What is measured in the page.
 *
 * @param {import('../lib/options.mjs').BenchOptions} options
 */
export function planSteps({ quick, figure, lines }) {
  return STEPS.filter(
    (step) => (figure ?? step.figure) === step.figure && (lines ?? step.lines) === step.lines,
  ).map((step) => (quick ? { ...step, rounds: 3 } : step));
}
