import '@firmly-kit/ui/styles.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { tee } from '../../../test/carts.ts';
import { LineItemRow } from './LineItemRow.tsx';

test('reads as title, variant, quantity, unit price, original unit price, line price', async () => {
  const { getByRole } = await render(
    <ul>
      <LineItemRow line={tee} />
    </ul>,
  );
  await expect.element(getByRole('listitem')).toMatchAriaInlineSnapshot(`
    - listitem:
      - paragraph: Radiant Tee
      - paragraph: M / Orange
      - paragraph: "Quantity: 2"
      - paragraph: ⁨$22.00⁩ each Original price $28.00
      - text: $44.00
  `);
});

test.each([
  ['at the price', { value: 22, currency: 'USD' }],
  ['below the price', { value: 20, currency: 'USD' }],
  ['in another currency', { value: 99, currency: 'EUR' }],
  ['without a figure', { currency: 'USD' }],
])('an original price %s is not shown', async (_, msrp) => {
  const { container } = await render(<LineItemRow line={{ ...tee, msrp }} />);
  expect(container.querySelector('s')).toBeNull();
});

test('a dead image gives way to the placeholder', async () => {
  const image = { url: 'data:image/png;base64,dead' };
  const { container } = await render(<LineItemRow line={{ ...tee, image }} />);
  await expect.poll(() => container.querySelector('[data-status="placeholder"]')).not.toBeNull();
  expect(container.querySelector('img')).toBeNull();
});

test('a new image is tried after a dead one', async () => {
  const dead = { url: 'data:image/png;base64,dead' };
  const { container, rerender } = await render(<LineItemRow line={{ ...tee, image: dead }} />);
  await expect.poll(() => container.querySelector('img')).toBeNull();
  await rerender(<LineItemRow line={tee} />);
  await expect.poll(() => container.querySelector('img')?.naturalWidth).toBeGreaterThan(0);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x.png',
  '',
])('an image at %j is not loaded', async (url) => {
  const { container } = await render(<LineItemRow line={{ ...tee, image: { url } }} />);
  expect(container.querySelector('img')).toBeNull();
});

test('markup in a title is text', async () => {
  const { container } = await render(
    <LineItemRow line={{ description: '<img src=x onerror=alert(1)>' }} />,
  );
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(container.querySelector('img')).toBeNull();
});

test('a removal that could not be undone says why, beside the way back', async () => {
  const error = { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock' };
  const { getByRole } = await render(
    <LineItemRow line={tee} removed error={error} onUndo={() => undefined} />,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('The store does not have that many.');
  const undo = getByRole('button', { name: 'Undo: put Radiant Tee back' });
  await expect.element(undo).toHaveAccessibleDescription('The store does not have that many.');
  await expect.element(undo).toHaveClass('firmly-Button', 'firmly-LineItemRow-undo');
});

test.each([
  [99, '99'],
  [100, '99+'],
])('a badge tells %d as %s, and the whole of it to who does not see it', async (quantity, text) => {
  const { container, getByText } = await render(<LineItemRow line={{ ...tee, quantity }} />);
  expect(container.querySelector('.firmly-LineItemRow-badge')).toHaveTextContent(text);
  await expect.element(getByText(`Quantity: ${quantity}`, { exact: true })).toBeInTheDocument();
});

test('a quantity that is no number is none', async () => {
  const { container } = await render(
    <>
      <LineItemRow line={{ ...tee, quantity: Number.NaN }} />
      <LineItemRow line={{ ...tee, quantity: Number.NaN }} onQuantityChange={() => undefined} />
    </>,
  );
  expect(container.innerHTML).not.toContain('NaN');
  expect(container.querySelector('.firmly-LineItemRow-badge')).toBeNull();
});
