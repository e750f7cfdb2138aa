// @ts-check
import { createFirmlyClient, formatMoney, getCart } from '@firmly-kit/core';
import { replaceEqualDeep } from '@tanstack/react-query';
// Not exported.
import { shareCartStructure } from '../packages/react/dist/queries/shareCartStructure.js';
import { createCart } from './lib/createCart.mjs';
import { row, time, timeAsync } from './lib/measure.mjs';

// Prints times. Asserts nothing.

const money = { currency: 'USD', value: 869.99 };
const LINES = 100;
const cart = createCart(LINES);
const body = JSON.stringify(cart);
const client = createFirmlyClient({ accessToken: 'token', fetch: async () => new Response(body) });

const newFormatter = time(() =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(869.99),
);
const plain = await timeAsync(async () => JSON.parse(await new Response(body).text()));
const parse = time(() => JSON.parse(body), 50);
const changed = createCart(LINES);
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
  'structural sharing, one line changed': row(
    time(() => shareCartStructure(cart, changed), 50),
    parse,
    'JSON.parse of the same body',
  ),
  '… with TanStack’s replaceEqualDeep': row(
    time(() => replaceEqualDeep(cart, changed), 50),
    parse,
    'JSON.parse of the same body',
  ),
});
