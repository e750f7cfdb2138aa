import {
  type FirmlyClient,
  setShippingMethod,
  type SetShippingMethodErrorType,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

export interface SetShippingMethodVariables {
  /** The `sku` of one of the cart's `shipping_method_options`. */
  shippingMethod: string;
}

/**
 * TanStack Query options that choose how a cart is sent: for `useMutation` and `MutationObserver`. If several are queued, only
 * the last is sent.
 */
export function setShippingMethodMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<SetShippingMethodErrorType, SetShippingMethodVariables>(
    client,
    queryClient,
    {
      type: 'setShippingMethod',
      domain,
      send: (sender, { shippingMethod }) => setShippingMethod(sender, { domain, shippingMethod }),
      isReflectedIn: ({ shipping_method }, { shippingMethod }) =>
        shipping_method?.sku === shippingMethod,
    },
  );
}
