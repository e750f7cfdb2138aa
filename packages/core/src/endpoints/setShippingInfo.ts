import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { hideQuotes } from '../http/hideQuotes.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { domainPath } from '../params/domainPath.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import type { ShippingInfo } from '../schemas/shippingInfo.ts';

export interface SetShippingInfoParameters extends CartMutationParameters {
  /** Sent as it is. State and country are names: `Washington`, `United States`. The store checks it. */
  shippingInfo: ShippingInfo;
}

export type SetShippingInfoReturnType = Cart;

export type SetShippingInfoErrorType = EndpointError | InvalidParameterError;

/**
 * Sets where the cart of one store is sent, and to whom; returns the whole updated cart, with `shipping_info`, its
 * `shipping_method_options`, the cheapest of them as `shipping_method`, and new totals. If the store does not deliver to the
 * country, `isCountryNotSupported(error)` is true. No error contains a part of the address: a text of the API that quotes one is
 * left out.
 *
 * Source: `POST /api/v1/domains/{domain}/cart/shipping-info`.
 *
 * @example
 * const cart = await setShippingInfo(client, { domain: 'staging.luma.gift', shippingInfo });
 * cart.shipping_method; // { sku: "mail", description: "Mail", price: { … }, estimated_delivery: "2 to 3 weeks" }
 *
 * @throws SetShippingInfoErrorType, or the reason of `signal`.
 */
export async function setShippingInfo(
  client: FirmlyClient,
  { domain, shippingInfo, signal }: SetShippingInfoParameters,
): Promise<SetShippingInfoReturnType> {
  if (typeof shippingInfo !== 'object' || shippingInfo === null || Array.isArray(shippingInfo)) {
    throw new InvalidParameterError(
      'shippingInfo',
      'firmly-kit: `shippingInfo` is not an object, so no request was sent. ' +
        'Give the fields of the address: `{ first_name, last_name, address1, … }`.',
    );
  }
  const response = client.request({
    method: 'POST',
    path: `${domainPath(domain)}/cart/shipping-info`,
    body: shippingInfo,
    parse: parseCart,
    signal,
  });
  return hideQuotes(shippingInfo, response);
}
