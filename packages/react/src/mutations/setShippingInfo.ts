import {
  type FirmlyClient,
  setShippingInfo,
  type SetShippingInfoErrorType,
  type ShippingInfo,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import type { CartMutationParameters } from '../queries/cartMutationsKey.ts';
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
) {
  return cartMutationOptions<SetShippingInfoErrorType, SetShippingInfoVariables>(
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
}
