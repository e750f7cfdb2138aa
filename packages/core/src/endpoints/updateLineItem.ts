import type { FirmlyClient } from '../client/createFirmlyClient.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import type { Cart } from '../schemas/cart.ts';
import type { LineItem } from '../schemas/lineItem.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { assertQuantity } from '../params/assertQuantity.ts';
import { assertVariantHandles } from '../params/assertVariantHandles.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { skuPath } from '../params/skuPath.ts';

export interface UpdateLineItemParameters extends CartMutationParameters {
  /** The line as the cart has it: what names its product is taken from it, and its variant is sent back. */
  line: Pick<LineItem, 'sku' | 'base_sku' | 'variant_handles'>;
  /** The cart's `platform_id`: it decides which identifier names the product. */
  platformId?: string | undefined;
  /** How many there shall be: a whole number. 0 removes the line. */
  quantity: number;
}

export type UpdateLineItemReturnType = Cart;

export type UpdateLineItemErrorType = EndpointError | InvalidParameterError;

/**
 * Sets the quantity of one line, and gives the whole cart as it is then.
 *
 * Sent once: after an error of which `isOutcomeUnknown` says so, read the cart to know what it holds.
 * Source: `PUT /api/v1/domains/{domain}/cart/line-items/{sku}`.
 *
 * @example
 * const cart = await getCart(client, { domain });
 * const [line] = cart.line_items;
 * if (line) {
 *   const platformId = cart.platform_id;
 *   const updated = await updateLineItem(client, { domain, line, platformId, quantity: 3 });
 *   updated.line_items[0]?.quantity; // 3
 * }
 *
 * @throws UpdateLineItemErrorType, or the reason of `signal`.
 */
export async function updateLineItem(
  client: FirmlyClient,
  { domain, line, platformId, quantity, signal }: UpdateLineItemParameters,
): Promise<UpdateLineItemReturnType> {
  assertQuantity(quantity, 0);
  checkLine(line);
  const { variant_handles } = line;
  assertVariantHandles('variant_handles', variant_handles);
  return client.request({
    method: 'PUT',
    path: `${domainPath(domain)}/cart/line-items/${skuPath('line', identifierOf(line, platformId))}`,
    body: { quantity, ...(variant_handles && { variant_handles }) },
    read: parseCart,
    signal,
  });
}

function checkLine(line: unknown): void {
  if (typeof line === 'object' && line !== null) return;
  throw new InvalidParameterError(
    'line',
    'firmly-kit: there is no line to change, so no request was sent. Give one of the cart’s `line_items`.',
  );
}

/**
 * BigCommerce knows a line by its parent product, all others by its own sku. Never the other way round: the parent's
 * would stand for each of its variants.
 */
function identifierOf(
  { sku, base_sku }: UpdateLineItemParameters['line'],
  platformId: string | undefined,
): string | undefined {
  return platformId === 'bigcommerce' ? base_sku || sku : sku;
}
