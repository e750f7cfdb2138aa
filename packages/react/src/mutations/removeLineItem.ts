import {
  type FirmlyClient,
  getCart,
  type LineItem,
  removeLineItem,
  type RemoveLineItemErrorType,
} from '@firmly-kit/core';
import { matchLine } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import type { CartMutationParameters } from '../cache/cartMutations.ts';

export interface RemoveLineItemVariables {
  /** The line as the cart lists it. */
  line: LineItem;
}

/** TanStack Query options that remove a line of a cart: for `useMutation` and `MutationObserver`. */
export function removeLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<RemoveLineItemErrorType, RemoveLineItemVariables>(
    client,
    queryClient,
    {
      type: 'removeLineItem',
      domain,
      send: async ({ line }, cachedCart) => {
        // The identifier in the path depends on the platform, which only the cart names.
        const { platform_id: platformId } = cachedCart ?? (await getCart(client, { domain }));
        return removeLineItem(client, { domain, line, platformId });
      },
      isReflectedIn: ({ line_items }, { line }) => matchLine(line_items, line) === undefined,
    },
  );
}
