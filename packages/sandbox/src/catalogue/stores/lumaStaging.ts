import type { CartDraft } from '../../cart/CartDraft.ts';
import { PAYMENT_METHODS } from '../../cart/paymentMethods.ts';
import { amountOff, percentOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import type { WireCart } from '../../wire/types.ts';
import { tee } from '../drawings/tee.ts';

const radiantTee: Product = {
  sku: 'WS12-XS-Orange',
  baseSku: 'WS12',
  title: 'Radiant Tee - Orange XS',
  variantHandles: ['xs', 'orange'],
  price: 2200,
  msrp: 2200,
  fixture: {
    line_item_id: '00000000-0000-0000-0000-000000000000',
    platform_line_item_id: '4df9941b-bd06-4495-8759-61c6145dc408',
    image: { url: 'https://cdn.staging.luma.gift/products/radiant-tee/orange.jpg' },
  },
};

const blueTee: Product = {
  sku: 'WS12-XS-Blue',
  baseSku: 'WS12',
  title: 'Radiant Tee',
  variant: 'XS / Blue',
  variantHandles: ['xs', 'blue'],
  price: 2200,
  drawing: tee,
};

const heroHoodie: Product = {
  sku: 'MH07-XS-Gray',
  baseSku: 'MH07',
  title: 'Hero Hoodie',
  variant: 'XS / Gray',
  variantHandles: ['xs', 'gray'],
  price: 5400,
  stock: 2,
};

/** The store of the API page's examples: it returns them unchanged until the first mutation. */
export const lumaStaging: Store = {
  domain: 'staging.luma.gift',
  displayName: 'Luma Store',
  currency: 'USD',
  platformId: 'example',
  taxBasisPoints: 1000,
  cartId: 'abc123',
  products: [radiantTee, blueTee, heroHoodie],
  promotions: [
    { code: 'SAVE10', off: percentOff(10) },
    { code: 'SAVE20', off: amountOff(2000), minimum: 10_000 },
    { code: 'EXPIRED', off: percentOff(50), expired: true },
  ],
  delivery: {
    countries: ['US', 'USA', 'United States'],
    methods: [
      { sku: 'ground', description: 'Ground', price: 500, surcharges: { 9: 250 } },
      { sku: 'air', description: 'Two-day air', price: 1800 },
      { sku: 'mail', description: 'Mail', price: 0, estimatedDelivery: '2 to 3 weeks' },
    ],
  },
};

/** The page's "Cart with Items". As published, its totals do not add up and it names no cart. */
const fixture: WireCart = {
  cart_discount: { currency: 'USD', value: 0, symbol: '$', number: 0 },
  line_items: [
    {
      base_sku: 'WS12',
      description: 'Radiant Tee - Orange XS',
      image: { url: 'https://cdn.staging.luma.gift/products/radiant-tee/orange.jpg' },
      line_item_id: '00000000-0000-0000-0000-000000000000',
      line_price: { currency: 'USD', value: 22, symbol: '$', number: 2200 },
      msrp: { currency: 'USD', value: 22, symbol: '$', number: 2200 },
      platform_line_item_id: '4df9941b-bd06-4495-8759-61c6145dc408',
      price: { currency: 'USD', value: 22, symbol: '$', number: 2200 },
      quantity: 1,
      requires_shipping: true,
      sku: 'WS12-XS-Orange',
    },
  ],
  payment_method_options: PAYMENT_METHODS,
  shipping_total: { currency: 'USD', value: 0, symbol: '$', number: 0 },
  sub_total: { currency: 'USD', value: 869.99, symbol: '$', number: 86_999 },
  tax: { currency: 'USD', value: 2.2, symbol: '$', number: 220 },
  total: { currency: 'USD', value: 24.2, symbol: '$', number: 2420 },
};

export const lumaStagingDraft: CartDraft = {
  lines: [{ product: radiantTee, quantity: 1 }],
  fixture,
};
