import type { CartDraft } from './CartDraft.ts';
import { findPromotion, calculateSubTotal } from './discounts.ts';
import type { Product, Store } from './Store.ts';

const ITEMS_REMOVED = 'CART_ITEMS_REMOVED';

/**
 * Removes discontinued lines from a cart, and promo codes whose minimum the rest does not reach, with notices. A submitted
 * cart stays as it is.
 */
export function reconcileCart(
  store: Store,
  draft: CartDraft,
  isSold: (product: Product) => boolean,
): CartDraft {
  if (draft.orderNumber !== undefined) return draft;
  const { lines: allLines, coupons: allCoupons = [], notice = [] } = draft;

  const lines = allLines.filter(({ product }) => isSold(product));
  const subTotal = calculateSubTotal(lines);
  const lapsed = allCoupons.filter(
    (code) => subTotal < (findPromotion(store, code)?.minimum ?? 0) || lines.length === 0,
  );
  const hasRemovedLines = lines.length < allLines.length;
  if (!hasRemovedLines && lapsed.length === 0) return draft;

  const { fixture: _, ...rest } = draft;
  return {
    ...rest,
    lines,
    coupons: allCoupons.filter((code) => !lapsed.includes(code)),
    notice: [
      ...notice,
      ...(hasRemovedLines && !notice.includes(ITEMS_REMOVED) ? [ITEMS_REMOVED] : []),
      ...(lines.length > 0 ? lapsed.map(lapsedNotice) : []),
    ],
  };
}

function lapsedNotice(code: string): string {
  return `The promo code ${code} was removed: the cart no longer reaches its minimum.`;
}
