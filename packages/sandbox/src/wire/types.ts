// The shapes on the wire. Names are Firmly's; `undefined` is absent on the wire, as JSON drops it.

/** An amount of money. `value` is decimal, `number` the same amount in minor units. */
export interface WireMoney {
  currency: string;
  value: number;
  symbol?: string | undefined;
  number?: number | undefined;
}

/** A product picture. */
export interface WireImage {
  url: string;
  alt?: string | undefined;
}

/** One line of a cart. `price` is for one unit, `line_price` for the whole quantity. */
export interface WireLineItem {
  line_item_id: string;
  platform_line_item_id?: string | undefined;
  sku: string;
  base_sku: string;
  quantity: number;
  description: string;
  variant_description?: string | undefined;
  variant_handles?: readonly string[] | undefined;
  price: WireMoney;
  msrp?: WireMoney | undefined;
  line_price: WireMoney;
  image?: WireImage | undefined;
  requires_shipping: boolean;
  fixed_quantity?: boolean | undefined;
  recurring?: string | undefined;
}

/** Where a cart is sent. */
export interface WireShippingInfo {
  first_name: string;
  last_name: string;
  address1: string;
  address2?: string | undefined;
  city: string;
  state_or_province?: string | undefined;
  postal_code: string;
  country: string;
  phone?: string | undefined;
  email?: string | undefined;
}

/** How a cart is sent. */
export interface WireShippingMethod {
  sku: string;
  description: string;
  price: WireMoney;
  estimated_delivery?: string | undefined;
}

/** An extra that was chosen with a line, such as a warranty. */
export interface WireAddon {
  id: string;
  description: string;
  price: WireMoney;
  quantity: number;
  line_item_id: string;
}

/** How a cart can be paid. */
export interface WirePaymentMethod {
  type: string;
  wallet: string;
}

/** A store's cart, full or empty. */
export interface WireCart {
  cart_id?: string | undefined;
  cart_status?: string | undefined;
  display_name?: string | undefined;
  platform_id?: string | undefined;
  shop_id?: string | undefined;
  platform_order_number?: string | undefined;
  line_items: readonly WireLineItem[];
  coupons?: readonly string[] | undefined;
  cart_discount?: WireMoney | undefined;
  sub_total: WireMoney;
  shipping_total?: WireMoney | undefined;
  tax: WireMoney;
  total: WireMoney;
  shipping_info?: WireShippingInfo | undefined;
  shipping_method?: WireShippingMethod | undefined;
  shipping_method_options?: readonly WireShippingMethod[] | undefined;
  payment_method_options: readonly WirePaymentMethod[];
  notice?: readonly string[] | undefined;
}
