// @ts-check
import { createFirmlyClient, formatMoney, getCart } from '@firmly-kit/core';
import { replaceEqualDeep } from '@tanstack/react-query';
// Inside of the package, and measured by itself.
import { shareCartStructure } from '../packages/react/dist/queries/shareCartStructure.js';
import { cartOf } from './lib/cart-of.mjs';
import { row, time, timeAsync } from './lib/measure.mjs';

// Prints, never fails: time is measured here, not asserted.

const money = { currency: 'USD', value: 869.99 };
const LINES = 100;
const cart = cartOf(LINES);
const body = JSON.stringify(cart);
const client = createFirmlyClient({ accessToken: 'token', fetch: async () => new Response(body) });

const newFormatter = time(() =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(869.99),
);
const plain = await timeAsync(async () => JSON.parse(await new Response(body).text()));
const parse = time(() => JSON.parse(body), 50);
const changed = cartOf(LINES);
Object.assign(changed.line_items[50] ?? {}, { quantity: 2 });

console.table({
  'formatMoney, warm': row(
    time(() => formatMoney(money, { locale: 'en-US' })),
    newFormatter,
    'a new Intl.NumberFormat each time',
  ),
  [`getCart of ${LINES} lines`]: row(
    await timeAsync(() => getCart(client, { domain: 'shop.luma.gift' })),
    plain,
    'Response and JSON.parse of the same body',
  ),
  'sharing it, one line changed': row(
    time(() => shareCartStructure(cart, changed), 50),
    parse,
    'JSON.parse of the same body',
  ),
  '… as TanStack shares by itself': row(
    time(() => replaceEqualDeep(cart, changed), 50),
    parse,
    'JSON.parse of the same body',
  ),
});
