import '@firmly-kit/ui/styles.css';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { filledCart, tee } from '../helpers/carts.ts';
import { focused, focusedName, hasVisibleFocus, tabTo } from '../helpers/focus.ts';
import { DrawerShop, fullCart, Shop } from '../helpers/Shop.tsx';
import * as ui from '../../src/index.ts';

const failed = { name: 'NetworkError' };
const nothing = () => undefined;

beforeEach(() => page.viewport(480, 900));

test('a shopper can choose a store, edit quantities, add a code and check out by keyboard', async () => {
  const { getByRole } = await render(<Shop />);
  await tabTo('Luma Gift Shop, 4 items, $43.41');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(getByRole('radio', { name: 'Maison Verre, 1 item' })).toBeChecked();
  const quantity = getByRole('textbox', { name: 'Quantity of Radiant Tee' });
  await tabTo('Decrease quantity of Radiant Tee');
  await userEvent.keyboard('{Enter}');
  await expect.element(quantity).toHaveValue('1');
  await tabTo('Quantity of Radiant Tee');
  await userEvent.keyboard('11{Enter}');
  await expect.element(quantity).toHaveValue('11');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(quantity).toHaveValue('12');
  await expect.element(quantity).toHaveFocus();
  await tabTo('Increase quantity of Radiant Tee');
  await userEvent.keyboard(' ');
  await expect.element(quantity).toHaveValue('13');
  expect(focusedName()).toBe('Increase quantity of Radiant Tee');
  await tabTo('Quantity of House Espresso, whole beans');
  await userEvent.keyboard('0{Enter}');
  await expect
    .element(getByRole('listitem').filter({ hasText: 'Espresso' }))
    .not.toBeInTheDocument();
  expect(focusedName()).toBe('Quantity of Mug');
  await tabTo('Promo code');
  await userEvent.keyboard('SAVE10{Enter}');
  await expect.element(getByRole('listitem').filter({ hasText: 'SAVE10' })).toBeVisible();
  expect(focusedName()).toBe('Promo code');
  await tabTo('Check out');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('button', { name: 'Check out' })).not.toBeInTheDocument();
  expect(focusedName()).toBe('Luma Gift Shop');
});

test('after a line is removed, the focus is on the same button of the next line, then of the last', async () => {
  await render(<Shop />);
  await tabTo('Remove House Espresso, whole beans');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Remove Mug');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Remove Radiant Tee');
});

test('after the last line is removed, the focus is on the store’s name', async () => {
  const { getByRole } = await render(<Shop cart={{ ...filledCart, line_items: [tee] }} />);
  await tabTo('Remove Radiant Tee');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('region')).toHaveAttribute('data-status', 'empty');
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toHaveFocus();
  expect(hasVisibleFocus(focused() ?? document.body)).toBe(true);
});

test('after a removal the focus is on Undo, and after Undo on the line', async () => {
  await render(<Shop undoable />);
  await tabTo('Remove Mug');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Undo: put Mug back');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Decrease quantity of Mug');
});

test('after a removed line disappears, the focus is on the next line', async () => {
  const lines = [{ line: tee, removed: true }, { line: fullCart.line_items[1] ?? tee }];
  const list = (left: ui.LineItemListProps['lines']) => (
    <ui.LineItemList lines={left} onUndo={nothing} onRemove={nothing} />
  );
  const { rerender } = await render(list(lines));
  await tabTo('Undo: put Radiant Tee back');
  await rerender(list(lines.slice(1)));
  expect(focusedName()).toBe('Remove House Espresso, whole beans');
});

test('after a notice is dismissed, the focus is on the next one, then on the store’s name', async () => {
  await render(<Shop />);
  await tabTo('Dismiss Items removed');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Dismiss Orders placed before noon leave the same day.');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Luma Gift Shop');
});

test('after a successful retry, the focus is on the current store or on the cart’s name', async () => {
  const { getByRole } = await render(<Shop error={failed} />);
  await tabTo('Try again');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Luma Gift Shop, 4 items, $43.41');
  await tabTo('Try again');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toHaveFocus();
});

