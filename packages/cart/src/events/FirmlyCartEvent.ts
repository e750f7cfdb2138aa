import type { LineItem, Money } from '@firmly-kit/core';

/** One line of a cart as the store sent it, without what could be personal. */
export interface CartEventItem extends Pick<
  LineItem,
  'sku' | 'base_sku' | 'description' | 'variant_description'
> {
  /** Unit price. */
  price?: CartEventMoney | undefined;
  /** Price of the whole line. Absent in `added` and `removed`, whose quantities are differences. */
  line_price?: CartEventMoney | undefined;
  /** How many. Of `added` and `removed`: how many more or fewer, never negative. */
  quantity: number;
}

export interface CartEventMoney extends Pick<Money, 'currency' | 'value' | 'number'> {}

/** A cart as the store confirmed it last. Amounts are the store's own; none is computed. */
export interface CartEventBase {
  /** The store's domain. Undefined in an `error` that is not about one store. */
  domain: string | undefined;
  /** ISO 4217 code of the cart's total: `USD`. Undefined while no cart is known. */
  currency: string | undefined;
  /** The cart's total in units of the currency: `115.55`. Undefined while no cart is known. */
  value: number | undefined;
  /** The lines of the cart. Empty while no cart is known. */
  items: readonly CartEventItem[];
  /** The promo codes that the cart has. */
  promoCodes: readonly string[];
}

/** What an app can send to analytics. Each is reported once. */
export type FirmlyCartEvent = CartEventBase &
  (
    | { type: 'cart_viewed' }
    /** A change is about to be sent. `promise` resolves with the confirmed cart, or rejects with why it was refused. */
    | { type: 'lines_changing'; promise: Promise<CartEventBase> }
    /** The store has confirmed a change of the shopper: what it added to the cart, and what it removed. Never more than was requested. */
    | {
        type: 'lines_changed';
        added: readonly CartEventItem[];
        removed: readonly CartEventItem[];
      }
    /** A change of lines failed. `sku` is undefined if it concerned all lines. */
    | { type: 'line_refused'; sku: string | undefined; error: unknown }
    | { type: 'promo_applied'; codes: readonly string[] }
    /** `codes` as the shopper typed them. `error` is undefined if the store ignored them without a word. */
    | { type: 'promo_refused'; codes: readonly string[]; error: unknown }
    | { type: 'checkout_started' }
    /** `domain` is the store that is shown now, `from` the one before. */
    | { type: 'store_switched'; from: string }
    | { type: 'error'; error: unknown }
  );
