import { expect, test } from 'vitest';
import type { CartDraft } from './CartDraft.ts';
import { amountOff } from './Promotion.ts';
import { reconcileCart } from './reconcileCart.ts';
import type { Product, Store } from './Store.ts';

const cap: Product = { sku: 'cap', baseSku: 'cap', title: 'Cap', price: 2500 };
const mug: Product = { sku: 'mug', baseSku: 'mug', title: 'Mug', price: 1 };
const store: Store = {
  domain: 'shop.example',
  displayName: 'Shop',
  currency: 'USD',
  platformId: 'example',
  taxBasisPoints: 825,
  cartId: 'cart-1',
  products: [cap, mug],
  promotions: [{ code: 'FIVE', off: amountOff(500), minimum: 5000 }],
};

const everything = () => true;
const draftWith = (lines: CartDraft['lines']): CartDraft => ({ lines, coupons: ['FIVE'] });

test('a promo code stays when a removed line leaves exactly its minimum', () => {
  const draft = draftWith([
    { product: cap, quantity: 2 },
    { product: mug, quantity: 1 },
  ]);
  expect(reconcileCart(store, draft, (product) => product !== mug)).toEqual({
    ...draftWith([{ product: cap, quantity: 2 }]),
    notice: ['CART_ITEMS_REMOVED'],
  });
});

test('a promo code is removed with a notice from a cart one cent below its minimum', () => {
  const nearly: Product = { ...cap, price: 4999 };
  const lines = [{ product: nearly, quantity: 1 }];
  expect(reconcileCart(store, draftWith(lines), everything)).toEqual({
    lines,
    coupons: [],
    notice: [expect.stringContaining('FIVE')],
  });
});

test('the notice of removed items appears once, also when an earlier one is still there', () => {
  const draft: CartDraft = {
    lines: [
      { product: cap, quantity: 2 },
      { product: mug, quantity: 1 },
    ],
    notice: ['Hello', 'CART_ITEMS_REMOVED'],
  };
  const { lines, notice } = reconcileCart(store, draft, (product) => product !== mug);
  expect(lines).toEqual([{ product: cap, quantity: 2 }]);
  expect([...(notice ?? [])].toSorted()).toEqual(['CART_ITEMS_REMOVED', 'Hello']);
});