test('during a retry, the focus stays in the stores or in the cart', async () => {
  const parts = (isFailed: boolean) => (
    <>
      <ui.DomainSwitcher
        domains={undefined}
        value={undefined}
        onValueChange={nothing}
        error={isFailed ? failed : undefined}
        onRetry={nothing}
      />
      <ui.CartSummary cart={undefined} error={isFailed ? failed : undefined} onRetry={nothing} />
    </>
  );
  for (const index of [0, 1]) {
    const { getByRole, rerender, unmount } = await render(parts(true));
    getByRole('button', { name: 'Try again' }).nth(index).element().focus();
    await rerender(parts(false));
    expect(focusedName()).toBe(['Stores', 'Cart'][index]);
    expect(hasVisibleFocus(focused() ?? document.body)).toBe(true);
    await unmount();
  }
});

test('after the promo codes are cleared, the focus is in the field', async () => {
  const { getByRole } = await render(<Shop />);
  await tabTo('Remove all');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('button', { name: 'Remove all' })).not.toBeInTheDocument();
  await expect.element(getByRole('textbox', { name: 'Promo code' })).toHaveFocus();
});

test.each([false, true])(
  'a press keeps the focus and the scroll position, also where a press does not focus (%s)',
  async (isUnfocused) => {
    await page.viewport(390, 500);
    const { getByRole } = await render(<Shop undoable />);
    if (isUnfocused) {
      // As Safari does.
      const keepUnfocused = (event: Event) => {
        event.preventDefault();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      };
      document.addEventListener('mousedown', keepUnfocused);
      onTestFinished(() => document.removeEventListener('mousedown', keepUnfocused));
    }
    const press = async (name: string) => {
      const button = getByRole('button', { name });
      await button.click();
      await expect.element(button).not.toBeInTheDocument();
    };
    await press('Remove Mug');
    expect(focusedName()).toBe('Undo: put Mug back');
    const afterRemoval = window.scrollY;
    await press('Undo: put Mug back');
    expect(focusedName()).toBe('Decrease quantity of Mug');
    expect(window.scrollY).toBe(afterRemoval);
    const clear = getByRole('button', { name: 'Remove all' });
    clear.element().scrollIntoView({ block: 'center' });
    const scrolled = window.scrollY;
    expect(scrolled).toBeGreaterThan(0);
    await press('Remove all');
    expect(focusedName()).toBe('Apply');
    expect(window.scrollY).toBe(scrolled);
  },
);

test('without a field for codes, a press that clears them does not scroll to the store’s name', async () => {
  await page.viewport(390, 500);
  const cart = (coupons: string[]) => (
    <div style={{ paddingBlockEnd: 500 }}>
      <ui.CartSummary cart={{ ...fullCart, coupons }} onClearPromoCodes={nothing} />
    </div>
  );
  const { getByRole, rerender } = await render(cart(['A', 'B']));
  const clear = getByRole('button', { name: 'Remove all' });
  clear.element().scrollIntoView({ block: 'center' });
  await clear.click();
  const scrolled = window.scrollY;
  await rerender(cart([]));
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toHaveFocus();
  expect(window.scrollY).toBe(scrolled);
  expect(scrolled).toBeGreaterThan(0);
});

test('after the focused store disappears, the focus is on another store, also when the stores become a select', async () => {
  const domains = ['a.example', 'b.example', 'c.example'];
  const stores = (shown: string[]) => (
    <ui.DomainSwitcher domains={shown} value="b.example" onValueChange={nothing} />
  );
  const { rerender } = await render(stores(domains));
  await tabTo('b.example');
  await rerender(stores(['a.example', 'c.example']));
  expect(focusedName()).toBe('c.example');
  await rerender(stores([...domains, 'd.example', 'e.example', 'f.example']));
  expect(focused()).toBeInstanceOf(HTMLSelectElement);
});

test('when a cart is submitted while a quantity is typed, the focus is on the list of items', async () => {
  const summary = (cart: typeof fullCart) => (
    <ui.CartSummary cart={cart} onQuantityChange={nothing} />
  );
  const { getByRole, rerender } = await render(summary(filledCart));
  await tabTo('Quantity of Radiant Tee');
  await rerender(summary({ ...filledCart, cart_status: 'submitted' }));
  await expect.element(getByRole('list', { name: 'Items' })).toHaveFocus();
});

test('after a drawer closes, the focus is where it was before', async () => {
  const { getByRole } = await render(<DrawerShop />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await tabTo('Remove House Espresso, whole beans');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Undo: put House Espresso, whole beans back');
  await userEvent.keyboard('{Escape}');
  await expect.element(getByRole('button', { name: 'Open cart' })).toHaveFocus();
});
