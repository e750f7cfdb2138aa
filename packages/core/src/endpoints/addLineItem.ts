import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { assertQuantity } from '../params/assertQuantity.ts';
import { assertVariantHandles } from '../params/assertVariantHandles.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { skuPath } from '../params/skuPath.ts';

export interface AddLineItemParameters extends CartMutationParameters {
  /** The product's identifier; any characters: `WS12-XS-Orange`. */
  sku: string;
  /** How many to add: a whole number, 1 or more. @default 1 */
  quantity?: number | undefined;
  /** The variant, if `sku` alone does not identify it: `['m', 'white']`. */
  variantHandles?: readonly string[] | undefined;
}

export type AddLineItemReturnType = Cart;

export type AddLineItemErrorType = EndpointError | InvalidParameterError;

/**
 * Adds a product to the cart of one store; returns the whole updated cart.
 *
 * Sent once. If it fails and `isOutcomeUnknown(error)` is true, read the cart before adding again.
 * Source: `POST /api/v1/domains/{domain}/cart/line-items/{sku}/quantity/{quantity}`.
 *
 * @example
 * const cart = await addLineItem(client, { domain: 'staging.luma.gift', sku: 'WS12-XS-Orange' });
 * cart.line_items[0]?.quantity; // 1
 *
 * @throws AddLineItemErrorType, or the reason of `signal`.
 */
export async function addLineItem(
  client: FirmlyClient,
  { domain, sku, quantity = 1, variantHandles, signal }: AddLineItemParameters,
): Promise<AddLineItemReturnType> {
  assertQuantity(quantity, 1);
  assertVariantHandles('variantHandles', variantHandles);
  return client.request({
    method: 'POST',
    path: `${domainPath(domain)}/cart/line-items/${skuPath('sku', sku)}/quantity/${quantity}`,
    body: variantHandles && { variant_handles: variantHandles },
    parse: parseCart,
    signal,
  });
}
