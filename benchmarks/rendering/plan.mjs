// @ts-check

/**
 * @typedef {object} Step
 * @property {'mount' | 'hydrate' | 'edit'} figure
 * @property {number} lines
 * @property {'distinct' | 'equal'} titles
 * @property {number} slowDown How many times slower the CPU is while a shopper edits.
 * @property {number} rounds
 * @property {readonly string[]} variants The first is compared with each other one.
 */

const VARIANTS = ['kit', 'kit again', 'floor', 'floor, memo rows'];
const WITH_PEERS = [...VARIANTS, 'hydrogen-react', 'hydrogen-react, memo rows'];

const show = /** @type {const} */ ({ titles: 'distinct', slowDown: 1, variants: WITH_PEERS });
const edit = /** @type {const} */ ({
  figure: 'edit',
  titles: 'distinct',
  slowDown: 4,
  variants: VARIANTS,
});

/** @type {readonly Step[]} */
const STEPS = [
  { ...show, figure: 'mount', lines: 100, rounds: 15 },
  { ...show, figure: 'mount', lines: 1000, rounds: 9 },
  { ...show, figure: 'mount', lines: 1000, titles: 'equal', variants: VARIANTS, rounds: 9 },
  { ...show, figure: 'hydrate', lines: 20, rounds: 15 },
  { ...show, figure: 'hydrate', lines: 200, rounds: 15 },
  { ...edit, lines: 20, rounds: 15 },
  { ...edit, lines: 100, rounds: 15 },
  { ...edit, lines: 1000, rounds: 7 },
];

const QUICK_VARIANTS = new Set(['kit', 'floor', 'floor, memo rows']);

/**
 * What is measured in the page.
 *
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @returns {Step[]}
 */
export function planSteps({ quick, figure, lines, rounds }) {
  const steps = STEPS.filter(
    (step) => (figure ?? step.figure) === step.figure && (lines ?? step.lines) === step.lines,
  ).map((step) => Object.assign({}, step, { rounds: rounds ?? step.rounds }));
  return quick ? steps.map(toQuickStep) : steps;
}

/**
 * @param {Step} step
 * @returns {Step}
 */
function toQuickStep(step) {
  const variants = step.variants.filter((name) => QUICK_VARIANTS.has(name));
  return Object.assign({}, step, { rounds: 3, variants });
}
