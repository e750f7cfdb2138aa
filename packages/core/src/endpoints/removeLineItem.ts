import type { FirmlyClient } from '../client/FirmlyClient.ts';
import {
  updateLineItem,
  type UpdateLineItemErrorType,
  type UpdateLineItemParameters,
  type UpdateLineItemReturnType,
} from './updateLineItem.ts';

export type RemoveLineItemParameters = Omit<UpdateLineItemParameters, 'quantity'>;

export type RemoveLineItemReturnType = UpdateLineItemReturnType;

export type RemoveLineItemErrorType = UpdateLineItemErrorType;

/**
 * Removes one line from the cart by setting its quantity to 0; returns the whole updated cart.
 *
 * @example
 * const { line_items } = await removeLineItem(client, { domain, line, platformId: cart.platform_id });
 * line_items.length; // 0
 *
 * @throws RemoveLineItemErrorType, or the reason of `signal`.
 */
export async function removeLineItem(
  client: FirmlyClient,
  parameters: RemoveLineItemParameters,
): Promise<RemoveLineItemReturnType> {
  return updateLineItem(client, { ...parameters, quantity: 0 });
}
