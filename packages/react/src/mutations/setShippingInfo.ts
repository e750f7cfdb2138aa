import {
  type Cart,
  type FirmlyClient,
  setShippingInfo,
  type SetShippingInfoErrorType,
  type ShippingInfo,
} from '@firmly-kit/core';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { isEqual } from '../utils/isEqual.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

export interface SetShippingInfoVariables {
  shippingInfo: ShippingInfo;
}

/** TanStack Query options that set where a cart is sent: for `useMutation` and `MutationObserver`. */
export function setShippingInfoMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
): UseMutationOptions<
  Cart,
  CartMutationErrorType<SetShippingInfoErrorType>,
  SetShippingInfoVariables
> {
  const options = cartMutationOptions<SetShippingInfoErrorType, SetShippingInfoVariables>(
    client,
    queryClient,
    {
      type: 'setShippingInfo',
      domain,
      send: (sender, { shippingInfo }) => setShippingInfo(sender, { domain, shippingInfo }),
      isReflectedIn: ({ shipping_info }, { shippingInfo }) =>
        isEqual({ ...shipping_info, ...shippingInfo }, { ...shipping_info }),
    },
  );
  // Never paused: persisters store paused mutations, and an address is private. It waits for the network all the same.
  return { ...options, networkMode: 'always' };
}
