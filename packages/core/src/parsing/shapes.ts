// Written by `npm run fix` from src/schemas. Shape.ts says what it means.
import type * as schemas from '../schemas/index.ts';
import type { Output } from '../schemas/Output.ts';
import type { Fields, Shape } from './Shape.ts';

export const activeCartsShape: Shape<Output<typeof schemas.activeCartsSchema>> = {
  required: ['domains', 'carts'],
  fields: {
    domains: ['string'],
    carts: ['unknown'],
  },
};

export const activeDomainsShape: Shape<Output<typeof schemas.activeDomainsSchema>> = {
  required: ['domains'],
  fields: {
    domains: ['string'],
  },
};

const money: Fields = {
  currency: 'string',
  value: 'number or numeric string',
  number: 'number',
  symbol: 'string',
};

const addon: Fields = {
  id: 'string',
  name: 'string',
  description: 'string',
  price: money,
  quantity: 'number',
  line_item_id: 'string',
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
  line_item_id: 'string',
  platform_line_item_id: 'string',
  sku: 'string',
  base_sku: 'string',
  quantity: 'number',
  description: 'string',
  variant_description: 'string',
  variant_handles: ['string'],
  price: money,
  line_price: money,
  msrp: money,
  line_discount: money,
  image: image,
  requires_shipping: 'boolean',
  fixed_quantity: 'boolean',
  recurring: 'string',
};

const shippingInfo: Fields = {
  first_name: 'string',
  last_name: 'string',
  phone: 'string',
  address1: 'string',
  address2: 'string',
  city: 'string',
  state_or_province: 'string',
  state_name: 'string',
  country: 'string',
  postal_code: 'string',
  email: 'string',
};

const shippingMethod: Fields = {
  sku: 'string',
  id: 'string',
  description: 'string',
  price: money,
  estimated_delivery: 'string',
};

const shipment: Fields = {
  shipment_id: 'string',
  line_item_ids: ['string'],
  fulfillment_type: {
    id: 'string',
    name: 'string',
    description: 'string',
  },
  fulfillment_type_options: [
    {
      id: 'string',
      name: 'string',
      description: 'string',
    },
  ],
  shipping_method: shippingMethod,
  shipping_method_options: [shippingMethod],
};

const paymentMethod: Fields = {
  type: 'string',
  wallet: 'string',
  card_type: 'string',
  last_four: 'digits',
};

export const cartShape: Shape<Output<typeof schemas.cartSchema>> = {
  required: ['line_items'],
  fields: {
    cart_id: 'string',
    cart_status: 'string',
    display_name: 'string',
    platform_id: 'string',
    shop_id: 'string',
    line_items: [lineItem],
    sub_total: money,
    cart_discount: money,
    discounts_breakdown: [
      {
        label: 'string',
        discount: money,
      },
    ],
    cart_discount_breakdown: [
      {
        label: 'string',
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
    coupons: ['string'],
    promo_codes: ['string'],
    shipping_info: shippingInfo,
    shipping_method: shippingMethod,
    shipping_method_options: [shippingMethod],
    shipments: [shipment],
    payment_method_options: [paymentMethod],
    platform_order_number: 'string',
    notice: ['notice'],
    notices: ['notice'],
    dropped_line_items: 'count',
  },
};

export const postalCodeShape: Shape<Output<typeof schemas.postalCodeSchema>> = {
  required: [],
  fields: {
    postal_code: 'string',
  },
};
