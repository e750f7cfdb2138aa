import type { FirmlyClient } from '../client/FirmlyClient.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';

const MAX_CODES = 10;

export interface AddPromoCodesParameters extends CartMutationParameters {
  /** 1 to 10 codes as the shopper entered them, none blank. The store tries them in this order. */
  promoCodes: readonly string[];
}

export type AddPromoCodesReturnType = Cart;

export type AddPromoCodesErrorType = EndpointError | InvalidParameterError;

/**
 * Adds promo codes to the cart of one store; returns the whole updated cart, with `coupons`,
 * and with `cart_discount` if they reduce the price. If the store refuses them, `isPromoCodeError(error)` is true.
 *
 * Source: `POST /api/v1/domains/{domain}/cart/promo-codes`.
 *
 * @example
 * const cart = await addPromoCodes(client, { domain: 'staging.luma.gift', promoCodes: ['WELCOME10'] });
 * cart.coupons; // ["WELCOME10"]
 *
 * @throws AddPromoCodesErrorType, or the reason of `signal`.
 */
export async function addPromoCodes(
  client: FirmlyClient,
  { domain, promoCodes, signal }: AddPromoCodesParameters,
): Promise<AddPromoCodesReturnType> {
  checkPromoCodes(promoCodes);
  return client.request({
    method: 'POST',
    path: `${domainPath(domain)}/cart/promo-codes`,
    body: { promo_codes: promoCodes },
    parse: parseCart,
    signal,
  });
}

function checkPromoCodes(codes: readonly unknown[]): void {
  const isList = Array.isArray(codes) && codes.length >= 1 && codes.length <= MAX_CODES;
  if (isList && codes.every((code) => typeof code === 'string' && code.trim() !== '')) return;
  // The message does not quote the codes: one may be personal.
  throw new InvalidParameterError(
    'promoCodes',
    'firmly-kit: `promoCodes` cannot be sent, so no request was. ' +
      `Give a list of 1 to ${MAX_CODES} codes, none blank.`,
  );
}
