'use client';

import type { Cart, RemoveLineItemErrorType } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import {
  type RemovalContext,
  removeLineItemMutationOptions,
  type RemoveLineItemVariables,
} from '../mutations/removeLineItem.ts';
import { restoreLineItemMutationOptions } from '../mutations/restoreLineItem.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export type UseRemoveLineItemResult = UseMutationResult<
  Cart,
  CartMutationErrorType<RemoveLineItemErrorType>,
  RemoveLineItemVariables,
  RemovalContext
> & {
  /**
   * Restores the line that was removed last, with its sku, quantity and variant. Resolves with the cart, or with undefined
   * if nothing was removed or the line is restored already. Can be called again after a failure.
   */
  undo: () => Promise<Cart | undefined>;
};

/**
 * A mutation that removes a line of the cart at one store. `undo()` restores the last one.
 *
 * @example
 * const removal = useRemoveLineItem('shop.luma.gift');
 * removal.mutate({ line });
 * await removal.undo();
 */
export function useRemoveLineItem(domain: string): UseRemoveLineItemResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const removal = useMutation(removeLineItemMutationOptions(client, queryClient, { domain }));
  const { mutateAsync: restore } = useMutation(
    restoreLineItemMutationOptions(client, queryClient, { domain }),
  );
  const { variables, context, isError } = removal;
  const undoneRef = useRef<RemoveLineItemVariables>(undefined);
  const undo = useCallback(async () => {
    if (!variables || isError || undoneRef.current === variables) return undefined;
    const { line } = variables;
    const cart = await restore({ line, quantity: line.quantity ?? 1, before: context?.before });
    undoneRef.current = variables;
    return cart;
  }, [variables, context, isError, restore]);
  return { ...removal, undo };
}
