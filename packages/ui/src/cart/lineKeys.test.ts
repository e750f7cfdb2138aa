import { expect, test } from 'vitest';
import { lineKeys, numbered } from './lineKeys.ts';

test.each([
  [[], []],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a:1', 'a:2'],
  ],
  [
    ['a', 'a', 'a:1', 'a:1'],
    ['a', 'a:2', 'a:1', 'a:1:1'],
  ],
])('%j becomes unique', (texts, unique) => {
  expect(numbered(texts)).toEqual(unique);
});

test('a line that did not change keeps its key, as the same text', () => {
  const mug = { sku: 'MUG', description: 'Mug' };
  const [before] = lineKeys([{ line: mug }]);
  const [now, other] = lineKeys([{ line: mug }, { line: { ...mug } }]);
  expect(now).toBe(before);
  expect(other).not.toBe(before);
});

test('of two lines with one product and other texts, each has its own key', () => {
  const red = { line: { sku: 'MUG', description: 'Mug', variant_description: 'Red' } };
  const blue = { line: { sku: 'MUG', description: 'Mug', variant_description: 'Blue' } };
  expect(lineKeys([red, blue]).toReversed()).toEqual(lineKeys([blue, red]));
});
