'use client';

import type { AddPromoCodesErrorType, Cart, ClearPromoCodesErrorType } from '@firmly-kit/core';
import { appliedPromoCodes } from '@firmly-kit/core/cart';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import {
  addPromoCodesMutationOptions,
  type AddPromoCodesVariables,
} from '../mutations/addPromoCodes.ts';
import { clearPromoCodesMutationOptions } from '../mutations/clearPromoCodes.ts';
import type { CartMutationErrorType } from '../cache/cartMutations.ts';
import { useCart } from './useCart.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export interface UsePromoCodesResult {
  /** The codes that the store has applied. */
  codes: readonly string[];
  /** A mutation that adds 1 to 10 codes. */
  add: UseMutationResult<
    Cart,
    CartMutationErrorType<AddPromoCodesErrorType>,
    AddPromoCodesVariables
  >;
  /** A mutation that removes all codes: the API cannot remove one. */
  clear: UseMutationResult<Cart, CartMutationErrorType<ClearPromoCodesErrorType>, void>;
}

/**
 * The promo codes of the cart at one store, and the mutations that change them.
 *
 * @example
 * const { codes, add, clear } = usePromoCodes('shop.luma.gift');
 * add.mutate({ promoCodes: ['WELCOME10'] });
 * codes; // ["WELCOME10"]
 */
export function usePromoCodes(domain: string): UsePromoCodesResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  return {
    codes: useCart(domain, { select: appliedPromoCodes }).data ?? NO_CODES,
    add: useMutation(addPromoCodesMutationOptions(client, queryClient, { domain })),
    clear: useMutation(clearPromoCodesMutationOptions(client, queryClient, { domain })),
  };
}

const NO_CODES: readonly string[] = [];
