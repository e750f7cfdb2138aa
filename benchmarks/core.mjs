// @ts-check
import { createFirmlyClient, formatMoney, getCart } from '@firmly-kit/core';

// Prints, never fails: time is measured here, not asserted. Each figure is the median of many rounds.

const money = { currency: 'USD', value: 869.99 };
const body = JSON.stringify(cartOf(100));
const client = createFirmlyClient({
  accessToken: 'token',
  fetch: async () => new Response(body, { headers: { 'content-type': 'application/json' } }),
});

const newFormatter = time(() =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(869.99),
);
const cached = time(() => formatMoney(money, { locale: 'en-US' }));
const parse = await timeAsync(async () => JSON.parse(await (await plainFetch()).text()));
const read = await timeAsync(() => getCart(client, { domain: 'shop.luma.gift' }));

console.table({
  'formatMoney, warm': row(cached, newFormatter, 'a new Intl.NumberFormat each time'),
  'getCart of 100 lines': row(read, parse, 'fetch and JSON.parse of the same body'),
});

/**
 * @param {number} microseconds
 * @param {number} baseline
 * @param {string} of
 */
function row(microseconds, baseline, of) {
  return {
    µs: Number(microseconds.toFixed(2)),
    times: Number((microseconds / baseline).toFixed(3)),
    of: of,
  };
}

function plainFetch() {
  return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
}

/** @param {() => unknown} run */
function time(run) {
  return median(
    Array.from({ length: 40 }, () => {
      const start = performance.now();
      for (let index = 0; index < 2000; index += 1) run();
      return ((performance.now() - start) * 1000) / 2000;
    }),
  );
}

/** @param {() => Promise<unknown>} run */
async function timeAsync(run) {
  const rounds = [];
  for (let round = 0; round < 40; round += 1) {
    const start = performance.now();
    for (let index = 0; index < 20; index += 1) await run();
    rounds.push(((performance.now() - start) * 1000) / 20);
  }
  return median(rounds);
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** @param {number} lines */
function cartOf(lines) {
  const amount = { currency: 'USD', value: 22, symbol: '$', number: 2200 };
  return {
    line_items: Array.from({ length: lines }, (_, index) => ({
      line_item_id: `line-${index}`,
      sku: `SKU-${index}`,
      base_sku: 'SKU',
      description: 'Radiant Tee',
      variant_description: 'M / Orange',
      quantity: 1,
      price: amount,
      line_price: amount,
      msrp: amount,
      image: { url: `https://cdn.example/${index}.jpg`, alt: 'A tee' },
      requires_shipping: true,
    })),
    sub_total: amount,
    tax: amount,
    total: amount,
  };
}
