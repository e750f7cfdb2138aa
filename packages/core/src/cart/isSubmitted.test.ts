import { expect, test } from 'vitest';
import { isSubmitted } from './isSubmitted.ts';

test.each([
  ['submitted', true],
  ['SUBMITTED ', true],
  ['active', false],
  ['checkout_blocked', false],
  ['a status of the future', false],
  [undefined, false],
])('a cart with the status %s: submitted is %s', (cart_status, expected) => {
  expect(isSubmitted({ line_items: [], cart_status })).toBe(expected);
});

test('no cart is not submitted', () => {
  expect(isSubmitted(undefined)).toBe(false);
});
