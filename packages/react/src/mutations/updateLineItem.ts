import {
  type FirmlyClient,
  getCart,
  type LineItem,
  updateLineItem,
  type UpdateLineItemErrorType,
} from '@firmly-kit/core';
import { lineIdentity, matchLine } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import { isValidQuantity } from '../utils/isValidQuantity.ts';
import {
  type CartMutationParameters,
  mutationType,
  requestedLine,
} from '../cache/cartMutations.ts';

export interface UpdateLineItemVariables {
  /** As a cart has it. */
  line: LineItem;
  /** How many there shall be: a whole number. 0 removes the line. */
  quantity: number;
}

/** How TanStack Query sets the quantity of a line: for `useMutation` and for a `MutationObserver`. */
export function updateLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<UpdateLineItemErrorType, UpdateLineItemVariables>(
    client,
    queryClient,
    {
      type: 'updateLineItem',
      domain,
      send: async ({ line, quantity }, cachedCart) => {
        // Which identifier the store wants depends on its platform, and the cart names it.
        const { platform_id: platformId } = cachedCart ?? (await getCart(client, { domain }));
        return updateLineItem(client, { domain, line, quantity, platformId });
      },
      isReflectedIn: ({ line_items }, { line, quantity }) =>
        (matchLine(line_items, line)?.quantity ?? 0) === quantity,
      // Five clicks are one wish: only the last quantity is sent of those that wait in a row.
      isSuperseded: ({ line }, waiting) => {
        for (const write of waiting) {
          const next = requestedLine(write);
          if (!next || mutationType(write) === 'restoreLineItem') return false;
          if (lineIdentity(next.line) === lineIdentity(line)) return isValidQuantity(next.quantity);
        }
        return false;
      },
    },
  );
}
