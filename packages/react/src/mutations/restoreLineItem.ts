import {
  addLineItem,
  type Cart,
  type FirmlyClient,
  getCart,
  type LineItem,
  updateLineItem,
} from '@firmly-kit/core';
import { matchLine } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { cartMutationOptions } from './cartMutationOptions.ts';
import { isCartStale } from '../cache/cartCache.ts';
import type { CartMutationParameters } from '../cache/cartMutations.ts';

export interface RestoreLineItemVariables {
  /** The line as the cart listed it before its removal. */
  line: LineItem;
  /** The quantity to restore, a whole number. */
  quantity: number;
}

/**
 * TanStack Query options that restore a removed line with its sku, quantity and variant. Adds the line, or updates it if
 * the cart still has it. Idempotent: restoring twice has the same effect as restoring once.
 */
export function restoreLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  const hasLine = (cart: Cart, { line, quantity }: RestoreLineItemVariables) =>
    matchLine(cart.line_items, line)?.quantity === quantity;
  return cartMutationOptions<Error, RestoreLineItemVariables>(client, queryClient, {
    type: 'restoreLineItem',
    domain,
    send: async (variables, cachedCart) => {
      const isKnown = cachedCart && !isCartStale(client, queryClient, domain);
      const cart = isKnown ? cachedCart : await getCart(client, { domain });
      if (hasLine(cart, variables)) return cart;
      const { line, quantity } = variables;
      if (matchLine(cart.line_items, line)) {
        return updateLineItem(client, { domain, line, quantity, platformId: cart.platform_id });
      }
      const { sku, base_sku = '', variant_handles: variantHandles } = line;
      return addLineItem(client, { domain, sku: sku ?? base_sku, quantity, variantHandles });
    },
    isReflectedIn: hasLine,
  });
}
