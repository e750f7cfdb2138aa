import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';

export type ClearCartParameters = CartMutationParameters;

export type ClearCartReturnType = Cart;

export type ClearCartErrorType = EndpointError | InvalidParameterError;

/**
 * Removes every line from the cart of one store; returns the empty cart.
 *
 * Source: `DELETE /api/v1/domains/{domain}/cart/line-items`.
 *
 * @example
 * const cart = await clearCart(client, { domain: 'staging.luma.gift' });
 * cart.line_items; // []
 *
 * @throws ClearCartErrorType, or the reason of `signal`.
 */
export async function clearCart(
  client: FirmlyClient,
  { domain, signal }: ClearCartParameters,
): Promise<ClearCartReturnType> {
  return client.request({
    method: 'DELETE',
    path: `${domainPath(domain)}/cart/line-items`,
    parse: parseCart,
    signal,
  });
}
