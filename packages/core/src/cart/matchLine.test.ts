import { expect, test } from 'vitest';
import { matchLine } from './matchLine.ts';

const mug = { sku: 'MUG', line_item_id: '1', quantity: 1 };

test('a line is found by its product, whatever id and quantity it has now', () => {
  const now = { sku: 'MUG', line_item_id: '9', quantity: 4 };
  expect(matchLine([{ sku: 'TEE' }, now], mug)).toBe(now);
});

test('among lines of one product the one with the same id is found', () => {
  const second = { sku: 'MUG', line_item_id: '2' };
  expect(matchLine([{ ...mug }, second], second)).toBe(second);
});

test('among lines of one product with other ids the first is found', () => {
  const first = { sku: 'MUG', line_item_id: '7' };
  expect(matchLine([first, { sku: 'MUG', line_item_id: '8' }], mug)).toBe(first);
});

test('a line that is gone is not found', () => {
  expect(matchLine([], mug)).toBeUndefined();
  expect(matchLine([{ sku: 'TEE', line_item_id: '1' }], mug)).toBeUndefined();
});
