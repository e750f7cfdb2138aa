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
  getMutationType,
  getRequestedLine,
} from '../cache/cartMutations.ts';

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
  return cartMutationOptions<UpdateLineItemErrorType, UpdateLineItemVariables>(
    client,
    queryClient,
    {
      type: 'updateLineItem',
      domain,
      send: async ({ line, quantity }, cachedCart) => {
        // The identifier in the path depends on the platform, which only the cart names.
        const { platform_id: platformId } = cachedCart ?? (await getCart(client, { domain }));
        return updateLineItem(client, { domain, line, quantity, platformId });
      },
      isReflectedIn: ({ line_items }, { line, quantity }) =>
        (matchLine(line_items, line)?.quantity ?? 0) === quantity,
      // If several quantities are queued for one line, only the last is sent.
      isSuperseded: ({ line }, queued) => {
        for (const mutation of queued) {
          const next = getRequestedLine(mutation);
          if (!next || getMutationType(mutation) === 'restoreLineItem') return false;
          if (lineIdentity(next.line) === lineIdentity(line)) return isValidQuantity(next.quantity);
        }
        return false;
      },
    },
  );
}
