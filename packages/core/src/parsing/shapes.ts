// Written by `npm run fix` from src/schemas. Shape.ts says what it means.
import type * as schemas from '../schemas/index.ts';
import type { Output } from '../schemas/Output.ts';
import type { Fields, Shape } from './Shape.ts';

export const activeCartsShape: Shape<Output<typeof schemas.activeCartsSchema>> = {
  required: ['domains', 'carts'],
  fields: {
    domains: ['host'],
    carts: ['unknown'],
  },
};

export const activeDomainsShape: Shape<Output<typeof schemas.activeDomainsSchema>> = {
  required: ['domains'],
  fields: {
    domains: ['host'],
  },
};

const money: Fields = {
  currency: 'string',
  value: 'number or numeric string',
  number: 'number',
  symbol: 'string',
};

const addon: Fields = {
  id: 'text',
  name: 'text',
  description: 'text',
  price: money,
  quantity: 'number',
  line_item_id: 'text',
};

export const browserSessionShape: Shape<Output<typeof schemas.browserSessionSchema>> = {
  required: ['access_token', 'device_id', 'expires_in'],
  fields: {
    access_token: 'token',
    device_id: 'string',
    expires_in: 'number',
  },
};

const image: Fields = {
  url: 'string',
  src: 'string',
  alt: 'string',
  large: 'string',
  grande: 'string',
  medium: 'string',
  compact: 'string',
  small: 'string',
};

const lineItem: Fields = {
  line_item_id: 'text',
  platform_line_item_id: 'text',
  sku: 'text',
  base_sku: 'text',
  quantity: 'number',
  description: 'text',
  variant_description: 'text',
  variant_handles: ['text'],
  price: money,
  line_price: money,
  msrp: money,
  line_discount: money,
  image: ['image', image],
  requires_shipping: 'boolean',
  fixed_quantity: 'boolean',
  recurring: 'text',
};

const shippingInfo: Fields = {
  first_name: 'text',
  last_name: 'text',
  phone: 'string',
  address1: 'text',
  address2: 'text',
  city: 'text',
  state_or_province: 'text',
  state_name: 'text',
  country: 'text',
  postal_code: 'string',
  email: 'text',
};

const shippingMethod: Fields = {
  sku: 'text',
  id: 'text',
  description: 'text',
  price: money,
  estimated_delivery: 'text',
};

const shipment: Fields = {
  shipment_id: 'text',
  line_item_ids: ['text'],
  fulfillment_type: {
    id: 'text',
    name: 'text',
    description: 'text',
  },
  fulfillment_type_options: [
    {
      id: 'text',
      name: 'text',
      description: 'text',
    },
  ],
  shipping_method: shippingMethod,
  shipping_method_options: [shippingMethod],
};

const paymentMethod: Fields = {
  type: 'text',
  wallet: 'text',
  card_type: 'text',
  last_four: 'digits',
};

export const cartShape: Shape<Output<typeof schemas.cartSchema>> = {
  required: ['line_items'],
  fields: {
    cart_id: 'text',
    cart_status: 'string',
    display_name: 'text',
    platform_id: 'text',
    shop_id: 'host',
    line_items: [lineItem],
    sub_total: money,
    cart_discount: money,
    discounts_breakdown: [
      {
        label: 'text',
        code: 'text',
        discount: money,
      },
    ],
    cart_discount_breakdown: [
      {
        label: 'text',
        code: 'text',
        discount: money,
      },
    ],
    shipping_total: money,
    tax: money,
    tax_total: money,
    addon_total: money,
    addons: {
      selections: [addon],
    },
    total: money,
    store_credit: money,
    coupons: ['array', ['code']],
    promo_codes: ['array', ['code']],
    shipping_info: shippingInfo,
    shipping_method: shippingMethod,
    shipping_method_options: [shippingMethod],
    shipments: [shipment],
    payment_method_options: [paymentMethod],
    platform_order_number: 'text',
    notice: ['array', ['notice']],
    notices: ['array', ['notice']],
    dropped_line_items: 'count',
  },
};

export const postalCodeShape: Shape<Output<typeof schemas.postalCodeSchema>> = {
  required: [],
  fields: {
    postal_code: 'string',
  },
};
