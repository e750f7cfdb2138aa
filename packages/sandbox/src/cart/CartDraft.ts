import type { WireCart, WireShippingInfo } from '../wire/types.ts';
import type { Product, StoreShippingMethod } from './Store.ts';

/** A cart as the shopper filled it, before it is priced. */
export interface CartDraft {
  lines: readonly DraftLine[];
  /** Promo codes of the store, all of which apply. @default none was ever added */
  coupons?: readonly string[];
  shipping?: DraftShipping;
  notice?: readonly string[];
  /** The order's number. A cart that has one is submitted, so it is read-only. */
  orderNumber?: string;
  /** An example of the API's page that is returned unchanged until the first mutation. */
  fixture?: WireCart;
}

export interface DraftLine {
  product: Product;
  quantity: number;
}

export interface DraftShipping {
  /** Without it, the price is an estimate for the device's postal code. */
  info?: WireShippingInfo;
  /** Empty if the store does not deliver there. */
  methods: readonly StoreShippingMethod[];
  /** The `sku` of a method. @default the first one */
  chosen?: string;
}

/** A cart to which nothing was ever added. */
export const EMPTY_DRAFT: CartDraft = { lines: [] };
