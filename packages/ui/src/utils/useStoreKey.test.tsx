import type { Cart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { filledCart } from '../../test/helpers/carts.ts';
import { useStoreKey } from './useStoreKey.ts';

const bare: Cart = { line_items: [] };

interface Props {
  cart: Cart | undefined;
  storeName?: string | undefined;
}

/** Whether each of the carts that follow is taken for another store's than the one before. */
async function changes(first: Props, ...others: Props[]): Promise<boolean[]> {
  const { result, rerender } = await renderHook(
    ({ cart, storeName }: Props = first) => useStoreKey(cart, storeName),
    { initialProps: first },
  );
  const changed: boolean[] = [];
  for (const props of others) {
    const before = result.current;
    await rerender(props);
    changed.push(result.current !== before);
  }
  return changed;
}

test.each<[string, Props, Props]>([
  ['shop', { cart: { ...bare, shop_id: 'a' } }, { cart: { ...bare, shop_id: 'b' } }],
  ['name', { cart: { ...bare, display_name: 'A' } }, { cart: { ...bare, display_name: 'B' } }],
  ['id', { cart: { ...bare, cart_id: 'a' } }, { cart: { ...bare, cart_id: 'b' } }],
  ['name given', { cart: bare, storeName: 'a' }, { cart: { ...bare }, storeName: 'b' }],
  [
    'name given, though it calls itself the same',
    { cart: { ...bare, display_name: 'A' }, storeName: 'a' },
    { cart: { ...bare, display_name: 'A' }, storeName: 'b' },
  ],
  ['name given alone', { cart: bare, storeName: 'a' }, { cart: bare, storeName: 'b' }],
])('a cart of another %s is another store’s, once', async (_, first, other) => {
  const again = { ...other, cart: other.cart && { ...other.cart } };
  expect(await changes(first, other, again)).toEqual([true, false]);
});

test.each<[string, Props, Props]>([
  ['read again', { cart: filledCart }, { cart: { ...filledCart } }],
  ['of a new id', { cart: filledCart }, { cart: { ...filledCart, cart_id: 'new' } }],
  ['of a new name', { cart: filledCart }, { cart: { ...filledCart, display_name: 'Luma' } }],
  ['that tells its shop late', { cart: bare }, { cart: { ...bare, shop_id: 'a' } }],
  [
    'that tells its shop no longer',
    { cart: filledCart },
    { cart: { ...filledCart, shop_id: undefined } },
  ],
  ['named late', { cart: bare }, { cart: bare, storeName: 'a' }],
])('a cart %s is the same store’s', async (_, first, again) => {
  expect(await changes(first, again)).toEqual([false]);
});

test('what one answer leaves out is known from those before', async () => {
  const [first, other] = ['a', 'b'].map((shop_id) => ({ cart: { ...bare, shop_id } }));
  if (!first || !other) throw new Error('There are two.');
  expect(await changes(first, { cart: bare }, other)).toEqual([false, true]);
});

test('while another store’s cart is loaded it is not known to be one', async () => {
  const other: Cart = { ...filledCart, shop_id: 'b.example' };
  expect(await changes({ cart: filledCart }, { cart: undefined }, { cart: other })).toEqual([
    false,
    true,
  ]);
  expect(await changes({ cart: filledCart }, { cart: undefined }, { cart: filledCart })).toEqual([
    false,
    false,
  ]);
});
