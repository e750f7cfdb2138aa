// @ts-check
import { createCart } from './lib/createCart.mjs';
import { median, row } from './lib/measure.mjs';
// Not exported.
import { parseCart } from '../packages/core/dist/parsing/parseCart.js';

// Prints what reading a cart costs beside JSON.parse of the same text. Asserts nothing.

const LINES = 100;
const ROUNDS = 60;
const RUNS = 50;

const request = { method: 'GET', path: '/api/v1/domains/shop.luma.gift/cart' };

/** @param {(line: Record<string, unknown>, index: number) => void} change Changes a line in place. */
function cartText(change) {
  const cart = createCart(LINES);
  for (const [index, line] of cart.line_items.entries()) change(line, index);
  return JSON.stringify(cart);
}

const BODIES = {
  'as documented': cartText(() => {}),
  'two fields of each line are null': cartText((line) =>
    Object.assign(line, { msrp: null, variant_description: null }),
  ),
  'one field is unexpected': cartText((line, index) => {
    if (index === 50) line.quantity = 'two';
  }),
  'a field of each line is unexpected': cartText((line) => {
    line.quantity = 'two';
  }),
};

/** @param {() => unknown} run @returns {number} Microseconds of one run. */
function time(run) {
  const start = performance.now();
  for (let index = 0; index < RUNS; index += 1) run();
  return ((performance.now() - start) * 1000) / RUNS;
}

/**
 * The rounds take turns, so that a busy machine slows all of them. `again` shows how far two equal measurements differ.
 *
 * @param {string} text
 */
function measure(text) {
  /** @type {Record<'parse' | 'read' | 'again', number[]>} */
  const times = { parse: [], read: [], again: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.parse.push(time(() => JSON.parse(text)));
    times.read.push(time(() => parseCart(JSON.parse(text), { request })));
    times.again.push(time(() => JSON.parse(text)));
  }
  const [parse, read, again] = [median(times.parse), median(times.read), median(times.again)];
  return { ...row(read, parse, 'JSON.parse'), again: row(again, parse, '').times };
}

console.log(`JSON.parse and reading of a cart with ${LINES} lines`);
console.table(
  Object.fromEntries(Object.entries(BODIES).map(([title, text]) => [title, measure(text)])),
);
