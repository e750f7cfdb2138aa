// @ts-check
import { parseCart } from '../packages/core/dist/parsing/parseCart.js';
import { shareCartStructure } from '../packages/react/dist/queries/shareCartStructure.js';
import { createCart } from './lib/createCart.mjs';
import { createTimer } from './lib/createTimer.mjs';
import { number, table } from './lib/markdown.mjs';
import { openPage } from './lib/openPage.mjs';
import { median } from './lib/measure.mjs';

/**
 * @typedef {{ of: string, sizes: readonly number[], figure: string, rounds: number }} Growth
 */

const LINES = [10, 100, 1000, 10_000];
const STORES = [1, 10, 100, 500];
const CHANGES = [1, 10, 100, 500, 2000];

/** @type {readonly Growth[]} */
const IN_PAGE = [
  { of: 'lines', sizes: LINES, figure: 'mount', rounds: 3 },
  { of: 'stores', sizes: STORES, figure: 'stores', rounds: 5 },
  { of: 'stores', sizes: STORES, figure: 'carts', rounds: 3 },
  { of: 'queued changes', sizes: CHANGES, figure: 'queue', rounds: 1 },
];

const request = { method: 'GET', path: '/api/v1/domains/shop.example/cart' };

/**
 * How the work grows with the number of lines, stores and queued changes.
 *
 * @param {import('./lib/options.mjs').BenchOptions} options `quick` leaves out the largest number.
 * @returns {Promise<import('./targets.mjs').Part>}
 */
export async function measureGrowth({ quick, figure }) {
  const sizesOf = (/** @type {readonly number[]} */ sizes) => (quick ? sizes.slice(0, -1) : sizes);
  /** @type {[string, Map<number, number>][]} */
  const rows = [];
  if ((figure ?? 'read') === 'read')
    rows.push(['read and share a cart, lines', await growInNode(sizesOf(LINES))]);
  const { page, close } = await openPage({ withPeers: false });
  for (const growth of IN_PAGE.filter((one) => (figure ?? one.figure) === one.figure)) {
    rows.push(...(await growInPage(page, { ...growth, sizes: sizesOf(growth.sizes) })));
  }
  await close();
  const markdown = [
    'Milliseconds of CPU time. The last column is the exponent between the two largest numbers: 1 is linear, 0 does not grow.',
    table(
      ['', 'from few to many', 'exponent'],
      rows.map(([name, times]) => [
        name,
        [...times].map(([size, ms]) => `${size.toLocaleString('en-US')}: ${number(ms)}`).join(', '),
        exponent(times).toFixed(2),
      ]),
    ),
  ].join('\n\n');
  return { markdown, figures: { growth: Math.max(...rows.map(([, times]) => exponent(times))) } };
}

/** @param {readonly number[]} sizes */
async function growInNode(sizes) {
  /** @type {Map<number, number>} */
  const times = new Map();
  for (const size of sizes) {
    const before = parseCart(createCart(size), { request });
    const body = JSON.stringify(createCart(size, { quantities: { 'SKU-1': 2 } }));
    const timer = createTimer(() =>
      shareCartStructure(before, parseCart(JSON.parse(body), { request })),
    );
    const samples = [];
    for (let round = 0; round < 9; round += 1) samples.push((await timer()).us / 1000);
    times.set(size, median(samples));
  }
  return times;
}

/**
 * @param {import('playwright').Page} page
 * @param {Growth} growth
 * @returns {Promise<[string, Map<number, number>][]>}
 */
async function growInPage(page, { of, sizes, figure, rounds }) {
  /** @type {Record<string, Map<number, number>>} */
  const times = {};
  for (const size of sizes) {
    const options = {
      figure,
      lines: size,
      titles: 'equal',
      slowDown: 1,
      rounds,
      variants: ['kit'],
    };
    /** @type {import('./lib/interleave.mjs').Samples} */
    const samples = await page.evaluate(`bench.run(${JSON.stringify(options)})`);
    for (const [name, values] of Object.entries(samples['kit'] ?? {})) {
      (times[`${figure === name ? '' : `${figure}: `}${name}, ${of}`] ??= new Map()).set(
        size,
        median(values),
      );
    }
  }
  return Object.entries(times);
}

/** @param {Map<number, number>} times */
function exponent(times) {
  const [[smaller, before] = [1, 1], [larger, after] = [1, 1]] = [...times].slice(-2);
  return Math.log(after / before) / Math.log(larger / smaller);
}
