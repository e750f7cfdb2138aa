import type { Cart, LineItem, ShippingInfo, ShippingMethod } from '@firmly-kit/core';

const usd = (value: number) => ({ currency: 'USD', value });
const yen = (value: number) => ({ currency: 'JPY', value, symbol: '¥' });

const drawing = (fill: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${fill}"/><circle cx="32" cy="34" r="16" fill="#fff8"/></svg>`,
  )}`;

export const tee: LineItem = {
  line_item_id: 'tee',
  sku: 'WS12-M-ORANGE',
  description: 'Radiant Tee',
  variant_description: 'M / Orange',
  quantity: 2,
  price: usd(22),
  line_price: usd(44),
  msrp: usd(28),
  image: { url: drawing('#f0a868') },
};

export const coffee: LineItem = {
  line_item_id: 'coffee',
  sku: 'COFFEE-250',
  description: 'House Espresso, whole beans',
  recurring: 'monthly',
  quantity: 1,
  price: usd(14.5),
  line_price: usd(14.5),
  image: { url: drawing('#7a5c4a') },
};

export const filledCart: Cart = {
  cart_id: 'filled',
  cart_status: 'active',
  display_name: 'Luma Gift Shop',
  shop_id: 'shop.luma.gift',
  line_items: [tee, coffee],
  sub_total: usd(58.5),
  cart_discount: usd(5),
  shipping_total: usd(4.9),
  tax: usd(4.68),
  total: usd(63.08),
};

export const emptyCart: Cart = {
  display_name: 'Luma Store',
  line_items: [],
  sub_total: usd(0),
  tax: usd(0),
  total: usd(0),
};

export const noticedCart: Cart = {
  ...filledCart,
  notice: [
    { code: 'CART_ITEMS_REMOVED' },
    { message: 'Orders placed before noon leave the same day.' },
  ],
};

export const submittedCart: Cart = {
  ...filledCart,
  cart_status: 'submitted',
  platform_order_number: '1001-88',
};

export const blockedCart: Cart = { ...filledCart, cart_status: 'checkout_blocked' };

/** A cart with every kind of reduction. */
export const discountedCart: Cart = {
  ...filledCart,
  line_items: [{ ...tee, line_discount: usd(4), line_price: usd(40) }, coffee],
  coupons: ['WELCOME10', 'FREESHIP'],
  cart_discount: usd(5.45),
  discounts_breakdown: [
    { label: 'WELCOME10', discount: usd(5.45) },
    { label: 'Free shipping from $50', discount: usd(0) },
  ],
  store_credit: usd(10),
  sub_total: usd(54.5),
  shipping_total: undefined,
  tax: usd(4.36),
  total: usd(43.41),
};

export const addonCart: Cart = {
  ...filledCart,
  shipping_method: { sku: 'express', description: 'Express', price: usd(4.9) },
  addon_total: usd(15),
  addons: {
    selections: [
      { id: 'warranty', name: 'Two years&rsquo; warranty', price: usd(12) },
      { id: 'wrapping', name: 'Gift wrapping', price: usd(3) },
    ],
  },
  total: usd(78.08),
};

/** The tee comes by courier, the coffee waits in a shop, and nothing is in the third shipment. */
export const shipmentsCart: Cart = {
  ...filledCart,
  shipping_total: undefined,
  shipments: [
    {
      shipment_id: 'courier',
      line_item_ids: ['tee'],
      fulfillment_type: { id: 'SHIP_TO_ADDRESS', name: 'Delivery' },
      shipping_method: {
        id: 'express',
        description: 'Express',
        price: usd(4.9),
        estimated_delivery: '2 to 3 days',
      },
    },
    {
      shipment_id: 'shop',
      line_item_ids: ['coffee'],
      fulfillment_type: { id: 'PICKUP_IN_STORE' },
      shipping_method: { id: 'pickup', description: 'Luma, Main Street', price: usd(0) },
    },
    { shipment_id: 'empty', line_item_ids: [] },
  ],
};

export const longCart: Cart = {
  ...filledCart,
  line_items: Array.from({ length: 100 }, (_, index) => ({
    ...tee,
    line_item_id: `line-${index}`,
    description: `Radiant Tee No. ${index + 1}`,
  })),
};

/** Only the required fields. */
export const bareCart: Cart = { line_items: [{}, { sku: 'ONLY-A-SKU' }] };

/** Long words, long prices, large counts and a broken image. */
export const extremeCart: Cart = {
  display_name:
    'The Donaudampfschifffahrtsgesellschaft & Sons General Merchandise Company of Northumberland',
  shop_id: 'hinoki-goods.example',
  line_items: [
    {
      line_item_id: 'long',
      sku: 'BOOK-12',
      description:
        'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, annotated collector’s edition in twelve volumes',
      variant_description:
        'Half leather / gilt edges / slipcase / signed by all of the contributors',
      quantity: 128,
      price: yen(1_234_567_890),
      msrp: yen(2_345_678_901),
      line_price: yen(158_024_689_920),
      image: { url: 'data:image/png;base64,broken' },
    },
    {
      ...tee,
      line_item_id: 'rtl',
      description: 'قميص قطني',
      price: yen(2200),
      line_price: yen(4400),
      msrp: yen(2200),
    },
  ],
  sub_total: yen(158_024_694_320),
  tax: yen(15_802_469_432),
  total: yen(173_827_163_752),
};

export const address: ShippingInfo = {
  first_name: 'Ada',
  last_name: 'Example',
  address1: '12 Harbor Street',
  city: 'Portland',
  state_or_province: 'ME',
  postal_code: '04101',
  country: 'US',
  email: 'ada@example.com',
};

export const methods: readonly ShippingMethod[] = [
  { sku: 'mail', description: 'Mail', price: usd(0), estimated_delivery: '2 to 3 weeks' },
  { sku: 'standard', description: 'Standard', price: usd(4.9), estimated_delivery: '2026-12-03' },
  { sku: 'express', description: 'Express courier', price: usd(14.95) },
];

/** A cart with an address, a chosen shipping method and what can be paid with. */
export const deliveredCart: Cart = {
  ...filledCart,
  shipping_info: address,
  shipping_method: methods[1],
  shipping_method_options: [...methods],
  payment_method_options: [
    { type: 'CreditCard', wallet: 'user' },
    { type: 'CreditCard', card_type: 'Visa', last_four: '4242' },
    { type: 'PayPal' },
    { type: 'ApplePay' },
  ],
};
