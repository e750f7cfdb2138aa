import '@firmly-kit/ui/styles.css';
import type { Cart, Notice } from '@firmly-kit/core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  blockedCart,
  coffee,
  filledCart,
  noticedCart,
  submittedCart,
  tee,
} from '../../../test/helpers/carts.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { CartNotices } from './CartNotices.tsx';

const nothing = () => undefined;
const unshippable: Cart = { ...filledCart, cart_status: 'item_not_shippable' };

test.each([
  ['offline', filledCart, true, 'warning', 'You are offline. Your changes are not saved yet'],
  ['an order', submittedCart, false, 'success', 'Order 1001-88 has been placed.'],
  [
    'an order without a number',
    { ...submittedCart, platform_order_number: undefined },
    false,
    'success',
    'This order has been placed.',
  ],
  [
    'a blocked checkout',
    blockedCart,
    false,
    'error',
    'You can’t check out yetThe store has blocked the checkout of this cart.',
  ],
  [
    'an item that cannot be shipped',
    unshippable,
    false,
    'error',
    'An item can’t be shippedThe store does not ship one of these items to your address. ' +
      'Remove it or change the address to check out.',
  ],
])('%s has a notice that cannot be dismissed', async (_, cart, offline, severity, sentence) => {
  const { getByRole, container } = await render(
    <CartNotices cart={cart} offline={offline} onDismiss={nothing} />,
  );
  const notice = getByRole('listitem');
  await expect.element(notice).toHaveTextContent(sentence);
  await expect
    .element(container.querySelector<HTMLElement>('.firmly-Notice'))
    .toHaveAttribute('data-severity', severity);
  expect(getByRole('button').all()).toEqual([]);
});

test('the store’s notices can be dismissed', async () => {
  const onDismiss = vi.fn<(notice: unknown) => void>();
  const { getByRole } = await render(
    <CartNotices
      cart={{ ...noticedCart, cart_status: 'checkout_blocked' }}
      offline
      onDismiss={onDismiss}
    />,
  );
  expect(getByRole('listitem').all()).toHaveLength(4);
  expect(getByRole('button').all()).toHaveLength(2);
  await getByRole('button', { name: 'Dismiss Items removed' }).click();
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith({ code: 'CART_ITEMS_REMOVED' });
});

test('of equal severity, the kit’s notices come before the store’s', async () => {
  const notice = [{ code: 'CART_ITEMS_REMOVED' }, { code: 'PAY_FIRST', message: 'Pay first.' }];
  const { getByRole } = await render(
    <FirmlyUIProvider severities={{ PAY_FIRST: 'error' }}>
      <CartNotices cart={{ ...blockedCart, notice }} offline />
    </FirmlyUIProvider>,
  );
  const notices = getByRole('listitem').all();
  await expect.element(notices[0] ?? null).toHaveTextContent('You can’t check out yet');
  await expect.element(notices[1] ?? null).toHaveTextContent('Pay first.');
  await expect.element(notices[2] ?? null).toHaveTextContent('You are offline.');
  await expect.element(notices[3] ?? null).toHaveTextContent('Items removed');
});

test.each([undefined, 'active', 'toString', 'on_hold'])(
  'a cart with status %s has no notice',
  async (cart_status) => {
    const { container } = await render(<CartNotices cart={{ ...filledCart, cart_status }} />);
    expect(container.textContent).toBe('');
  },
);

test('the offline notice does not need a cart', async () => {
  const { getByRole } = await render(<CartNotices cart={undefined} offline />);
  await expect.element(getByRole('group', { name: 'Notices' })).toHaveTextContent(/^You are off/);
});

test('a notice stays until it is dismissed, whether the store still sends it or not', async () => {
  const cart = (...notice: Notice[]): Cart => ({ ...filledCart, notice });
  const [moved, gone, late] = [{ message: 'We have moved.' }, { code: 'GONE' }, { code: 'LATE' }];
  const { getByRole, rerender } = await render(<CartNotices cart={cart(moved, gone)} />);
  const shown = () =>
    getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent);
  await rerender(<CartNotices cart={cart(late)} />);
  expect(shown()).toEqual(['We have moved.', 'Gone', 'Late']);
  await getByRole('button', { name: 'Dismiss Gone' }).click();
  await getByRole('button', { name: 'Dismiss Late' }).click();
  expect(shown()).toEqual(['We have moved.']);
  await rerender(<CartNotices cart={cart({ ...late }, { ...moved })} />);
  expect(shown()).toEqual(['We have moved.']);
  // The store sends it again, after a response without it.
  await rerender(<CartNotices cart={cart()} />);
  await rerender(<CartNotices cart={cart(late)} />);
  expect(shown()).toEqual(['We have moved.', 'Late']);
});

test('a newer sentence for a code replaces the earlier one', async () => {
  const cart = (message: string): Cart => ({ ...filledCart, notice: [{ code: 'STOCK', message }] });
  const { getByRole, rerender } = await render(<CartNotices cart={cart('3 left')} />);
  await rerender(<CartNotices cart={cart('2 left')} />);
  await expect.element(getByRole('listitem')).toHaveTextContent(/^2 left$/);
});

test('notices of two lines are two, and go with their line', async () => {
  const cart = (notice: Notice[], line_items = [tee, coffee]): Cart => ({
    ...filledCart,
    line_items,
    notice,
  });
  const soldOut = { code: 'STOCK', line_item_id: 'tee', message: 'Tees are sold out' };
  const few = { code: 'STOCK', sku: 'COFFEE-250', message: '3 left' };
  const { getByRole, rerender } = await render(<CartNotices cart={cart([soldOut, few])} />);
  const shown = () =>
    getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent);
  await rerender(<CartNotices cart={cart([{ ...few, message: '2 left' }])} />);
  expect(shown()).toEqual(['Tees are sold out', '2 left']);
  await rerender(<CartNotices cart={cart([], [coffee])} />);
  expect(shown()).toEqual(['2 left']);
});

test('equal notices of two lines are shown and dismissed as one', async () => {
  const notice = [tee, coffee].map(({ sku }) => ({ code: 'ITEM_OUT_OF_STOCK', sku }));
  const { getByRole } = await render(<CartNotices cart={{ ...filledCart, notice }} />);
  await expect.element(getByRole('listitem')).toHaveTextContent(/^Out of stock/);
  await getByRole('button', { name: 'Dismiss Out of stock' }).click();
  expect(getByRole('listitem').all()).toEqual([]);
});

test.each([
  ['another store', { shop_id: 'other.example' }],
  ['another cart', { cart_id: 'other' }],
  ['an order', { cart_status: 'submitted' }],
])('%s does not show the notices from before', async (_, change) => {
  const { getByRole, rerender } = await render(<CartNotices cart={noticedCart} />);
  expect(getByRole('button').all()).toHaveLength(2);
  await rerender(<CartNotices cart={{ ...filledCart, ...change }} />);
  expect(getByRole('button').all()).toEqual([]);
});
