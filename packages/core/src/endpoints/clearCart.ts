import type { FirmlyClient } from '../client/createFirmlyClient.ts';
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
 * Takes every line out of the cart of one store, and gives the cart, empty then.
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
    read: parseCart,
    signal,
  });
}
