'use client';

import type { AddLineItemErrorType, Cart } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { addLineItemMutationOptions, type AddLineItemVariables } from '../mutations/addLineItem.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

/**
 * Adds products to the cart at one store. Writes to one store go out one after the other; the cart each is answered with
 * is what `useCart` shows then.
 *
 * @example
 * const add = useAddLineItem('shop.luma.gift');
 * add.mutate({ sku: 'WS12-M-Orange', quantity: 2 });
 */
export function useAddLineItem(
  domain: string,
): UseMutationResult<Cart, CartMutationErrorType<AddLineItemErrorType>, AddLineItemVariables> {
  return useMutation(addLineItemMutationOptions(useFirmlyClient(), useQueryClient(), { domain }));
}
