import '@firmly-kit/ui/styles.css';
import type { LineItem } from '@firmly-kit/core';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { tee } from '../../../test/helpers/carts.ts';
import { emulateMedia, emulateTouch } from '../../../../../test/emulateMedia.ts';
import { centerOf, clickAt } from '../../../test/helpers/places.ts';
import { ja } from '../../messages/locales/ja.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
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

test('outside of a list, a removed row pauses its undo while it is hovered, and resumes it when it unmounts', async () => {
  const onUndoPause = vi.fn<(line: LineItem, paused: boolean) => void>();
  const { getByText, unmount } = await render(
    <LineItemRow line={tee} removed onUndo={nothing} onUndoPause={onUndoPause} />,
  );
  const sentence = getByText('Removed Radiant Tee.');
  await sentence.hover();
  expect(onUndoPause.mock.calls).toEqual([[tee, true]]);
  await userEvent.unhover(sentence);
  await sentence.hover();
  await unmount();
  expect(onUndoPause.mock.calls.map(([, paused]) => paused)).toEqual([true, false, true, false]);
});

test('the placeholder replaces an image that fails to load', async () => {
  const image = { url: 'data:image/png;base64,broken' };
  const { container } = await render(<LineItemRow line={{ ...tee, image }} />);
  await expect.poll(() => container.querySelector('[data-status="placeholder"]')).not.toBeNull();
  expect(container.querySelector('img')).toBeNull();
});

test('a new image is loaded after one that failed', async () => {
  const broken = { url: 'data:image/png;base64,broken' };
  const { container, rerender } = await render(<LineItemRow line={{ ...tee, image: broken }} />);
  await expect.poll(() => container.querySelector('img')).toBeNull();
  await rerender(<LineItemRow line={tee} />);
  await expect.poll(() => container.querySelector('img')?.naturalWidth).toBeGreaterThan(0);
});

test.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', ''])(
  'an image at %j is not loaded',
  async (url) => {
    const { container } = await render(<LineItemRow line={{ ...tee, image: { url } }} />);
    expect(container.querySelector('img')).toBeNull();
  },
);

test('markup in a title is text', async () => {
  const { container } = await render(
    <LineItemRow line={{ description: '<img src=x onerror=alert(1)>' }} />,
  );
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(container.querySelector('img')).toBeNull();
});

test('a failed undo shows its error next to the undo button', async () => {
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
])('the badge of %d shows %s, and screen readers get the full number', async (quantity, text) => {
  const { container, getByText } = await render(<LineItemRow line={{ ...tee, quantity }} />);
  expect(container.querySelector('.firmly-LineItemRow-badge')).toHaveTextContent(text);
  await expect.element(getByText(`Quantity: ${quantity}`, { exact: true })).toBeInTheDocument();
});

