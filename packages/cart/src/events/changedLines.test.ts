import type { Cart, LineItem } from '@firmly-kit/core';
import type { CartMutation } from '@firmly-kit/react';
import { expect, test } from 'vitest';
import { changedLines } from './changedLines.ts';

const cartOf = (...line_items: LineItem[]): Cart => ({ line_items });

/** What a change has added (+) and removed (−), as `+2 TEE`. */
function changes(
  type: CartMutation['type'],
  variables: unknown,
  before: Cart | undefined,
  after: Cart,
) {
  const mutation = {
    type,
    variables,
    domain: 'shop.luma.gift',
    cart: before,
    promise: Promise.resolve(after),
  };
  const { added, removed } = changedLines(mutation, after) ?? { added: [], removed: [] };
  return [
    ...added.map(({ sku, quantity }) => `+${quantity} ${sku}`),
    ...removed.map(({ sku, quantity }) => `−${quantity} ${sku}`),
  ];
}

const tee = { sku: 'TEE', quantity: 2 };
const mug = { sku: 'MUG', quantity: 1 };

test('two lines of one product count together', () => {
  const engraved = { ...tee, line_item_id: 'engraved' };
  const variables = { line: engraved };
  expect(changes('removeLineItem', variables, cartOf(tee, engraved), cartOf(tee))).toEqual([
    '−2 TEE',
  ]);
  expect(changes('removeLineItem', variables, cartOf(tee, engraved), cartOf())).toEqual(['−4 TEE']);
});

test('a quantity that the store lowers counts as it is', () => {
  const variables = { line: tee, quantity: 9 };
  const after = cartOf({ ...tee, quantity: 5 }, mug);
  expect(changes('updateLineItem', variables, cartOf(tee), after)).toEqual(['+3 TEE']);
  expect(changes('updateLineItem', variables, cartOf(tee), cartOf(tee))).toEqual([]);
});

test('a cleared cart has lost every line, and a line without a quantity is one', () => {
  expect(changes('clearCart', undefined, cartOf(tee, { sku: 'CAP' }), cartOf())).toEqual([
    '−2 TEE',
    '−1 CAP',
  ]);
});

test('an addition is found by the sku, by the sku of the product, else by what is more', () => {
  const before = cartOf(tee);
  const variant = { sku: 'MUG-BLUE', base_sku: 'MUG', quantity: 1 };
  const add = (sku: string, ...lines: LineItem[]) =>
    changes('addLineItem', { sku }, before, cartOf(tee, ...lines));
  expect(add('MUG', mug, { sku: 'GIFT', quantity: 1 })).toEqual(['+1 MUG']);
  expect(add('MUG', variant)).toEqual(['+1 MUG-BLUE']);
  expect(add('4711', mug)).toEqual(['+1 MUG']);
});

test('an addition to a cart that was not known is not more than was requested', () => {
  const add = (sku: string, quantity: number | undefined, after: Cart) =>
    changes('addLineItem', { sku, quantity }, undefined, after);
  expect(add('TEE', undefined, cartOf(tee, mug))).toEqual(['+1 TEE']);
  expect(add('MUG', 3, cartOf(tee, mug))).toEqual(['+1 MUG']);
  expect(add('4711', 1, cartOf(tee, mug))).toEqual(['+1 MUG']);
  expect(add('MUG', 1, cartOf())).toEqual([]);
});
