import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';

export interface GetCartParameters {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
  /** Responds faster, with data that may be slightly out of date. @default false */
  fastMode?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

export type GetCartReturnType = Cart;

export type GetCartErrorType = EndpointError | InvalidParameterError;

/**
 * Reads the device's cart at one store. The cart is empty if nothing was added yet.
 *
 * @example
 * const cart = await getCart(client, { domain: 'staging.luma.gift' });
 * cart.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 *
 * @throws GetCartErrorType, or the reason of `signal`.
 */
export async function getCart(
  client: FirmlyClient,
  { domain, fastMode = false, signal }: GetCartParameters,
): Promise<GetCartReturnType> {
  return client.request({
    method: 'GET',
    path: `${domainPath(domain)}/cart${fastMode ? '?fast_mode=true' : ''}`,
    parse: parseCart,
    signal,
  });
}
