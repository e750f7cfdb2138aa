import type { CartDraft } from '../cart/CartDraft.ts';
import { findPromotion, calculateSubTotal } from '../cart/discounts.ts';
import type { Store } from '../cart/Store.ts';
import { handleCartMutation } from '../http/handleCartMutation.ts';
import type { Route } from '../http/Route.ts';
import { ApiException } from '../utils/ApiException.ts';
import { BodyError } from '../utils/readJsonBody.ts';
import { CART_PATH } from '../wire/paths.ts';

const MAX_CODES = 10;

/** Adds promo codes to the cart. If one is refused, none is added. */
export const addPromoCodes: Route = {
  method: 'POST',
  path: `${CART_PATH}/promo-codes`,
  handle: (c, state) =>
    handleCartMutation(c, state, (draft, { store, body }) => {
      const codes = readCodes(body['promo_codes']).map((typed) => usableCode(store, draft, typed));
      return { ...draft, coupons: [...new Set([...(draft.coupons ?? []), ...codes])] };
    }),
};

function readCodes(value: unknown): readonly string[] {
  const isList = Array.isArray(value) && value.length >= 1 && value.length <= MAX_CODES;
  if (isList && value.every((code) => typeof code === 'string' && code.trim() !== '')) return value;
  throw new BodyError(`promo_codes must be a list of 1 to ${MAX_CODES} strings.`);
}

function usableCode(store: Store, { lines }: CartDraft, typed: string): string {
  const promotion = findPromotion(store, typed);
  if (!promotion || promotion.expired) {
    const why = promotion ? 'has expired' : 'is not valid';
    throw new ApiException(422, 'ErrorInvalidPromoCode', `The promo code "${typed}" ${why}.`);
  }
  if (lines.length === 0 || calculateSubTotal(lines) < (promotion.minimum ?? 0)) {
    throw new ApiException(
      422,
      'ErrorPromoNotAvailable',
      `The promo code "${typed}" needs more in the cart.`,
    );
  }
  return promotion.code;
}
