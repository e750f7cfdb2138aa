import {
  addPromoCodes,
  type AddPromoCodesErrorType,
  type Cart,
  clearPromoCodes,
  type ClearPromoCodesErrorType,
  type FirmlyClient,
} from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cartWriteOptions } from './cartMutationOptions.ts';
import type { CartWriteParameters } from '../cache/cartMutations.ts';

export interface AddPromoCodesVariables {
  /** 1 to 10 codes, as the shopper has them. */
  promoCodes: readonly string[];
}

/** How TanStack Query adds promo codes to a cart: for `useMutation` and for a `MutationObserver`. */
export function addPromoCodesMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartWriteParameters,
) {
  return cartWriteOptions<AddPromoCodesErrorType, AddPromoCodesVariables>(client, queryClient, {
    kind: 'addPromoCodes',
    domain,
    send: ({ promoCodes }) => addPromoCodes(client, { domain, promoCodes }),
    isApplied: (cart, { promoCodes }) => {
      const applied = new Set(promoCodesOf(cart).map((code) => code.toLowerCase()));
      return promoCodes.every((code) => applied.has(code.trim().toLowerCase()));
    },
  });
}

/** How TanStack Query takes all promo codes off a cart: for `useMutation` and for a `MutationObserver`. */
export function clearPromoCodesMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartWriteParameters,
) {
  return cartWriteOptions<ClearPromoCodesErrorType, void>(client, queryClient, {
    kind: 'clearPromoCodes',
    domain,
    send: () => clearPromoCodes(client, { domain }),
    isApplied: (cart) => promoCodesOf(cart).length === 0,
  });
}

/** The codes a cart holds, whichever of its two names the store uses. */
export function promoCodesOf(cart: Cart | undefined): readonly string[] {
  return (cart?.coupons?.length ? cart.coupons : cart?.promo_codes) ?? NONE;
}

const NONE: readonly string[] = [];
