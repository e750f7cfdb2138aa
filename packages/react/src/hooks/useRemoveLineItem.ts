'use client';

import type { Cart, RemoveLineItemErrorType } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import {
  removeLineItemMutationOptions,
  type RemoveLineItemVariables,
} from '../mutations/removeLineItem.ts';
import { restoreLineItemMutationOptions } from '../mutations/restoreLineItem.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export type UseRemoveLineItemResult = UseMutationResult<
  Cart,
  CartMutationErrorType<RemoveLineItemErrorType>,
  RemoveLineItemVariables
> & {
  /**
   * Brings the line that was removed last back: its sku, quantity and variant. The promise is of the cart then; undefined
   * where nothing was removed, or it is back already. Refused, it can be called again.
   */
  undo: () => Promise<Cart | undefined>;
};

/**
 * Takes lines out of the cart at one store, at once; `undo()` brings the last one back.
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
  const { variables, isError } = removal;
  const undoneRef = useRef<RemoveLineItemVariables>(undefined);
  const undo = useCallback(async () => {
    if (!variables || isError || undoneRef.current === variables) return undefined;
    const { line } = variables;
    const cart = await restore({ line, quantity: line.quantity ?? 1 });
    undoneRef.current = variables;
    return cart;
  }, [variables, isError, restore]);
  return { ...removal, undo };
}
