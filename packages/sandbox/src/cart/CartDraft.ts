import type { WireCart, WireShippingInfo } from '../wire/types.ts';
import type { Product } from './Store.ts';

/** What a shopper put into a cart, before it is priced. */
export interface CartDraft {
  lines: readonly DraftLine[];
  /** Promo codes of the store, all of which apply. @default none was ever given */
  coupons?: readonly string[];
  shipping?: DraftShipping;
  notice?: readonly string[];
  /** Once it is an order, which may only be read. */
  orderNumber?: string;
  /** A published cart that is answered to the letter until the first write. */
  fixture?: WireCart;
}

export interface DraftLine {
  product: Product;
  quantity: number;
}

export interface DraftShipping {
  info: WireShippingInfo;
  chosen: DraftShippingMethod;
  others?: readonly DraftShippingMethod[];
}

export interface DraftShippingMethod {
  sku: string;
  description: string;
  /** In minor units. */
  price: number;
  estimatedDelivery?: string;
}

/** The cart of a store in which nothing was ever put. */
export const EMPTY_DRAFT: CartDraft = { lines: [] };