test('a quantity of NaN is not shown', async () => {
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

/** Without the bidi isolation characters. */
const getText = (element: Element | null) =>
  element?.textContent.replaceAll(/[\u2066-\u2069]/g, '').trim();

test('a fixed quantity is a text and a badge, without a stepper', async () => {
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
  for (const typed of ['18', '99', '1', '13']) {
    await field.fill(typed);
    await userEvent.keyboard('{Enter}');
  }
  expect(onQuantityChange.mock.calls.map(([, quantity]) => quantity)).toEqual([12, 18]);
  await expect.element(field).toHaveAccessibleDescription('In steps of 6, from 6');
});

test.each([
  [usd(4), '$4.00 off'],
  [usd(-4), '$4.00 off'],
  [{ currency: 'USD', value: '-4.00' }, '$4.00 off'],
  [{ currency: 'USD', number: 400 }, '$4.00 off'],
  [usd(0), undefined],
])('a line discount of %j reads as %j', async (line_discount, text) => {
  const { container } = await render(<LineItemRow line={{ ...tee, line_discount }} />);
  expect(getText(container.querySelector('.firmly-LineItemRow-discount'))).toBe(text);
});

test('the price of a pending line is busy and dimmed', async () => {
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

/** The opacity at a time after the start of the element's animations. */
function opacityAt(element: Element, milliseconds: number) {
  for (const animation of element.getAnimations()) {
    animation.pause();
    animation.currentTime = milliseconds;
  }
  return Number(getComputedStyle(element).opacity);
}

test('while a change is slow, the price and the button that was pressed pulse; while it is fast, nothing does', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  const tree = (pending: boolean) => (
    <LineItemRow line={tee} pending={pending} onQuantityChange={nothing} onRemove={nothing} />
  );
  const { container, getByRole, rerender } = await render(tree(false));
  const more = getByRole('button', { name: /Increase/ }).element();
  const less = getByRole('button', { name: /Decrease/ }).element();
  const price = container.querySelector('.firmly-LineItemRow-linePrice');
  await userEvent.click(more);
  await rerender(tree(true));
  for (const pulsing of [more, price]) {
    if (!pulsing) throw new Error('There is no price.');
    expect(opacityAt(pulsing, 250)).toBe(1);
    expect(opacityAt(pulsing, 300 + 800)).toBe(0.5);
  }
  expect(less.getAnimations()).toEqual([]);
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  expect(price && opacityAt(price, 300 + 800)).toBe(1);
});

test('in forced colours, a pending price looks different too', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  const { getByText, rerender } = await render(<LineItemRow line={tee} />);
  const price = getByText('$44.00').element();
  const { color } = getComputedStyle(price);
  await rerender(<LineItemRow line={tee} pending />);
  await expect.poll(() => getComputedStyle(price).color).not.toBe(color);
});

test('a line whose change failed has data-invalid', async () => {
  const { getByRole, rerender } = await render(<LineItemRow line={tee} />);
  await expect.element(getByRole('listitem')).not.toHaveAttribute('data-invalid');
  await rerender(<LineItemRow line={tee} error={{ name: 'NetworkError' }} />);
  await expect.element(getByRole('listitem')).toHaveAttribute('data-invalid', 'true');
});

test.each([
  ['Only 4 of this item are in stock.', 'Only 4 of this item are in stock.'],
  [' Only 4 left ', 'Only 4 left'],
  ['', 'The store does not have that many.'],
  ['<b>Only 4 left</b>', 'The store does not have that many.'],
  ['x'.repeat(121), 'The store does not have that many.'],
  [4, 'The store does not have that many.'],
])('for a lack of stock that the store describes as %j, the line says %s', async (sent, said) => {
  const error = { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock', description: sent };
  const { getByRole, rerender } = await render(<LineItemRow line={tee} error={error} />);
  await expect.element(getByRole('alert')).toHaveTextContent(said);
  await rerender(<LineItemRow line={tee} error={error} removed />);
  await expect.element(getByRole('alert')).toHaveTextContent(said);
});

test('a quantity that the store refuses as no valid input has words about the quantity', async () => {
  const error = {
    name: 'HttpError',
    status: 400,
    code: 'ErrorInvalidInputBody',
    description: 'quantity must be a whole number from 0 to 999.',
  };
  const { getByRole } = await render(<LineItemRow line={tee} error={error} />);
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent('The store does not accept this quantity.');
});

test('without a stepper, the error describes the remove button', async () => {
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
])('with amounts in minor units only, an original price %s is %s', async (_, shown, number) => {
  const line = {
    ...tee,
    price: { currency: 'USD', number: 2200 },
    msrp: { currency: 'USD', number },
  };
  const { container } = await render(<LineItemRow line={line} />);
  const original = getText(container.querySelector('s .firmly-Money'));
  expect(original).toBe(shown === 'shown' ? '$28.00' : undefined);
});

const mug: LineItem = { sku: 'ONE', description: 'Mug', quantity: 1, price: usd(12) };

test.each([
  ['one whose line has no price', mug, undefined, '$12.00'],
  ['one whose line has a price', { ...mug, line_price: usd(12) }, undefined, undefined],
  ['two', { ...mug, quantity: 2, line_price: usd(24) }, undefined, '$12.00 each'],
  ['one, while two are confirmed', { ...mug, quantity: 2, line_price: usd(24) }, 1, '$12.00 each'],
  ['two, while one is confirmed', { ...mug, line_price: usd(12) }, 2, '$12.00 each'],
])('the unit price of %s', async (_, line, quantity, text) => {
  const { container } = await render(<LineItemRow line={line} quantity={quantity} />);
  expect(getText(part(container, 'price'))).toBe(text);
});

test('each detail has a data-part', async () => {
  const { container } = await render(<LineItemRow line={{ ...tee, recurring: ' monthly ' }} />);
  expect(getText(part(container, 'variant'))).toBe('M / Orange');
  expect(getText(part(container, 'interval'))).toBe('Subscription, every month');
  expect(getText(part(container, 'price'))).toMatch(/^\$22\.00 each/);
});

test.each(['', ' ', '\n\t', '\u00A0'])(
  'a variant and an interval of %j are not shown',
  async (blank) => {
    const { container } = await render(
      <LineItemRow line={{ ...mug, variant_description: blank, recurring: blank }} />,
    );
    expect(part(container, 'variant')).toBeNull();
    expect(part(container, 'interval')).toBeNull();
  },
);

test.each([
  ['$44.00', usd(44), true],
  ['¥123,456,789,012,345', { currency: 'JPY', value: 123_456_789_012_345 }, false],
])('at 390 px, a price of %s is beside the title only if it fits', async (text, amount, beside) => {
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
});

test.each([320, 1280])(
  'five clicks at one place on "+" add five at %d px, whatever the store answers',
  async (width) => {
    await page.viewport(width, 600);
    /** A store that answers each request with a longer price, a discount and at last an error. */
    function Store() {
      const [quantity, setQuantity] = useState(1);
      const line = {
        ...mug,
        description: 'A mug of white porcelain for two',
        quantity,
        price: usd(8),
        line_price: usd(8 * quantity),
        line_discount: quantity > 2 ? usd(2) : undefined,
      };
      return (
        <LineItemRow
          line={line}
          error={quantity > 4 ? { name: 'NetworkError' } : undefined}
          onQuantityChange={(_, requested) => setQuantity(requested)}
          onRemove={nothing}
        />
      );
    }
    const { getByRole, getByText } = await render(<Store />);
    const place = centerOf(getByRole('button', { name: /Increase/ }).element());
    for (let click = 0; click < 5; click += 1) await clickAt(place);
    await expect.element(getByRole('textbox')).toHaveValue('6');
    await expect.element(getByText(/8.00.* each/)).toBeVisible();
    await expect.element(getByText(/2.00.* off/)).toBeVisible();
    await expect.element(getByRole('alert')).toBeVisible();
  },
);

test('below a title, the price and the original price share a line, so that a second item moves nothing', async () => {
  await page.viewport(320, 600);
  const line: LineItem = {
    ...mug,
    price: { currency: 'JPY', value: 123_456_789 },
    line_price: { currency: 'JPY', value: 123_456_789 },
    msrp: { currency: 'JPY', value: 133_456_789 },
  };
  const tree = (quantity: number) => (
    <div style={{ inlineSize: 272 }}>
      <LineItemRow line={line} quantity={quantity} onQuantityChange={nothing} />
    </div>
  );
  const { getByRole, rerender } = await render(tree(1));
  const more = getByRole('button', { name: /Increase/ }).element();
  const place = centerOf(more);
  await rerender(tree(2));
  expect(centerOf(more)).toEqual(place);
});

test('the original price stands beside the price of the line; for several items, beside the unit price', async () => {
  const reduced = { ...tee, quantity: 1, line_price: tee.price };
  const { container, getByText, rerender } = await render(
    <LineItemRow line={reduced} onQuantityChange={nothing} />,
  );
  const visibleParents = () =>
    getByText('$28.00')
      .all()
      .map((original) => original.element().closest('p, div'))
      .filter((parent) => parent?.checkVisibility({ visibilityProperty: true }));
  const linePrice = container.querySelector('.firmly-LineItemRow-linePrice');
  expect(visibleParents()).toEqual([linePrice]);
  await rerender(<LineItemRow line={tee} onQuantityChange={nothing} />);
  expect(visibleParents()).toEqual([part(container, 'price')]);
});

test.each([
  ['beside the stepper', 288],
  ['below the stepper', 200],
])('a finger has 44 px for each button, with "Remove" %s', async (_, inlineSize) => {
  await emulateTouch();
  const { getByRole } = await render(
    <FirmlyUIProvider locale="ja-JP" messages={ja}>
      <ul style={{ inlineSize, padding: 0 }}>
        <LineItemRow line={tee} onQuantityChange={nothing} onRemove={nothing} />
        <LineItemRow line={tee} removed onUndo={nothing} />
      </ul>
    </FirmlyUIProvider>,
  );
  const buttons = getByRole('button').all();
  expect(buttons).toHaveLength(4);
  for (const button of buttons) {
    const element = button.element();
    const { x, y } = centerOf(element);
    const edges = [
      [x - 21, y],
      [x + 21, y],
      [x, y - 21],
      [x, y + 21],
    ] as const;
    expect(edges.map(([left, top]) => document.elementFromPoint(left, top))).toEqual(
      edges.map(() => element),
    );
  }
});

/** Finishes what moves in the element; before that, measures its height at the start. */
function heightAtStart(element: Element): number {
  const animations = element.getAnimations({ subtree: true });
  for (const animation of animations) {
    animation.pause();
    animation.currentTime = 0;
  }
  const { height } = element.getBoundingClientRect();
  for (const animation of animations) animation.finish();
  return height;
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;

test.each([
  ['collapses to its undo row and grows back', 'no-preference', true],
  ['is replaced by its undo row at once, with reduced motion', 'reduce', false],
])('a removed row %s', async (_, motion, moves) => {
  await emulateMedia({ 'prefers-reduced-motion': motion });
  const handlers = { onQuantityChange: nothing, onRemove: nothing, onUndo: nothing };
  const { getByRole, rerender } = await render(<LineItemRow line={tee} {...handlers} />);
  const row = getByRole('listitem').element();
  expect(row.getAnimations({ subtree: true })).toEqual([]);
  const high = heightOf(row);
  await rerender(<LineItemRow line={tee} {...handlers} removed />);
  const collapsing = heightAtStart(row);
  const low = heightOf(row);
  await rerender(<LineItemRow line={tee} {...handlers} />);
  const growing = heightAtStart(row);
  expect(heightOf(row)).toBe(high);
  expect(low).toBeLessThan(high);
  expect(collapsing > low).toBe(moves);
  expect(collapsing).toBeLessThanOrEqual(high);
  expect(growing).toBe(moves ? low : high);
});

test('an error fades in', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  const { getByRole } = await render(<LineItemRow line={tee} error={{ name: 'NetworkError' }} />);
  const alert = getByRole('alert').element();
  expect(opacityAt(alert, 0)).toBe(0);
});

test('notices of a line are below its controls, each text once, and not spoken', async () => {
  const { container } = await render(
    <LineItemRow
      line={tee}
      onQuantityChange={() => undefined}
      notices={[
        { code: 'ITEM_NOT_SHIPPABLE' },
        { code: 'ITEM_NOT_SHIPPABLE' },
        { message: '<b>Made</b> to order' },
        {},
      ]}
    />,
  );
  const notices = [...container.querySelectorAll('.firmly-LineItemRow-notice')];
  expect(notices.map(({ textContent }) => textContent)).toEqual([
    'Can’t be shipped to you',
    '<b>Made</b> to order',
  ]);
  const controls = container.querySelector('.firmly-LineItemRow-controls');
  expect(notices[0]?.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    controls?.getBoundingClientRect().bottom ?? Infinity,
  );
  expect(container.querySelector('[aria-live], [role="alert"], [role="status"]')).toBeNull();
});

test.each([
  ['a placeholder', 'Default Title'],
  ['a dash', ' – '],
  ['the title again', 'radiant tee'],
  ['the title with other spaces', 'Radiant \u00A0Tee'],
  ['a placeholder with other spaces', 'Default  Title'],
  ['an id', 'WS12-M-ORANGE'],
  ['invisible characters', '\u200B\u2060'],
  ['invisible characters as entities', '&#8203;&nbsp;'],
])('a variant that says nothing is not shown: %s', async (_, variant_description) => {
  const { container } = await render(<LineItemRow line={{ ...tee, variant_description }} />);
  expect(container.querySelector('[data-part="variant"]')).toBeNull();
});

test.each(['S', '0', 'Default blue', 'None of the above'])(
  'a variant that says something is shown: %s',
  async (variant_description) => {
    const { container } = await render(<LineItemRow line={{ ...tee, variant_description }} />);
    expect(container.querySelector('[data-part="variant"]')?.textContent).toBe(variant_description);
  },
);

test.each([
  ['without a sku', { line_item_id: 'gc-1' }],
  ['with an empty one', { sku: '' }],
  ['with one that is a step of a path', { sku: '..' }],
  ['which is read-only', { sku: 'GIFT', readOnly: true }],
])(
  'a line that the API cannot change has no controls and shows its quantity: %s',
  async (_, fields) => {
    const { readOnly, ...ids }: Partial<LineItem> & { readOnly?: boolean } = fields;
    const line = { ...ids, description: 'Gift card', price: tee.price, quantity: 1 };
    const { container } = await render(
      <ul>
        <LineItemRow
          line={line}
          readOnly={readOnly}
          onQuantityChange={nothing}
          onRemove={nothing}
        />
      </ul>,
    );
    expect(container.querySelectorAll('button, input')).toHaveLength(0);
    expect(container.textContent).toContain('Quantity: 1');
  },
);

test('a line whose quantity is not known can be removed only', async () => {
  const { quantity: _, ...line } = tee;
  const { getByRole } = await render(
    <ul>
      <LineItemRow line={line} onQuantityChange={nothing} onRemove={nothing} />
    </ul>,
  );
  expect(getByRole('button').elements()).toHaveLength(1);
  await expect.element(getByRole('button', { name: 'Remove Radiant Tee' })).toBeVisible();
});

test('a line discount that reads as zero is not shown', async () => {
  const line_discount = { currency: 'USD', value: 0.001 };
  const { container } = await render(<LineItemRow line={{ ...tee, line_discount }} />);
  expect(container.querySelector('.firmly-LineItemRow-discount')).toBeNull();
});

test.each([
  [{ currency: 'USD', number: 2800 }, true],
  [{ currency: 'usd', value: '28.00' }, true],
  [{ currency: 'USD', value: 22.001 }, false],
])('an original price is compared as it reads: %j', async (msrp, isShown) => {
  const { container } = await render(<LineItemRow line={{ ...tee, msrp }} />);
  expect(container.querySelector('s') !== null).toBe(isShown);
});
