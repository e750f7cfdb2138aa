'use client';

import type { Cart, SetShippingMethodErrorType, ShippingMethod } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import {
  setShippingMethodMutationOptions,
  type SetShippingMethodVariables,
} from '../mutations/setShippingMethod.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { useCart } from './useCart.ts';

export interface UseShippingMethodResult {
  /** The chosen method, as the store confirmed it. */
  shippingMethod: ShippingMethod | undefined;
  /** The methods to choose from. Empty without shipping info, and if the store does not deliver there. */
  options: readonly ShippingMethod[];
  /** A mutation that chooses one of them. */
  set: UseMutationResult<
    Cart,
    CartMutationErrorType<SetShippingMethodErrorType>,
    SetShippingMethodVariables
  >;
}

/**
 * How the cart at one store is sent, and the mutation that changes it.
 *
 * @example
 * const { shippingMethod, options, set } = useShippingMethod('shop.luma.gift');
 * set.mutate({ shippingMethod: 'express' });
 */
export function useShippingMethod(domain: string): UseShippingMethodResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { data: cart } = useCart(domain);
  return {
    shippingMethod: cart?.shipping_method,
    options: cart?.shipping_method_options ?? NO_METHODS,
    set: useMutation(setShippingMethodMutationOptions(client, queryClient, { domain })),
  };
}

const NO_METHODS: readonly ShippingMethod[] = [];
