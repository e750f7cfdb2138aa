'use client';

import type { Cart, SetShippingInfoErrorType, ShippingInfo } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import {
  setShippingInfoMutationOptions,
  type SetShippingInfoVariables,
} from '../mutations/setShippingInfo.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { useCart } from './useCart.ts';

export interface UseShippingInfoResult {
  /** As the store confirmed it. Undefined if the cart has none. */
  shippingInfo: ShippingInfo | undefined;
  /** A mutation that sets it. */
  set: UseMutationResult<
    Cart,
    CartMutationErrorType<SetShippingInfoErrorType>,
    SetShippingInfoVariables
  >;
}

/**
 * Where the cart at one store is sent, and the mutation that changes it. The address is personal: it is never persisted.
 *
 * @example
 * const { shippingInfo, set } = useShippingInfo('shop.luma.gift');
 * set.mutate({ shippingInfo: { ...shippingInfo, address1: '12 Harbor Street' } });
 */
export function useShippingInfo(domain: string): UseShippingInfoResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  return {
    shippingInfo: useCart(domain, { select: getShippingInfo }).data ?? undefined,
    set: useMutation(setShippingInfoMutationOptions(client, queryClient, { domain })),
  };
}

// Null, because TanStack Query takes undefined for no data.
const getShippingInfo = ({ shipping_info }: Cart) => shipping_info ?? null;
