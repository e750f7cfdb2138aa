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
  /** As a cart has it. */
  line: LineItem;
}

/** How TanStack Query takes a line out of a cart: for `useMutation` and for a `MutationObserver`. */
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
        // Which identifier the store wants depends on its platform, and the cart names it.
        const { platform_id: platformId } = cachedCart ?? (await getCart(client, { domain }));
        return removeLineItem(client, { domain, line, platformId });
      },
      isReflectedIn: ({ line_items }, { line }) => matchLine(line_items, line) === undefined,
    },
  );
}
