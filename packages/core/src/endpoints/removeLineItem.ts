import type { FirmlyClient } from '../client/createFirmlyClient.ts';
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
 * Takes one line out of the cart, and gives the whole cart as it is then: an update to the quantity 0.
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
