// @ts-check

/**
 * @typedef {object} Part What one part of the benchmarks has measured.
 * @property {string} markdown
 * @property {Record<string, number>} figures By the name that `TARGETS` uses.
 */

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {string} figure A key of a part's figures.
 * @property {number} atMost
 * @property {'kB' | '×' | 'rows' | ''} unit
 */

/** @type {readonly Target[]} */
export const TARGETS = [
  bytes('core + react, reads only', 7.2),
  bytes('core + react, editing', 11),
  bytes('ui: CartSummary, LineItemRow, DomainSwitcher', 12.5),
  {
    title: 'their styles',
    figure: 'styles: ui: CartSummary, LineItemRow, DomainSwitcher',
    atMost: 5.6,
    unit: 'kB',
  },
  {
    title: '`<FirmlyCart>` with TanStack Query and styles',
    figure: 'bytes and styles: `<FirmlyCart>` with TanStack Query',
    atMost: 40,
    unit: 'kB',
  },
  ratio('one line changed → DOM, 1,000 lines', 0.08),
  ratio('one line changed → DOM, 1,000 lines, equal titles', 0.12),
  ratio('click "+" → paint, 20 lines, 4 × slower CPU', 1.3),
  ratio('click "+" → paint, 100 lines, 4 × slower CPU', 1.2),
  ratio('click "+" → paint, 1,000 lines, 4 × slower CPU', 0.27),
  {
    title: 'parse, validate and share, 100 lines, to `JSON.parse`',
    figure: 'reading: one line changed: parse, validate and share',
    atMost: 1.75,
    unit: '×',
  },
  ratio('`renderToString`, 20 lines', 1.8),
  ratio('`renderToString`, 200 lines', 1.4),
  ratio('hydration, 20 lines', 1.4),
  ratio('hydration, 200 lines', 1),
  ratio('mount → DOM, 100 lines', 1.3),
  ratio('mount → paint, 100 lines', 0.55),
  ratio('mount → paint, 1,000 lines', 0.55),
  { title: 'rows rendered again at an edit', figure: 'rows', atMost: 1, unit: 'rows' },
  { title: 'memory of carts, to `JSON.parse`', figure: 'memory', atMost: 1.02, unit: '×' },
  { title: 'growth, as an exponent', figure: 'growth', atMost: 1.1, unit: '' },
];

/**
 * @param {string} name
 * @param {number} atMost
 * @returns {Target}
 */
function bytes(name, atMost) {
  return { title: name, figure: `bytes: ${name}`, atMost, unit: 'kB' };
}

/**
 * @param {string} figure
 * @param {number} atMost
 * @returns {Target}
 */
function ratio(figure, atMost) {
  return { title: `${figure}, to the floor`, figure, atMost, unit: '×' };
}
