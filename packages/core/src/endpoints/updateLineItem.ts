import type { FirmlyClient } from '../client/FirmlyClient.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseCart } from '../parsing/parseCart.ts';
import { parseCartV2 } from '../parsing/parseCartV2.ts';
import type { Cart } from '../schemas/cart.ts';
import type { LineItem } from '../schemas/lineItem.ts';
import type { CartMutationParameters } from '../params/CartMutationParameters.ts';
import { assertQuantity } from '../params/assertQuantity.ts';
import { assertVariantHandles } from '../params/assertVariantHandles.ts';
import { domainPath } from '../params/domainPath.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { skuPath } from '../params/skuPath.ts';

export interface UpdateLineItemParameters extends CartMutationParameters {
  /** A line of the cart. Its product identifier and its variant handles are sent. */
  line: Pick<LineItem, 'sku' | 'base_sku' | 'variant_handles'>;
  /** The cart's `platform_id`. It decides which of the line's identifiers is sent. */
  platformId?: string | undefined;
  /**
   * The line's `line_item_id`. Needed if the cart has two lines of one product and variant, which only version 2 of the API can
   * tell apart. @default the product is sent, by version 1
   */
  lineItemId?: string | undefined;
  /** The new quantity: a whole number. 0 removes the line. */
  quantity: number;
}

export type UpdateLineItemReturnType = Cart;

export type UpdateLineItemErrorType = EndpointError | InvalidParameterError;

/**
 * Sets the quantity of one line; returns the whole updated cart.
 *
 * Sent once. If it fails and `isOutcomeUnknown(error)` is true, read the cart to find out.
 * Source: `PUT /api/v1/domains/{domain}/cart/line-items/{sku}`; with `lineItemId`,
 * `PUT /api/v2/domains/{domain}/cart/line-items/{line_item_id}`.
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
  { domain, line, platformId, lineItemId, quantity, signal }: UpdateLineItemParameters,
): Promise<UpdateLineItemReturnType> {
  assertQuantity(quantity, 0);
  checkLine(line);
  if (lineItemId !== undefined) {
    return client.request({
      method: 'PUT',
      path: `${domainPath(domain, 'v2')}/cart/line-items/${skuPath('lineItemId', lineItemId)}`,
      body: { quantity },
      parse: parseCartV2,
      signal,
    });
  }
  const { variant_handles } = line;
  assertVariantHandles('variant_handles', variant_handles);
  return client.request({
    method: 'PUT',
    path: `${domainPath(domain)}/cart/line-items/${skuPath('line', getIdentifier(line, platformId))}`,
    body: { quantity, ...(variant_handles && { variant_handles }) },
    parse: parseCart,
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
 * BigCommerce identifies a line by its parent product, all other platforms by the line's own sku. There is no fallback from one
 * to the other: the parent's sku would match every variant.
 */
function getIdentifier(
  { sku, base_sku }: UpdateLineItemParameters['line'],
  platformId: string | undefined,
): string | undefined {
  return platformId === 'bigcommerce' ? base_sku || sku : sku;
}
