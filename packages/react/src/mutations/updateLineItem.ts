import {
  type FirmlyClient,
  type LineItem,
  updateLineItem,
  type UpdateLineItemErrorType,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { getCartChanges } from '../cache/cartChanges.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { addressLine } from './addressLine.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

export interface UpdateLineItemVariables {
  /** The line as the cart lists it. */
  line: LineItem;
  /** The new quantity, a whole number. 0 removes the line. */
  quantity: number;
}

/** TanStack Query options that set the quantity of a line: for `useMutation` and `MutationObserver`. */
export function updateLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  const { findLine } = getCartChanges(client, queryClient, domain);
  return cartMutationOptions<UpdateLineItemErrorType, UpdateLineItemVariables>(
    client,
    queryClient,
    {
      type: 'updateLineItem',
      domain,
      send: async (sender, { line, quantity }, cachedCart) => {
        const address = await addressLine(client, queryClient, domain, line, cachedCart);
        return updateLineItem(sender, { ...address, quantity });
      },
      isReflectedIn: ({ line_items }, { line, quantity }) =>
        (findLine(line_items, line)?.quantity ?? 0) === quantity,
    },
  );
}
