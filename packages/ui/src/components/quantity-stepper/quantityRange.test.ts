import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampToStep, nextQuantity, normalizeRange } from './quantityRange.ts';

const single = normalizeRange({ min: 1, max: 10, step: 1, allowZero: true });
const crates = normalizeRange({ min: 6, max: 20, step: 6, allowZero: true });

test.each([
  [single, 3, 3],
  [single, 0, 0],
  [single, -2, 0],
  [single, 99, 10],
  [single, 2.4, 2],
  [{ ...single, allowZero: false }, 0, 1],
  [crates, 1, 6],
  [crates, 8, 6],
  [crates, 10, 12],
  [crates, 99, 18],
  [normalizeRange({ min: 0.1, max: 1, step: 0.1, allowZero: true }), 0.3, 0.3],
])('in %j, %d becomes %d', (range, requested, quantity) => {
  expect(clampToStep(requested, range)).toBe(quantity);
});

test.each([
  [single, 1, 1, 2],
  [single, 2, -1, 1],
  [single, 1, -1, 0],
  [{ ...single, allowZero: false }, 1, -1, 1],
  [single, 10, 1, 10],
  [single, 0, 1, 1],
  [crates, 7, 1, 12],
  [crates, 7, -1, 6],
  [crates, 18, 1, 18],
  // From above max, one step down is max.
  [single, 14, -1, 10],
] as const)('in %j, from %d by %d is %d', (range, from, direction, quantity) => {
  expect(nextQuantity(from, direction, range)).toBe(quantity);
});

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constant(0), fc.constant(-1));

test('for any props, a quantity lies in the range', () => {
  fc.assert(
    fc.property(
      anyNumber,
      anyNumber,
      anyNumber,
      anyNumber,
      fc.boolean(),
      (requested, min, max, step, allowZero) => {
        const range = normalizeRange({ min, max, step, allowZero });
        const quantities = [clampToStep(Number.isNaN(requested) ? 0 : requested, range)];
        if (Number.isFinite(requested)) {
          quantities.push(nextQuantity(requested, 1, range), nextQuantity(requested, -1, range));
        }
        for (const quantity of quantities) {
          expect(quantity === 0 ? allowZero : quantity >= range.min).toBe(true);
          expect(quantity).toBeLessThanOrEqual(range.max);
        }
      },
    ),
  );
});
