import { expect, test } from 'vitest';
import { appliedPromoCodes } from './appliedPromoCodes.ts';

const line_items: [] = [];

test('codes are read from coupons, else from promo_codes', () => {
  expect(appliedPromoCodes({ line_items, coupons: ['A'], promo_codes: ['B'] })).toEqual(['A']);
  expect(appliedPromoCodes({ line_items, coupons: [], promo_codes: ['B'] })).toEqual(['B']);
  expect(appliedPromoCodes({ line_items, promo_codes: ['B'] })).toEqual(['B']);
});

test('without a cart and without codes there are none', () => {
  expect(appliedPromoCodes(undefined)).toEqual([]);
  expect(appliedPromoCodes({ line_items })).toEqual([]);
  expect(appliedPromoCodes({ line_items, coupons: null as never })).toEqual([]);
});

test('null and empty codes are left out', () => {
  const promo_codes = ['B'];
  expect(appliedPromoCodes({ line_items, coupons: [''], promo_codes })).toEqual(['B']);
  expect(appliedPromoCodes({ line_items, coupons: [' ', '\u200B'] })).toEqual([]);
  expect(appliedPromoCodes({ line_items, coupons: [null as never, '', 'A'] })).toEqual(['A']);
});
