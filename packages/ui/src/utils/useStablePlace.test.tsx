import '@firmly-kit/ui/styles.css';
import type { Cart } from '@firmly-kit/core';
import type { EditableLine } from '@firmly-kit/core/cart';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { coffee, filledCart, tee } from '../../test/helpers/carts.ts';
import { CartDrawer } from '../components/cart-drawer/CartDrawer.tsx';
import { CartSummary, type CartSummaryProps } from '../components/cart-summary/CartSummary.tsx';

const nothing = () => undefined;

const noticed: Cart = { ...filledCart, notice: [{ code: 'CART_ITEMS_REMOVED' }] };

const withError: EditableLine[] = [{ line: tee, error: new Error('Refused.') }, { line: coffee }];

beforeEach(() => page.viewport(390, 640));

afterEach(() => window.scrollTo(0, 0));

/** A cart with room to scroll. `rerender` waits for the frame in which the changed cart is painted. */
async function renderCart() {
  const toPage = (props: Partial<CartSummaryProps>) => (
    <div style={{ paddingBlock: '120px 800px' }}>
      <CartSummary cart={filledCart} onQuantityChange={nothing} onRemove={nothing} {...props} />
    </div>
  );
  const { getByRole, rerender } = await render(toPage({}));
  const topOf = (name: string) =>
    getByRole('button', { name }).element().getBoundingClientRect().top;
  return {
    getByRole,
    topOf,
    rerender: async (props: Partial<CartSummaryProps>) => {
      await rerender(toPage(props));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    },
  };
}

const MORE_COFFEE = 'Increase quantity of House Espresso, whole beans';

test.each([
  ['a notice', { cart: noticed }],
  ['the error of the row above', { lines: withError }],
  ['an error of the cart', { error: new Error('Failed.') }],
] as const)(
  '%s does not move the control under the mouse, on a page that is not scrolled',
  async (_, props) => {
    const { getByRole, topOf, rerender } = await renderCart();
    await userEvent.hover(getByRole('button', { name: MORE_COFFEE }));
    const before = topOf(MORE_COFFEE);
    await rerender(props);
    expect(topOf(MORE_COFFEE)).toBeCloseTo(before, 0);
    await rerender({});
    expect(topOf(MORE_COFFEE)).toBeCloseTo(before, 0);
  },
);

test('what appears above stays in view', async () => {
  const { getByRole, rerender } = await renderCart();
  await userEvent.hover(getByRole('button', { name: MORE_COFFEE }));
  await rerender({ cart: noticed });
  const { top } = getByRole('group', { name: 'Notices' }).element().getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
});

test('it does not move the control that has the focus of the keyboard', async () => {
  const { getByRole, topOf, rerender } = await renderCart();
  getByRole('textbox', { name: 'Quantity of House Espresso' }).element().focus();
  await userEvent.tab();
  await expect.element(getByRole('button', { name: MORE_COFFEE })).toHaveFocus();
  const before = topOf(MORE_COFFEE);
  await rerender({ cart: noticed });
  expect(topOf(MORE_COFFEE)).toBeCloseTo(before, 0);
});

test('without a control in use, the page does not scroll', async () => {
  const { getByRole, rerender } = await renderCart();
  await userEvent.hover(getByRole('button', { name: MORE_COFFEE }));
  await userEvent.unhover(getByRole('button', { name: MORE_COFFEE }));
  await userEvent.hover(document.documentElement, { position: { x: 5, y: 5 } });
  await rerender({ cart: noticed });
  expect(window.scrollY).toBe(0);
});

test('a control stays also after the shopper has scrolled, and where the browser itself keeps the place', async () => {
  const { getByRole, topOf, rerender } = await renderCart();
  window.scrollTo(0, 200);
  await userEvent.hover(getByRole('button', { name: MORE_COFFEE }));
  window.scrollBy(0, 2);
  await new Promise(requestAnimationFrame);
  const before = topOf(MORE_COFFEE);
  await rerender({ cart: noticed });
  expect(topOf(MORE_COFFEE)).toBeCloseTo(before, 0);
});

test('the page behind a drawer does not scroll', async () => {
  const toPage = (cart: Cart) => (
    <div style={{ blockSize: 3000 }}>
      <CartDrawer open onOpenChange={nothing}>
        <CartSummary cart={cart} onQuantityChange={nothing} />
      </CartDrawer>
    </div>
  );
  await page.viewport(390, 1200);
  const { getByRole, rerender } = await render(toPage(filledCart));
  await expect.poll(() => document.getAnimations()).toEqual([]);
  window.scrollTo(0, 500);
  await userEvent.hover(getByRole('button', { name: MORE_COFFEE }));
  await rerender(toPage(noticed));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(window.scrollY).toBe(500);
});
