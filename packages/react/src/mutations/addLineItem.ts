import {
  addLineItem,
  type AddLineItemErrorType,
  type AddLineItemParameters,
  type FirmlyClient,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';

export type AddLineItemVariables = Omit<AddLineItemParameters, 'domain' | 'signal'>;

/** TanStack Query options that add a product to a cart: for `useMutation` and `MutationObserver`. */
export function addLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<AddLineItemErrorType, AddLineItemVariables>(client, queryClient, {
    type: 'addLineItem',
    domain,
    send: (sender, variables) => addLineItem(sender, { ...variables, domain }),
  });
}
