// @ts-check
import { createFirmlyClient, formatMoney, getCart } from '@firmly-kit/core';
import { replaceEqualDeep } from '@tanstack/react-query';
// Not exported.
import { parseCart } from '../packages/core/dist/parsing/parseCart.js';
import { shareCartStructure } from '../packages/react/dist/queries/shareCartStructure.js';
import { createCart } from './lib/createCart.mjs';
import { interleave } from './lib/interleave.mjs';
import { createTimer } from './lib/createTimer.mjs';
import { number, table, withSpread } from './lib/markdown.mjs';
import { measureMemory } from './reading/memory.mjs';
import { BODIES } from './reading/bodies.mjs';
import { median, ratio } from './lib/measure.mjs';

/** @typedef {import('./targets.mjs').Part} Part */

const LINES = 100;
const request = { method: 'GET', path: '/api/v1/domains/shop.example/cart' };

/**
 * What reading a cart costs in Node, beside `JSON.parse` of the same text.
 *
 * @param {import('./lib/options.mjs').BenchOptions} options
 * @returns {Promise<Part>}
 */
export async function measureReading({ quick }) {
  const rounds = quick ? 30 : 100;
  /** @type {Record<string, number>} */
  const figures = {};
  /** @type {string[][]} */
  const rows = [];
  for (const [title, variants] of Object.entries(createGroups())) {
    const timed = Object.entries(variants).map(([name, run]) => [name, createTimer(run)]);
    const samples = await interleave(Object.fromEntries(timed), rounds);
    const [first] = Object.keys(variants);
    const base = samples[first ?? '']?.us ?? [];
    for (const name of Object.keys(variants)) {
      const values = samples[name]?.us ?? [];
      const relative = ratio(values, base);
      rows.push([title, name, number(median(values)), withSpread(relative)]);
      figures[`reading: ${title}: ${name}`] = relative.median;
    }
  }
  const memory = measureMemory(quick ? 5 : 15);
  figures['memory'] = memory.median;
  const markdown = [
    `CPU time of the process for a cart of ${LINES} lines. Ratios are to the first row of the group; in brackets from the 10th to the 90th percentile. The row "again" is the same code as the first.`,
    table(['what', 'how', 'µs', 'ratio'], rows),
    `200 carts kept in memory take ${withSpread(memory)} times the memory of those that \`JSON.parse\` returns.`,
  ].join('\n\n');
  return { markdown, figures };
}

/** @returns {Record<string, Record<string, () => unknown>>} Variants by group. */
function createGroups() {
  const before = parseCart(createCart(LINES), { request });
  const body = JSON.stringify(createCart(LINES, { quantities: { 'SKU-50': 2 } }));
  const changed = JSON.parse(body);
  const client = createFirmlyClient({
    accessToken: 'token',
    fetch: async () => new Response(body),
  });
  const money = { currency: 'USD', value: 869.99 };
  const formatter = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
  const bodies = Object.entries(BODIES).map(([title, text]) => [
    `read, ${title}`,
    {
      'JSON.parse': () => JSON.parse(text),
      again: () => JSON.parse(text),
      'parse and validate': () => parseCart(JSON.parse(text), { request }),
    },
  ]);
  return {
    ...Object.fromEntries(bodies),
    'one line changed': {
      'JSON.parse': () => JSON.parse(body),
      again: () => JSON.parse(body),
      'parse, validate and share': () =>
        shareCartStructure(before, parseCart(JSON.parse(body), { request })),
      share: () => shareCartStructure(before, changed),
      'share, by TanStack Query': () => replaceEqualDeep(before, changed),
    },
    getCart: {
      'Response and JSON.parse': async () => JSON.parse(await new Response(body).text()),
      again: async () => JSON.parse(await new Response(body).text()),
      getCart: () => getCart(client, { domain: 'shop.example' }),
    },
    'an amount': {
      'a cached Intl.NumberFormat': () => formatter.format(869.99),
      again: () => formatter.format(869.99),
      formatMoney: () => formatMoney(money, { locale: 'en-US' }),
      'a new Intl.NumberFormat': () =>
        new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(869.99),
    },
  };
}
