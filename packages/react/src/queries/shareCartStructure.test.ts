import type { Cart } from '@firmly-kit/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareCartStructure } from './shareCartStructure.ts';

const usd = (value: number) => ({ currency: 'USD', value });
const line = (id: string, quantity = 1) => ({
  line_item_id: id,
  sku: `sku-${id}`,
  quantity,
  price: usd(5),
  line_price: usd(5 * quantity),
  image: { url: `https://cdn.example/${id}.jpg` },
});
/** With its lines in an order that depends on their content only. */
const sorted = (cart: unknown) => {
  const { line_items, ...rest } = cart as Cart;
  return {
    ...rest,
    lines: line_items
      .map((each) =>
        JSON.stringify(Object.entries(each).toSorted(([a], [b]) => a.localeCompare(b))),
      )
      .toSorted(),
  };
};
const createCart = (...line_items: Cart['line_items']): Cart => ({
  line_items,
  total: usd(9),
  tax: usd(1),
});

function share(before: Cart, after: Cart): Cart {
  const shared = shareCartStructure(before, structuredClone(after));
  expect(shared).toEqual(after);
  return shared as Cart;
}

test('the same cart again is the same object', () => {
  const before = createCart(line('a'), line('b'));
  expect(share(before, before)).toBe(before);
});

test('a changed line is a new object; the other lines, and equal values in it, stay the same objects', () => {
  const before = createCart(line('a'), line('b'), line('c'));
  const shared = share(before, {
    ...createCart(line('a'), line('b', 2), line('c')),
    total: usd(14),
  });
  expect(shared.line_items.map((each, index) => each === before.line_items[index])).toEqual([
    true,
    false,
    true,
  ]);
  expect(shared.line_items[1]?.price).toBe(before.line_items[1]?.price);
  expect(shared.line_items[1]?.image).toBe(before.line_items[1]?.image);
  expect(shared.tax).toBe(before.tax);
  expect(shared.total).not.toBe(before.total);
});

test('a changed total leaves the list of lines the same object', () => {
  const before = createCart(line('a'));
  expect(share(before, { ...before, total: usd(1) }).line_items).toBe(before.line_items);
});

test('known lines stay the same objects in their order, and a new line stands where the store puts it', () => {
  const before = createCart(line('a'), line('b'), line('c'));
  const [a, , c] = before.line_items;
  const after = createCart(line('c'), line('new'), line('a'));
  const { line_items } = shareCartStructure(before, structuredClone(after)) as Cart;
  expect(line_items).toEqual([a, line('new'), c]);
  expect(line_items[0]).toBe(a);
  expect(line_items[2]).toBe(c);
});

test('of two lines of one product, each is matched by its id', () => {
  const two = (id: string, quantity: number) => ({ sku: 'same', line_item_id: id, quantity });
  const before = createCart(two('1', 1), two('2', 1));
  const [first, second] = before.line_items;
  const shared = shareCartStructure(before, createCart(two('2', 1), two('1', 1))) as Cart;
  expect(shared.line_items[0]).toBe(first);
  expect(shared.line_items[1]).toBe(second);
});

test('lines without an id are matched by sku, and lines of one sku in their order', () => {
  const sameSku = (quantity: number) => ({ sku: 'same', quantity });
  const before = createCart(sameSku(1), sameSku(2), {});
  const shared = share(before, createCart(sameSku(1), sameSku(3), {}));
  expect(shared.line_items[0]).toBe(before.line_items[0]);
  expect(shared.line_items[1]).not.toBe(before.line_items[1]);
  expect(shared.line_items[2]).toBe(before.line_items[2]);
});

test('a key that the new cart lacks is removed', () => {
  const before = createCart({ ...line('a'), recurring: 'monthly' });
  expect(share(before, createCart(line('a'))).line_items[0]).not.toHaveProperty('recurring');
  expect(share({ ...before, coupons: ['x'] }, before)).not.toHaveProperty('coupons');
});

test('what one version of the API leaves out is kept while the lines and the total are the same', () => {
  const version2 = { ...createCart(line('a')), shipments: [], addon_total: usd(1), shop_id: 'a' };
  const version1 = { ...createCart(line('a')), payment_method_options: [{ type: 'CreditCard' }] };
  const both = { ...version2, ...version1 };
  expect(shareCartStructure(version2, version1)).toEqual(both);
  expect(shareCartStructure(version1, version2)).toEqual(both);
  expect(shareCartStructure(both, version2)).toEqual(both);
  const changed = { ...version1, total: usd(10) };
  expect(shareCartStructure(both, changed)).toEqual({ ...changed, shop_id: 'a' });
});

test('data that is no cart is shared as TanStack Query does', () => {
  const before = { a: { b: 1 }, c: 1 };
  const shared = shareCartStructure(before, { a: { b: 1 }, c: 2 });
  expect(shared).toEqual({ a: { b: 1 }, c: 2 });
  expect(Object(shared).a).toBe(before.a);
  expect([undefined, null, 7, 'x'].map((data) => shareCartStructure(before, data))).toEqual([
    undefined,
    null,
    7,
    'x',
  ]);
});

test.each<[string, unknown, unknown]>([
  ['numbers for lines', { line_items: [1] }, { line_items: [77] }],
  ['strings for lines', { line_items: ['a'] }, { line_items: ['b'] }],
  ['null for a line', { line_items: [null] }, { line_items: [null, {}] }],
  ['a list for a line', { line_items: [[1]] }, { line_items: [[2]] }],
  [
    'a Map beside the lines',
    { line_items: [], by: new Map([[1, 1]]) },
    { line_items: [], by: new Map([[1, 2]]) },
  ],
  [
    'a Date beside the lines',
    { line_items: [], at: new Date(0) },
    { line_items: [], at: new Date(1) },
  ],
])('the result of select is never an old one: %s', (_, before, after) => {
  expect(shareCartStructure(before, after)).toEqual(after);
});

test('data nested deeper than the call stack counts as changed', () => {
  const deep = () => JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  const before = { line_items: [], extra: deep() };
  const shared = shareCartStructure(before, { line_items: [], extra: deep() });
  expect(shared === before).toBe(false);
});

test('for any two carts, the shared one has the new lines, and neither argument is changed', () => {
  const anyLine = fc.record(
    {
      line_item_id: fc.constantFrom('a', 'b', 'c'),
      sku: fc.constantFrom('a', 'b'),
      quantity: fc.integer({ min: 0, max: 2 }),
      price: fc.record({ value: fc.integer({ min: 0, max: 2 }) }),
    },
    { requiredKeys: [] },
  );
  const anyCart = fc.record(
    {
      line_items: fc.array(anyLine, { maxLength: 6 }),
      total: fc.constantFrom(usd(1), usd(2)),
      x: fc.jsonValue(),
    },
    { requiredKeys: ['line_items'] },
  );
  fc.assert(
    fc.property(anyCart, anyCart, (before, after) => {
      const copies = structuredClone([before, after]);
      const shared = shareCartStructure(before, after);
      expect(sorted(shared)).toEqual(sorted(after));
      expect([before, after]).toEqual(copies);
      expect(shared === before).toBe(
        JSON.stringify(shared) === JSON.stringify(before) || shared === before,
      );
    }),
    { numRuns: 500 },
  );
});
