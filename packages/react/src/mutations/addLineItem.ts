import {
  addLineItem,
  type AddLineItemErrorType,
  type AddLineItemParameters,
  type FirmlyClient,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import type { CartMutationParameters } from '../cache/cartMutations.ts';

export type AddLineItemVariables = Omit<AddLineItemParameters, 'domain' | 'signal'>;

/** How TanStack Query adds to a cart: for `useMutation` and for a `MutationObserver`. */
export function addLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<AddLineItemErrorType, AddLineItemVariables>(client, queryClient, {
    type: 'addLineItem',
    domain,
    send: (variables) => addLineItem(client, { ...variables, domain }),
  });
}
