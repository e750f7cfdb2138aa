'use client';

import type { AddLineItemErrorType, Cart } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { addLineItemMutationOptions, type AddLineItemVariables } from '../mutations/addLineItem.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export type UseAddLineItemResult = UseMutationResult<
  Cart,
  CartMutationErrorType<AddLineItemErrorType>,
  AddLineItemVariables
>;

/**
 * A mutation that adds a product to the cart at one store. Mutations of one cart run in order. The response replaces the
 * cart that `useCart` returns.
 *
 * @example
 * const add = useAddLineItem('shop.luma.gift');
 * add.mutate({ sku: 'WS12-M-Orange', quantity: 2 });
 */
export function useAddLineItem(domain: string): UseAddLineItemResult {
  return useMutation(addLineItemMutationOptions(useFirmlyClient(), useQueryClient(), { domain }));
}
