import type { Cart } from '../schemas/cart.ts';

/** The promo codes applied to a cart. Stores list them in `coupons` or in `promo_codes`, and may leave the other empty. */
export function appliedPromoCodes(cart: Cart | undefined): readonly string[] {
  const codes = cart?.coupons?.length ? cart.coupons : cart?.promo_codes;
  // A cart that was not read by this kit may hold null codes.
  return codes?.filter(Boolean) ?? [];
}
