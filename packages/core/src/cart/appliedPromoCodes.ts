import type { Cart } from '../schemas/cart.ts';

/** The promo codes applied to a cart. Stores list them in `coupons` or in `promo_codes`, and may leave the other empty. */
export function appliedPromoCodes(cart: Cart | undefined): readonly string[] {
  const { coupons, promo_codes } = cart ?? {};
  const codes = (coupons ?? []).filter(isCode);
  return codes.length > 0 ? codes : (promo_codes ?? []).filter(isCode);
}

/** A cart that was not read by this kit may hold null codes. */
const isCode = (code: string | null): boolean => /[^\s\p{Cf}]/u.test(code ?? '');
