import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextQuantity, clampToStep, normalizeRange } from './quantityRange.ts';

const one = normalizeRange({ min: 1, max: 10, step: 1, allowZero: true });
const crates = normalizeRange({ min: 6, max: 20, step: 6, allowZero: true });

test.each([
  [one, 3, 3],
  [one, 0, 0],
  [one, -2, 0],
  [one, 99, 10],
  [one, 2.4, 2],
  [{ ...one, allowZero: false }, 0, 1],
  [crates, 1, 6],
  [crates, 8, 6],
  [crates, 10, 12],
  [crates, 99, 18],
  [normalizeRange({ min: 0.1, max: 1, step: 0.1, allowZero: true }), 0.3, 0.3],
])('in %j, %d becomes %d', (range, requested, quantity) => {
  expect(clampToStep(requested, range)).toBe(quantity);
});

test.each([
  [one, 1, 1, 2],
  [one, 2, -1, 1],
  [one, 1, -1, 0],
  [{ ...one, allowZero: false }, 1, -1, 1],
  [one, 10, 1, 10],
  [one, 0, 1, 1],
  [crates, 7, 1, 12],
  [crates, 7, -1, 6],
  [crates, 18, 1, 18],
  // More than there is, from before: down leads back to what there is.
  [one, 14, -1, 10],
] as const)('in %j, from %d by %d is %d', (range, from, direction, quantity) => {
  expect(nextQuantity(from, direction, range)).toBe(quantity);
});

const anything = fc.oneof(fc.double(), fc.integer(), fc.constant(0), fc.constant(-1));

test('whatever the props, a quantity is one that can be had', () => {
  fc.assert(
    fc.property(
      anything,
      anything,
      anything,
      anything,
      fc.boolean(),
      (requested, min, max, step, allowZero) => {
        const range = normalizeRange({ min, max, step, allowZero });
        const given = [clampToStep(Number.isNaN(requested) ? 0 : requested, range)];
        if (Number.isFinite(requested)) {
          given.push(nextQuantity(requested, 1, range), nextQuantity(requested, -1, range));
        }
        for (const quantity of given) {
          expect(quantity === 0 ? allowZero : quantity >= range.min).toBe(true);
          expect(quantity).toBeLessThanOrEqual(range.max);
        }
      },
    ),
  );
});
