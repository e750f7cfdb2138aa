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
  expect(add('4711', 1, cartOf(tee))).toEqual(['+1 TEE']);
  expect(add('MUG', 1, cartOf())).toEqual([]);
});

test('an addition that can be several lines has the sku that was requested', () => {
  const cap = { sku: 'CAP', quantity: 1 };
  const variables = { sku: '4711', quantity: 2 };
  expect(changes('addLineItem', variables, undefined, cartOf(tee, mug))).toEqual(['+2 4711']);
  expect(changes('addLineItem', variables, cartOf(tee), cartOf(tee, mug, cap))).toEqual([
    '+2 4711',
  ]);
});

test('what others have added and removed since the cart was read does not count', () => {
  const of = (quantity: number) => cartOf({ ...tee, quantity });
  const add = { sku: 'TEE', quantity: 1 };
  expect(changes('addLineItem', add, of(1), of(4))).toEqual(['+1 TEE']);
  expect(changes('addLineItem', add, of(3), of(1))).toEqual([]);
  const update = (before: number, quantity: number, after: number) =>
    changes('updateLineItem', { line: tee, quantity }, of(before), of(after));
  expect(update(1, 2, 5)).toEqual(['+1 TEE']);
  expect(update(5, 4, 1)).toEqual(['−1 TEE']);
  expect(update(2, 3, 1)).toEqual([]);
  expect(update(3, 2, 4)).toEqual([]);
  expect(changes('updateLineItem', { line: tee, quantity: 0 }, of(2), cartOf())).toEqual([
    '−2 TEE',
  ]);
  expect(changes('removeLineItem', { line: tee }, of(2), of(5))).toEqual([]);
  expect(changes('restoreLineItem', { line: tee, quantity: 2 }, cartOf(), of(3))).toEqual([
    '+2 TEE',
  ]);
  expect(changes('clearCart', undefined, cartOf(tee), cartOf(mug))).toEqual(['−2 TEE']);
});

test('a change to a cart that is not cached starts at the line that the shopper saw', () => {
  const changed = (type: CartMutation['type'], variables: unknown, ...after: LineItem[]) =>
    changes(type, variables, undefined, cartOf(...after));
  expect(
    changed('updateLineItem', { line: tee, quantity: 3 }, { ...tee, quantity: 3 }, mug),
  ).toEqual(['+1 TEE']);
  expect(changed('removeLineItem', { line: tee }, mug)).toEqual(['−2 TEE']);
  expect(changed('restoreLineItem', { line: tee, quantity: 2 }, tee, mug)).toEqual(['+2 TEE']);
});
