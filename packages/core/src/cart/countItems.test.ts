import { expect, test } from 'vitest';
import { countItems } from './countItems.ts';

test('items are the sum of the quantities', () => {
  expect(countItems({ line_items: [{ quantity: 2 }, { quantity: 3 }] })).toBe(5);
  expect(countItems({ line_items: [] })).toBe(0);
});

test('a line with the quantity 0 adds nothing', () => {
  expect(countItems({ line_items: [{ quantity: 0 }] })).toBe(0);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])(
  'a line with the quantity %s is one item',
  (quantity) => {
    expect(countItems({ line_items: [{ quantity }, { quantity: 2 }] })).toBe(3);
  },
);

test('a null line adds nothing', () => {
  expect(countItems({ line_items: [null as never, { quantity: 2 }] })).toBe(2);
});
