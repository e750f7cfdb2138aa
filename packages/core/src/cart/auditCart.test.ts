import { expect, test } from 'vitest';
import cartEmpty from '../../../../test/api-examples/cart-empty.json' with { type: 'json' };
import cartWithItems from '../../../../test/api-examples/cart-with-items.json' with { type: 'json' };
import { startClient } from '../../test/helpers/startClient.ts';
import { auditCart } from './auditCart.ts';
import { getCart } from '../endpoints/getCart.ts';
import type { Cart } from '../schemas/cart.ts';

const usd = (value: number) => ({ currency: 'USD', value });

test('the API page’s example has two contradictions', () => {
  expect(auditCart(cartWithItems)).toEqual([
    {
      code: 'sub-total',
      path: 'sub_total',
      message: 'The lines add up to 2200, sub_total says 86999, in minor units of USD.',
    },
    {
      code: 'total',
      path: 'total',
      message: 'The parts add up to 87219, total says 2420, in minor units of USD.',
    },
  ]);
});

test('a cart whose figures agree has no findings', async () => {
  expect(auditCart(cartEmpty)).toEqual([]);
  const { client } = await startClient();
  for (const domain of ['shop.luma.gift', 'maison-verre.example', 'hinoki-goods.example']) {
    expect(auditCart(await getCart(client, { domain }))).toEqual([]);
  }
});

const line = { quantity: 3, price: usd(5), line_price: usd(15) };

test.each<[string, Cart, { code: string; path: string }[]]>([
  [
    'a line that is not quantity × price',
    { line_items: [line, { ...line, line_price: usd(14) }] },
    [{ code: 'line-price', path: 'line_items[1].line_price' }],
  ],
  [
    'a line whose discount is in its price',
    { line_items: [{ ...line, line_discount: usd(-1), line_price: usd(14) }] },
    [],
  ],
  [
    'discounts of either sign',
    {
      line_items: [line],
      sub_total: usd(15),
      cart_discount: usd(-5),
      store_credit: usd(2),
      total: usd(8),
    },
    [],
  ],
  [
    'two currencies, once, whatever else is wrong',
    { line_items: [line], sub_total: { currency: 'EUR', value: 1 }, total: usd(9) },
    [{ code: 'mixed-currencies', path: 'currency' }],
  ],
  [
    'a currency hidden in a part',
    {
      line_items: [line],
      sub_total: usd(15),
      store_credit: { currency: 'EUR', value: 1 },
      total: usd(15),
    },
    [{ code: 'mixed-currencies', path: 'currency' }],
  ],
  [
    'one currency in two spellings',
    { line_items: [line], sub_total: { currency: 'usd', value: 15 } },
    [],
  ],
  [
    'tax in the prices',
    { line_items: [line], sub_total: usd(15), tax: usd(2), total: usd(15) },
    [],
  ],
  ['tax on top', { line_items: [line], sub_total: usd(15), tax: usd(2), total: usd(17) }, []],
  [
    'tax that is named without a figure',
    { line_items: [line], sub_total: usd(15), tax: {}, total: usd(17) },
    [],
  ],
  [
    'a quantity by weight',
    { line_items: [{ quantity: 1.5, price: usd(3.33), line_price: usd(5) }] },
    [],
  ],
  [
    'lines that could not be read',
    { line_items: [line], dropped_line_items: 1, sub_total: usd(99) },
    [],
  ],
  ['missing figures', { line_items: [{}, { quantity: 2 }], sub_total: usd(15), total: {} }, []],
])('%s', (_, cart, findings) => {
  expect(auditCart(cart)).toMatchObject(findings);
  expect(auditCart(cart)).toHaveLength(findings.length);
});
