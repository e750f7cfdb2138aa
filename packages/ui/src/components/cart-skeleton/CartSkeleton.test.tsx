import '@firmly-kit/ui/styles.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { CartSkeleton } from './CartSkeleton.tsx';

const count = (container: Element, part: string) =>
  container.querySelectorAll(`.firmly-CartSkeleton-${part}`).length;

test.each([
  [undefined, 2],
  [3, 3],
  [2.9, 2],
  [20, 20],
  [21, 20],
  [1e9, 20],
  [Number.POSITIVE_INFINITY, 20],
  [Number.NaN, 1],
  [0, 1],
  [-1, 1],
])('with lines=%s it renders %d', async (lines, drawn) => {
  const { container } = await render(<CartSkeleton lines={lines} />);
  expect(count(container, 'line')).toBe(drawn);
});

test('screen readers get one text, and none of the shapes', async () => {
  const { container } = await render(<CartSkeleton editable promoCodes />);
  await expect.element(container).toMatchAriaInlineSnapshot(`- status: Loading cart`);
});

test('editable adds a control to each line, promoCodes a field', async () => {
  const { container, rerender } = await render(<CartSkeleton lines={3} />);
  expect([count(container, 'control'), count(container, 'field')]).toEqual([0, 0]);
  await rerender(<CartSkeleton lines={3} editable />);
  expect([count(container, 'control'), count(container, 'field')]).toEqual([3, 0]);
  await rerender(<CartSkeleton lines={3} promoCodes />);
  expect([count(container, 'control'), count(container, 'field')]).toEqual([0, 1]);
});
