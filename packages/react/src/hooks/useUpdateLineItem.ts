'use client';

import type { Cart, UpdateLineItemErrorType } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import {
  updateLineItemMutationOptions,
  type UpdateLineItemVariables,
} from '../mutations/updateLineItem.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export type UseUpdateLineItemResult = UseMutationResult<
  Cart,
  CartMutationErrorType<UpdateLineItemErrorType>,
  UpdateLineItemVariables
>;

/**
 * A mutation that sets the quantity of a line at one store. If several are queued for one line, only the last is sent.
 *
 * @example
 * const update = useUpdateLineItem('shop.luma.gift');
 * update.mutate({ line, quantity: 3 });
 */
export function useUpdateLineItem(domain: string): UseUpdateLineItemResult {
  return useMutation(
    updateLineItemMutationOptions(useFirmlyClient(), useQueryClient(), { domain }),
  );
}
