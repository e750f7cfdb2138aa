import { expect, test } from 'vitest';
import type { CartEventItem, FirmlyCartEvent } from './FirmlyCartEvent.ts';
import { toGa4 } from './toGa4.ts';

const usd = (value: number) => ({ currency: 'USD', value });

const tee: CartEventItem = {
  sku: 'WS12-M-Orange',
  description: 'Radiant Tee',
  variant_description: 'M / Orange',
  price: usd(19.99),
  line_price: usd(59.97),
  quantity: 3,
};
const candle: CartEventItem = { base_sku: 'FIG', price: usd(0.1), quantity: 2 };

function cartOf(items: readonly CartEventItem[], currency: string | undefined = 'USD') {
  return { domain: 'shop.luma.gift', currency, value: 63.08, items, promoCodes: [] };
}

test('a viewed cart is a view_cart, whose value is the sum of price × quantity', () => {
  expect(toGa4({ type: 'cart_viewed', ...cartOf([tee, candle]) })).toEqual([
    {
      name: 'view_cart',
      params: {
        currency: 'USD',
        value: 60.17,
        items: [
          {
            item_id: 'WS12-M-Orange',
            item_name: 'Radiant Tee',
            item_variant: 'M / Orange',
            affiliation: 'shop.luma.gift',
            price: 19.99,
            quantity: 3,
            index: 0,
          },
          { item_id: 'FIG', affiliation: 'shop.luma.gift', price: 0.1, quantity: 2, index: 1 },
        ],
      },
    },
  ]);
});

test('a checkout is a begin_checkout with the promo codes', () => {
  const cart = { ...cartOf([candle]), promoCodes: ['WELCOME10', 'TAKE20'] };
  expect(toGa4({ type: 'checkout_started', ...cart })).toMatchObject([
    { name: 'begin_checkout', params: { coupon: 'WELCOME10,TAKE20', currency: 'USD', value: 0.2 } },
  ]);
  expect(toGa4({ type: 'checkout_started', ...cartOf([candle]) })[0]?.params).not.toHaveProperty(
    'coupon',
  );
});

test('a change is an add_to_cart, a remove_from_cart, or both', () => {
  const change = (added: CartEventItem[], removed: CartEventItem[]) =>
    toGa4({ type: 'lines_changed', ...cartOf([tee, candle]), added, removed });
  expect(change([{ ...tee, quantity: 1 }], [])).toEqual([
    {
      name: 'add_to_cart',
      params: {
        currency: 'USD',
        value: 19.99,
        items: [
          {
            item_id: 'WS12-M-Orange',
            item_name: 'Radiant Tee',
            item_variant: 'M / Orange',
            affiliation: 'shop.luma.gift',
            price: 19.99,
            quantity: 1,
          },
        ],
      },
    },
  ]);
  expect(change([tee], [candle]).map(({ name, params }) => [name, params.value])).toEqual([
    ['add_to_cart', 59.97],
    ['remove_from_cart', 0.2],
  ]);
});

test('other events are no events of GA4', () => {
  const cart = cartOf([tee]);
  const others: FirmlyCartEvent[] = [
    { ...cart, type: 'lines_changing', promise: Promise.resolve(cart) },
    { ...cart, type: 'line_refused', sku: 'WS12-M-Orange', error: new Error('sold out') },
    { ...cart, type: 'promo_applied', codes: ['WELCOME10'] },
    { ...cart, type: 'promo_refused', codes: ['NOPE'], error: new Error('not valid') },
    { ...cart, type: 'store_switched', from: 'staging.luma.gift' },
    { ...cart, type: 'error', error: new Error('broken') },
  ];
  expect(others.flatMap(toGa4)).toEqual([]);
});

/** The parameters of a viewed cart with these lines. */
const view = (items: readonly CartEventItem[], currency?: string) =>
  toGa4({ type: 'cart_viewed', ...cartOf(items), currency })[0]?.params;

test('there is a currency only with a value, and no price without them', () => {
  const unpriced = { sku: 'A', quantity: 1 };
  expect(view([tee, unpriced], 'USD')).not.toHaveProperty('currency');
  expect(view([tee, unpriced], 'USD')).not.toHaveProperty('value');
  expect(view([tee, unpriced], 'USD')?.items[0]).not.toHaveProperty('price');
  expect(view([tee], 'EUR')).not.toHaveProperty('value');
  expect(view([{ ...tee, price: { currency: 'POINTS', value: 5 } }], 'POINTS')).not.toHaveProperty(
    'currency',
  );
  expect(view([{ ...tee, quantity: Number.MAX_SAFE_INTEGER }], 'USD')).not.toHaveProperty('value');
  expect(view([{ ...tee, price: { value: 5 } }])).not.toHaveProperty('value');
});

test('amounts in minor units, as text, and in currencies of other decimals are read', () => {
  expect(view([{ ...tee, price: { currency: 'USD', number: 1999 } }])).toMatchObject({
    currency: 'USD',
    value: 59.97,
  });
  expect(view([{ ...tee, price: { currency: 'usd', value: '19.99' } }])?.value).toBe(59.97);
  expect(view([{ ...tee, price: { currency: 'JPY', number: 2200 } }])?.value).toBe(6600);
  expect(view([{ ...tee, price: { currency: 'KWD', value: 1.005 } }])?.value).toBe(3.015);
});

test('an empty cart is worth nothing, and an item without a name and a sku is left out', () => {
  expect(view([], 'USD')).toEqual({ currency: 'USD', value: 0, items: [] });
  expect(view([])).toEqual({ items: [] });
  expect(view([{ price: usd(5), quantity: 1 }, candle], 'USD')).toMatchObject({
    value: 0.2,
    items: [{ item_id: 'FIG', index: 0 }],
  });
});

test('an item whose quantity is no number above 0 is left out', () => {
  for (const quantity of [Number.NaN, 0, -1, Number.POSITIVE_INFINITY]) {
    expect(view([{ ...tee, quantity }, candle], 'USD')).toMatchObject({
      value: 0.2,
      items: [{ item_id: 'FIG', index: 0 }],
    });
    expect(
      toGa4({ type: 'lines_changed', ...cartOf([]), added: [{ ...tee, quantity }], removed: [] }),
    ).toEqual([]);
  }
});

test('what is no event of a cart is no event of GA4', () => {
  expect(toGa4(null)).toEqual([]);
  expect(toGa4(undefined)).toEqual([]);
  // What a queue of an app in JavaScript could hold.
  const others: unknown[] = [{}, { type: 'cart_viewed' }, { type: 'lines_changed', items: [] }];
  for (const event of others) {
    expect(toGa4(event as FirmlyCartEvent)).toEqual([]);
  }
});
