import { expect, test } from 'vitest';
import { priceCart } from './priceCart.ts';
import { amountOff, percentOff } from './Promotion.ts';
import type { Product, Store } from './Store.ts';

const store: Store = {
  domain: 'shop.example',
  displayName: 'Shop',
  currency: 'USD',
  platformId: 'example',
  taxBasisPoints: 825,
  cartId: 'cart-1',
  products: [],
};
const product = (price: number): Product => ({ sku: 'a', baseSku: 'a', title: 'A', price });
const shipping = {
  info: {
    first_name: 'A',
    last_name: 'B',
    address1: '1',
    city: 'C',
    postal_code: '0',
    country: 'US',
  },
  methods: [{ sku: 's', description: 'S', price: 500 }],
};
const dollars = (value: number) => ({
  currency: 'USD',
  value,
  symbol: '$',
  number: Math.round(value * 100),
});

const taxAt = (price: number, taxBasisPoints: number) =>
  priceCart({ ...store, taxBasisPoints }, { lines: [{ product: product(price), quantity: 1 }] }).tax
    .number;

const priceIn = (currency: 'JPY' | 'KWD', price: number) =>
  priceCart({ ...store, currency }, { lines: [{ product: product(price), quantity: 1 }] })
    .sub_total;

test('totals add up: lines, less the discount, plus shipping and tax', () => {
  const promotions = [{ code: 'TEN', off: amountOff(1000) }];
  const cart = priceCart(
    { ...store, promotions },
    {
      lines: [
        { product: product(1999), quantity: 3 },
        { product: product(5), quantity: 1 },
      ],
      coupons: ['TEN'],
      shipping,
    },
  );
  expect(cart.line_items.map((line) => line.line_price.value)).toEqual([59.97, 0.05]);
  expect(cart.sub_total).toEqual(dollars(60.02));
  expect(cart.cart_discount).toEqual(dollars(10));
  expect(cart.shipping_total).toEqual(dollars(5));
  expect(cart.tax).toEqual(dollars(4.13));
  expect(cart.total).toEqual(dollars(59.15));
});

test('tax is rounded half up, once per cart', () => {
  expect(taxAt(50, 100)).toBe(1);
  expect(taxAt(49, 100)).toBe(0);
  expect(taxAt(10_000, 0)).toBe(0);
});

test('each currency has its own number of decimals', () => {
  expect(priceIn('JPY', 4800)).toEqual({ currency: 'JPY', value: 4800, symbol: '¥', number: 4800 });
  expect(priceIn('KWD', 18_750)).toEqual({
    currency: 'KWD',
    value: 18.75,
    symbol: 'KD',
    number: 18_750,
  });
});

test('bare money has only currency and value', () => {
  const lines = [{ product: product(100), quantity: 1 }];
  const { total } = priceCart({ ...store, money: 'bare' }, { lines });
  expect(total).toEqual({ currency: 'USD', value: 1.08 });
});

test('shipping is free from the threshold, which the goods must reach after the discount', () => {
  const shop = { ...store, freeShippingFrom: 5000, promotions: [{ code: 'C', off: amountOff(1) }] };
  const pricedCart = (price: number, coupons: string[]) =>
    priceCart(shop, { lines: [{ product: product(price), quantity: 1 }], coupons, shipping });
  expect(pricedCart(4999, []).shipping_total).toEqual(dollars(5));
  expect(pricedCart(5000, ['C']).shipping_total).toEqual(dollars(5));
  const free = pricedCart(5000, []);
  expect(free.shipping_total).toEqual(dollars(0));
  expect(free.shipping_method?.price).toEqual(dollars(0));
  expect(free.total).toEqual(dollars(54.13));
});

test('promo codes each work on the sub-total, and together never exceed it', () => {
  const promotions = [
    { code: 'HALF', off: percentOff(50) },
    { code: 'MOST', off: percentOff(75) },
  ];
  const cartWith = (coupons: string[]) =>
    priceCart(
      { ...store, promotions },
      { lines: [{ product: product(333), quantity: 1 }], coupons },
    );
  expect(cartWith(['HALF']).cart_discount).toEqual(dollars(1.67));
  expect(cartWith(['HALF', 'MOST']).cart_discount).toEqual(dollars(3.33));
  expect(cartWith(['HALF', 'MOST']).total).toEqual(dollars(0));
});

test('an emptied cart costs nothing, whatever its shipping was', () => {
  const cart = priceCart(store, { lines: [], coupons: ['TEN'], shipping });
  expect(cart.total).toEqual(dollars(0));
  expect(cart.coupons).toBeUndefined();
  expect(cart.shipping_total).toBeUndefined();
});
