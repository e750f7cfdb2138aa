import type { WireCart } from '../../wire.ts';
import { PAYMENT_METHODS } from '../paymentMethods.ts';
import type { Store } from '../Store.ts';

/** The store of the API page's examples: what it answers is theirs, to the letter. */
export const lumaStaging: Store = {
  domain: 'staging.luma.gift',
  displayName: 'Luma Store',
  currency: 'USD',
  platformId: 'example',
  taxBasisPoints: 1000,
  cartId: 'abc123',
};

/** The page's "Cart with Items". Its totals do not add up and it names no cart; both are as published. */
export const lumaStagingCart: WireCart = {
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
