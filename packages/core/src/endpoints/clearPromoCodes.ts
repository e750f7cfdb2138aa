import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';

export type ClearPromoCodesParameters = CartMutationParameters;

export type ClearPromoCodesReturnType = Cart;

export type ClearPromoCodesErrorType = EndpointError | InvalidParameterError;

/**
 * Removes all promo codes from the cart of one store; returns the whole updated cart. If the
 * store refuses, `isPromoCodeError(error)` is true.
 *
 * Source: `DELETE /api/v1/domains/{domain}/cart/promo-codes`.
 *
 * @example
 * const cart = await clearPromoCodes(client, { domain: 'staging.luma.gift' });
 * cart.coupons; // []
 *
 * @throws ClearPromoCodesErrorType, or the reason of `signal`.
 */
export async function clearPromoCodes(
  client: FirmlyClient,
  { domain, signal }: ClearPromoCodesParameters,
): Promise<ClearPromoCodesReturnType> {
  return client.request({
    method: 'DELETE',
    path: `${domainPath(domain)}/cart/promo-codes`,
    parse: parseCart,
    signal,
  });
}
