import { clearCart, type ClearCartErrorType, type FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';

/** TanStack Query options that remove all lines of a cart: for `useMutation` and `MutationObserver`. */
export function clearCartMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<ClearCartErrorType, void>(client, queryClient, {
    type: 'clearCart',
    domain,
    send: (sender) => clearCart(sender, { domain }),
    isReflectedIn: ({ line_items }) => line_items.length === 0,
  });
}
