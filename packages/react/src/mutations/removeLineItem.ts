import {
  type Cart,
  type FirmlyClient,
  type LineItem,
  removeLineItem,
  type RemoveLineItemErrorType,
} from '@firmly-kit/core';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { getCachedCart } from '../cache/cartCache.ts';
import { getCartChanges } from '../cache/cartChanges.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { addressLine } from './addressLine.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

export interface RemoveLineItemVariables {
  /** The line as the cart lists it. */
  line: LineItem;
}

/** What is remembered of a removal. */
export interface RemovalContext {
  /** The lines before the removed one. */
  before: readonly LineItem[];
}

/** TanStack Query options that remove a line of a cart: for `useMutation` and `MutationObserver`. */
export function removeLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
): UseMutationOptions<
  Cart,
  CartMutationErrorType<RemoveLineItemErrorType>,
  RemoveLineItemVariables,
  RemovalContext
> {
  const { findLine } = getCartChanges(client, queryClient, domain);
  const options = cartMutationOptions<
    RemoveLineItemErrorType,
    RemoveLineItemVariables,
    RemovalContext
  >(client, queryClient, {
    type: 'removeLineItem',
    domain,
    send: async (sender, { line }, cachedCart) =>
      removeLineItem(sender, await addressLine(client, queryClient, domain, line, cachedCart)),
    isReflectedIn: ({ line_items }, { line }) => findLine(line_items, line) === undefined,
  });
  return {
    ...options,
    onMutate: ({ line }: RemoveLineItemVariables): RemovalContext => {
      const lines = getCachedCart(client, queryClient, domain)?.line_items ?? [];
      return { before: lines.slice(0, Math.max(lines.indexOf(line), 0)) };
    },
  };
}
