'use client';

import type { Cart, UpdateLineItemErrorType } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import {
  updateLineItemMutationOptions,
  type UpdateLineItemVariables,
} from '../mutations/updateLineItem.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

/**
 * Sets quantities in the cart at one store. Of several for one line that wait their turn only the last is sent.
 *
 * @example
 * const update = useUpdateLineItem('shop.luma.gift');
 * update.mutate({ line, quantity: 3 });
 */
export function useUpdateLineItem(
  domain: string,
): UseMutationResult<
  Cart,
  CartMutationErrorType<UpdateLineItemErrorType>,
  UpdateLineItemVariables
> {
  return useMutation(
    updateLineItemMutationOptions(useFirmlyClient(), useQueryClient(), { domain }),
  );
}
