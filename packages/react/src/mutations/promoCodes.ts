import {
  addPromoCodes,
  type AddPromoCodesErrorType,
  clearPromoCodes,
  type ClearPromoCodesErrorType,
  type FirmlyClient,
} from '@firmly-kit/core';
import { appliedPromoCodes } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import type { CartMutationParameters } from '../cache/cartMutations.ts';

export interface AddPromoCodesVariables {
  /** 1 to 10 codes, as the shopper has them. */
  promoCodes: readonly string[];
}

/** How TanStack Query adds promo codes to a cart: for `useMutation` and for a `MutationObserver`. */
export function addPromoCodesMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<AddPromoCodesErrorType, AddPromoCodesVariables>(client, queryClient, {
    type: 'addPromoCodes',
    domain,
    send: ({ promoCodes }) => addPromoCodes(client, { domain, promoCodes }),
    isReflectedIn: (cart, { promoCodes }) => {
      const applied = new Set(appliedPromoCodes(cart).map((code) => code.toLowerCase()));
      return promoCodes.every((code) => applied.has(code.trim().toLowerCase()));
    },
  });
}

/** How TanStack Query takes all promo codes off a cart: for `useMutation` and for a `MutationObserver`. */
export function clearPromoCodesMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<ClearPromoCodesErrorType, void>(client, queryClient, {
    type: 'clearPromoCodes',
    domain,
    send: () => clearPromoCodes(client, { domain }),
    isReflectedIn: (cart) => appliedPromoCodes(cart).length === 0,
  });
}
