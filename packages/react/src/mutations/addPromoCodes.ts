import { addPromoCodes, type AddPromoCodesErrorType, type FirmlyClient } from '@firmly-kit/core';
import { appliedPromoCodes } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

export interface AddPromoCodesVariables {
  /** 1 to 10 codes, as the shopper typed them. */
  promoCodes: readonly string[];
}

/** TanStack Query options that add promo codes to a cart: for `useMutation` and `MutationObserver`. */
export function addPromoCodesMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<AddPromoCodesErrorType, AddPromoCodesVariables>(client, queryClient, {
    type: 'addPromoCodes',
    domain,
    send: (sender, { promoCodes }) => addPromoCodes(sender, { domain, promoCodes }),
    isReflectedIn: (cart, { promoCodes }) => {
      const applied = new Set(appliedPromoCodes(cart).map((code) => code.toLowerCase()));
      return promoCodes.every((code) => applied.has(code.trim().toLowerCase()));
    },
  });
}
