'use client';

import type { Cart, RemoveLineItemErrorType } from '@firmly-kit/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { addLineItemMutationOptions } from './mutations/addLineItem.ts';
import { restoring } from './mutations/restoring.ts';
import {
  removeLineItemMutationOptions,
  type RemoveLineItemVariables,
} from './mutations/removeLineItem.ts';
import { useFirmlyClient } from './useFirmlyClient.ts';

export type UseRemoveLineItemResult = UseMutationResult<
  Cart,
  RemoveLineItemErrorType,
  RemoveLineItemVariables
> & {
  /**
   * Adds the line that was removed last again: its sku, quantity and variant. The promise is of the cart then; undefined
   * where nothing was removed, or it is back already.
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
  const addition = useMutation(addLineItemMutationOptions(client, queryClient, { domain }));
  const { variables, isError, reset } = removal;
  const { mutateAsync: add } = addition;
  const undo = useCallback(async () => {
    if (!variables || isError) return undefined;
    // Once: a second call has nothing to bring back.
    reset();
    return add(restoring(variables.line));
  }, [variables, isError, reset, add]);
  return { ...removal, undo };
}
