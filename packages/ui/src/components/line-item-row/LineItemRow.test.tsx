import '@firmly-kit/ui/styles.css';
import type { LineItem } from '@firmly-kit/core';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { tee } from '../../../test/helpers/carts.ts';
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

const nothing = () => undefined;
const usd = (value: number) => ({ currency: 'USD', value });

const part = (container: Element, name: string) =>
  container.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Without the marks that keep an amount in one piece. */
const textOf = (element: Element | null) =>
  element?.textContent.replaceAll(/[\u2066-\u2069]/g, '').trim();

test('a quantity that the store has fixed is text and a badge, and there is no stepper', async () => {
  const { container, getByRole, getByText } = await render(
    <LineItemRow
      line={{ ...tee, fixed_quantity: true }}
      onQuantityChange={nothing}
      onRemove={nothing}
    />,
  );
  await expect.element(getByText('Quantity: 2', { exact: true })).toBeInTheDocument();
  expect(container.querySelector('.firmly-LineItemRow-badge')).toHaveTextContent('2');
  expect(getByRole('textbox').all()).toEqual([]);
  expect(getByRole('button').all()).toHaveLength(1);
  await expect.element(getByRole('button', { name: 'Remove Radiant Tee' })).toBeVisible();
});

test('the stepper keeps to min, max and step', async () => {
  const onQuantityChange = vi.fn<(line: LineItem, quantity: number) => void>();
  function Row() {
    const [quantity, setQuantity] = useState(6);
    return (
      <LineItemRow
        line={{ ...tee, quantity: 6 }}
        quantity={quantity}
        min={6}
        max={18}
        step={6}
        onQuantityChange={(line, requested) => {
          onQuantityChange(line, requested);
          setQuantity(requested);
        }}
        onRemove={nothing}
      />
    );
  }
  const { getByRole } = await render(<Row />);
  await expect
    .element(getByRole('button', { name: /Decrease/ }))
    .toHaveAttribute('aria-disabled', 'true');
  await getByRole('button', { name: /Increase/ }).click();
  const field = getByRole('textbox');
  for (const typed of ['99', '1', '13']) {
    await field.fill(typed);
    await userEvent.keyboard('{Enter}');
  }
  expect(onQuantityChange.mock.calls.map(([, quantity]) => quantity)).toEqual([12, 18, 6, 12]);
});

test.each([
  [usd(4), '$4.00 off'],
  [usd(-4), '$4.00 off'],
  [{ currency: 'USD', value: '-4.00' }, '$4.00 off'],
  [{ currency: 'USD', number: 400 }, '$4.00 off'],
  [usd(0), undefined],
])('a line discount of %j reads as %j', async (line_discount, text) => {
  const { container } = await render(<LineItemRow line={{ ...tee, line_discount }} />);
  expect(textOf(container.querySelector('.firmly-LineItemRow-discount'))).toBe(text);
});

test('while the store has not confirmed the line, its price is busy', async () => {
  const { getByRole, getByText, rerender } = await render(<LineItemRow line={tee} />);
  const amount = getByText('$44.00').element();
  const price = amount.parentElement;
  await expect.element(getByRole('listitem')).not.toHaveAttribute('data-pending');
  await expect.element(price).not.toHaveAttribute('aria-busy');
  const { color } = getComputedStyle(amount);
  await rerender(<LineItemRow line={tee} quantity={3} pending />);
  await expect.element(getByRole('listitem')).toHaveAttribute('data-pending', 'true');
  await expect.element(price).toHaveAttribute('aria-busy', 'true');
  await expect.element(price).toHaveTextContent('$44.00');
  await expect.poll(() => getComputedStyle(amount).color).not.toBe(color);
});

test('a line whose change has failed is marked', async () => {
  const { getByRole, rerender } = await render(<LineItemRow line={tee} />);
  await expect.element(getByRole('listitem')).not.toHaveAttribute('data-invalid');
  await rerender(<LineItemRow line={tee} error={{ name: 'NetworkError' }} />);
  await expect.element(getByRole('listitem')).toHaveAttribute('data-invalid', 'true');
});

