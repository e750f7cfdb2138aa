// @ts-check
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
// Not exported.
import { parseCart } from '../../packages/core/dist/parsing/parseCart.js';
import { BODIES } from './bodies.mjs';
import { ratio } from '../lib/measure.mjs';

const CARTS = 200;
const request = { method: 'GET', path: '/api/v1/domains/shop.example/cart' };

/**
 * How many times the memory of `JSON.parse`'s carts the kit's carts take.
 *
 * @param {number} rounds
 */
export function measureMemory(rounds) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const text = BODIES['as documented'];
  const read = () => parseCart(JSON.parse(text), { request });
  const parse = () => JSON.parse(text);
  const kit = [];
  const plain = [];
  for (let round = 0; round < rounds; round += 1) {
    plain.push(keep(parse, collect));
    kit.push(keep(read, collect));
  }
  return ratio(kit.slice(1), plain.slice(1));
}

/**
 * Bytes that are in use after the garbage is collected.
 *
 * @param {() => unknown} create
 * @param {() => void} collect
 */
function keep(create, collect) {
  collect();
  const before = process.memoryUsage().heapUsed;
  const carts = Array.from({ length: CARTS }, create);
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  // Referenced after the measurement, so that it is not collected before.
  return carts.length === CARTS ? bytes : Number.NaN;
}
