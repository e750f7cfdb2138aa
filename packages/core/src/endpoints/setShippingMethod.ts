import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { domainPath } from '../params/domainPath.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';

export interface SetShippingMethodParameters extends CartMutationParameters {
  /** The `sku` of one of the cart's `shipping_method_options`. */
  shippingMethod: string;
}

export type SetShippingMethodReturnType = Cart;

export type SetShippingMethodErrorType = EndpointError | InvalidParameterError;

/**
 * Chooses how the cart of one store is sent, once it has `shipping_info`; returns the whole updated cart.
 *
 * Source: `POST /api/v1/domains/{domain}/cart/shipping-method`.
 *
 * @example
 * const cart = await setShippingMethod(client, { domain: 'shop.luma.gift', shippingMethod: 'express' });
 * cart.shipping_total; // { currency: "USD", value: 14.95, symbol: "$", number: 1495 }
 *
 * @throws SetShippingMethodErrorType, or the reason of `signal`.
 */
export async function setShippingMethod(
  client: FirmlyClient,
  { domain, shippingMethod, signal }: SetShippingMethodParameters,
): Promise<SetShippingMethodReturnType> {
  if (typeof shippingMethod !== 'string' || shippingMethod === '') {
    throw new InvalidParameterError(
      'shippingMethod',
      'firmly-kit: `shippingMethod` is not the `sku` of a shipping method, so no request was sent. ' +
        'Give the `sku` as the store sends it.',
    );
  }
  return client.request({
    method: 'POST',
    path: `${domainPath(domain)}/cart/shipping-method`,
    body: { shipping_method: shippingMethod },
    parse: parseCart,
    signal,
  });
}
