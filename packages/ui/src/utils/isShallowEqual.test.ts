import { expect, test } from 'vitest';
import { isShallowEqual } from './isShallowEqual.ts';

test.each([
  [{ a: 1 }, { a: 1 }],
  [{ a: undefined }, { a: undefined }],
  [{ a: Number.NaN }, { a: Number.NaN }],
  [{ a: [1, 2] }, { a: [1, 2] }],
  [
    [1, 2],
    [1, 2],
  ],
])('%j and %j are equal', (a, b) => {
  expect(isShallowEqual<object>(a, b)).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: 'value' }],
  [{ a: {} }, { a: {} }],
  [
    [1, 2],
    [1, 2, 3],
  ],
])('%j and %j are not equal', (a, b) => {
  expect(isShallowEqual<object>(a, b)).toBe(false);
});
