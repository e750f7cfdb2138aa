/**
 * What real carts carry, by the rows of the API contract: each piece is merged into a cart, alone and all together.
 * `keeps` is the expected result of parsing, if it differs from the input.
 */
export interface CorpusCase {
  title: string;
  cart?: Record<string, unknown>;
  line?: Record<string, unknown>;
  keeps?: { cart?: Record<string, unknown>; line?: Record<string, unknown> };
}

export const corpus: CorpusCase[] = [
  { title: 'money without number and symbol', line: { price: { currency: 'USD', value: 22 } } },
  { title: 'money in minor units only', line: { line_price: { currency: 'USD', number: 2200 } } },
  { title: 'a value as a numeric string', cart: { total: { currency: 'USD', value: '133.99' } } },
  {
    title: 'a negative discount',
    cart: { cart_discount: { currency: 'USD', value: -5, number: -500 } },
  },
  { title: 'money without a currency', cart: { tax: { value: 2, symbol: '$' } } },
  {
    title: 'a variant',
    line: { variant_description: 'M / White', variant_handles: ['m', 'white'] },
  },
  { title: 'an msrp above the price', line: { msrp: { currency: 'USD', value: 28 } } },
  {
    title: 'line discounts of every kind',
    line: {
      line_discount: { currency: 'USD', value: 1 },
      discount: { currency: 'USD', value: 1 },
      discounts: [{ label: 'Member', discount: { currency: 'USD', value: 1 } }],
    },
  },
  { title: 'a quantity that is fixed', line: { fixed_quantity: true } },
  { title: 'a subscription', line: { recurring: 'monthly' } },
  { title: 'an id of the platform', line: { platform_line_item_id: '4df9941b' } },
  { title: 'a long sku', line: { sku: '40123456789012' } },
  { title: 'a sku with slash, space and letters beyond ASCII', line: { sku: 'A/B 1 Été' } },
  { title: 'an image of one URL', line: { image: { url: 'https://cdn.example/a.jpg' } } },
  {
    title: 'an image with alt and type',
    line: { image: { url: 'https://cdn.example/a.jpg', alt: 'A tee', type: 'image/jpeg' } },
  },
  {
    title: 'an image in sizes',
    line: { image: { url: 'u', large: 'l', grande: 'g', medium: 'm', compact: 'c', small: 's' } },
  },
  {
    title: 'an image of the v2 shape',
    line: { image: { src: 'http://cdn.example/a.jpg', alt: '' } },
  },
  { title: 'no image', line: { image: null }, keeps: { line: { image: undefined } } },
  ...['active', 'submitted', 'item_not_shippable', 'checkout_blocked', 'from_the_future'].map(
    (cart_status) => ({ title: `cart_status ${cart_status}`, cart: { cart_status } }),
  ),
  { title: 'features', cart: { features: { promo_codes: true, paypal: false } } },
  {
    title: 'shop properties and URLs',
    cart: { shop_properties: { paypal: {} }, urls: { cart: 'x' } },
  },
  { title: 'coupons', cart: { coupons: ['WELCOME10'] } },
  { title: 'promo codes', cart: { promo_codes: ['WELCOME10', 'X'] } },
  {
    title: 'store credit and reward points',
    cart: { store_credit: { currency: 'USD', value: 3 }, reward_points: { available: 120 } },
  },
  {
    title: 'a breakdown of discounts',
    cart: { discounts_breakdown: [{ label: 'Spring', discount: { currency: 'USD', value: 2 } }] },
  },
  {
    title: 'an order',
    cart: { submitted_at: '2026-01-31T12:00:00Z', platform_order_number: '#1001' },
  },
  {
    title: 'billing and payment',
    cart: { billing_info: { city: 'Oslo' }, payment_summary: { card: 'visa' } },
  },
  {
    title: 'a shipping address',
    cart: {
      shipping_info: {
        first_name: 'Ada',
        last_name: 'Lovelace',
        phone: '+44',
        address1: '1 Street',
        address2: '',
        city: 'London',
        state_or_province: 'LDN',
        state_name: 'London',
        country: 'GB',
        postal_code: 'W1',
        email: 'ada@example.org',
      },
    },
  },
  {
    title: 'shipping methods by sku',
    cart: {
      shipping_method: {
        sku: 'std',
        description: 'Standard',
        price: { currency: 'USD', value: 5 },
      },
      shipping_method_options: [
        { sku: 'std', description: 'Standard', estimated_delivery: '3 days' },
      ],
    },
  },
  { title: 'shipping methods of the v2 shape', cart: { shipping_method_options: [{ id: 'std' }] } },
  {
    title: 'saved payment methods',
    cart: {
      payment_method_options: [
        { type: 'CreditCard', wallet: 'user' },
        {
          type: 'CreditCard',
          wallet: 'merchant',
          id: 'c1',
          last_four: '4242',
          month: '12',
          year: '30',
          card_type: 'visa',
        },
      ],
    },
  },
  {
    title: 'notices as strings',
    cart: { notice: ['CART_ITEMS_REMOVED', 'We moved.'] },
    keeps: { cart: { notice: [{ code: 'CART_ITEMS_REMOVED' }, { message: 'We moved.' }] } },
  },
  {
    title: 'a notice as an object',
    cart: { notice: [{ code: 'LOW_STOCK', message: 'Two left.', level: 'warning' }] },
  },
  {
    title: 'secrets',
    cart: { session: { cookies: [{ name: 'sid', value: 'secret' }] }, payment_handle: 'secret' },
    keeps: { cart: { session: undefined, payment_handle: undefined } },
  },
  {
    title: 'null for anything optional',
    cart: { tax: null, shipping_method: null, cart_id: null },
    line: { msrp: null, variant_description: null },
    keeps: {
      cart: { tax: undefined, shipping_method: undefined, cart_id: undefined },
      line: { msrp: undefined, variant_description: undefined },
    },
  },
];
