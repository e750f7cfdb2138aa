import {
  clearPromoCodes,
  type ClearPromoCodesErrorType,
  type FirmlyClient,
} from '@firmly-kit/core';
import { appliedPromoCodes } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

/** TanStack Query options that remove all promo codes from a cart: for `useMutation` and `MutationObserver`. */
export function clearPromoCodesMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  return cartMutationOptions<ClearPromoCodesErrorType, void>(client, queryClient, {
    type: 'clearPromoCodes',
    domain,
    send: (sender) => clearPromoCodes(sender, { domain }),
    isReflectedIn: (cart) => appliedPromoCodes(cart).length === 0,
  });
}
