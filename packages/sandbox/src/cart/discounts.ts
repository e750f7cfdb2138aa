import type { DraftLine } from './CartDraft.ts';
import type { Promotion } from './Promotion.ts';
import type { Store } from './Store.ts';

/** The price of the lines before any discount, in minor units. */
export function calculateSubTotal(lines: readonly DraftLine[]): number {
  return lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
}

/** The discount of all promo codes, in minor units. Each applies to the whole sub-total; the sum never exceeds it. */
export function calculateDiscount(
  store: Store,
  subTotal: number,
  codes: readonly string[] = [],
): number {
  const discounts = codes.map((code) => findPromotion(store, code)?.off(subTotal) ?? 0);
  return Math.min(
    subTotal,
    discounts.reduce((sum, discount) => sum + discount, 0),
  );
}

/** The promotion of a code as a shopper types it: in any case, with spaces around it. */
export function findPromotion(store: Store, typed: string): Promotion | undefined {
  const code = typed.trim().toUpperCase();
  return store.promotions?.find((promotion) => promotion.code === code);
}
