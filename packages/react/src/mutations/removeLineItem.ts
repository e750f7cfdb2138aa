import {
  type FirmlyClient,
  getCart,
  type LineItem,
  removeLineItem,
  type RemoveLineItemErrorType,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cartWriteOptions } from './cartMutationOptions.ts';
import type { CartWriteParameters } from '../cache/cartMutations.ts';
import { findLine } from '../cache/lines.ts';

export interface RemoveLineItemVariables {
  /** As a cart has it. */
  line: LineItem;
}

/** How TanStack Query takes a line out of a cart: for `useMutation` and for a `MutationObserver`. */
export function removeLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartWriteParameters,
) {
  return cartWriteOptions<RemoveLineItemErrorType, RemoveLineItemVariables>(client, queryClient, {
    kind: 'removeLineItem',
    domain,
    send: async ({ line }, known) => {
      // Which identifier the store wants depends on its platform, and the cart names it.
      const { platform_id: platformId } = known ?? (await getCart(client, { domain }));
      return removeLineItem(client, { domain, line, platformId });
    },
    isApplied: ({ line_items }, { line }) => findLine(line_items, line) === undefined,
  });
}