test('without a stepper, the button beside it is described by what has failed', async () => {
  const error = { name: 'HttpError', status: 409 };
  const { getByRole, rerender } = await render(
    <LineItemRow line={tee} onRemove={nothing} error={error} />,
  );
  const remove = getByRole('button', { name: 'Remove Radiant Tee' });
  await expect.element(remove).toHaveAccessibleDescription('The store does not allow this change.');
  await rerender(
    <LineItemRow line={tee} onRemove={nothing} onQuantityChange={nothing} error={error} />,
  );
  await expect.element(remove).not.toHaveAccessibleDescription();
  await expect
    .element(getByRole('textbox'))
    .toHaveAccessibleDescription('The store does not allow this change.');
});

test.each([
  ['above the price', 'shown', 2800],
  ['at the price', 'not shown', 2200],
  ['below the price', 'not shown', 2000],
])('where amounts are in cents alone, an original price %s is %s', async (_, shown, number) => {
  const line = {
    ...tee,
    price: { currency: 'USD', number: 2200 },
    msrp: { currency: 'USD', number },
  };
  const { container } = await render(<LineItemRow line={line} />);
  const original = textOf(container.querySelector('s .firmly-Money'));
  expect(original).toBe(shown === 'shown' ? '$28.00' : undefined);
});

const one: LineItem = { sku: 'ONE', description: 'Mug', quantity: 1, price: usd(12) };

test.each([
  ['one whose line has no price', one, undefined, '$12.00'],
  ['one whose line has a price', { ...one, line_price: usd(12) }, undefined, undefined],
  ['two', { ...one, quantity: 2, line_price: usd(24) }, undefined, '$12.00 each'],
  [
    'one, of two that are confirmed',
    { ...one, quantity: 2, line_price: usd(24) },
    1,
    '$12.00 each',
  ],
  ['two, of one that is confirmed', { ...one, line_price: usd(12) }, 2, '$12.00 each'],
])('of %s the unit price is right', async (_, line, quantity, text) => {
  const { container } = await render(<LineItemRow line={line} quantity={quantity} />);
  expect(textOf(part(container, 'price'))).toBe(text);
});

test('each detail is named by what it tells', async () => {
  const { container } = await render(<LineItemRow line={{ ...tee, recurring: ' monthly ' }} />);
  expect(textOf(part(container, 'variant'))).toBe('M / Orange');
  expect(textOf(part(container, 'interval'))).toBe('Subscription, monthly');
  expect(textOf(part(container, 'price'))).toMatch(/^\$22\.00 each/);
});

test.each(['', ' ', '\n\t', '\u00A0'])(
  'a variant and an interval of %j are none',
  async (blank) => {
    const { container } = await render(
      <LineItemRow line={{ ...one, variant_description: blank, recurring: blank }} />,
    );
    expect(part(container, 'variant')).toBeNull();
    expect(part(container, 'interval')).toBeNull();
  },
);

test.each([
  ['$44.00', usd(44), true],
  ['¥123,456,789,012,345', { currency: 'JPY', value: 123_456_789_012_345 }, false],
])(
  'at 390 px, that a price of %s stands beside the title is right',
  async (text, amount, beside) => {
    const { container, getByText } = await render(
      <div style={{ inlineSize: 390 }}>
        <LineItemRow
          line={{ ...tee, description: 'Radiant Tee of organic cotton', line_price: amount }}
          onQuantityChange={nothing}
          onRemove={nothing}
        />
      </div>,
    );
    const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    const title = box(container.querySelector('.firmly-LineItemRow-title'));
    const column = box(container.querySelector('.firmly-LineItemRow-body'));
    const price = box(getByText(text).element());
    expect(title.width / column.width).toBeGreaterThanOrEqual(0.6);
    expect(price.top < title.bottom).toBe(beside);
    expect(price.right).toBeCloseTo(column.right, 0);
  },
);
