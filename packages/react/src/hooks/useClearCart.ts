'use client';

import type { Cart, ClearCartErrorType } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { clearCartMutationOptions } from '../mutations/clearCart.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export type UseClearCartResult = UseMutationResult<
  Cart,
  CartMutationErrorType<ClearCartErrorType>,
  void
>;

/**
 * A mutation that removes all lines of the cart at one store.
 *
 * @example
 * const clear = useClearCart('shop.luma.gift');
 * clear.mutate();
 */
export function useClearCart(domain: string): UseClearCartResult {
  return useMutation(clearCartMutationOptions(useFirmlyClient(), useQueryClient(), { domain }));
}
