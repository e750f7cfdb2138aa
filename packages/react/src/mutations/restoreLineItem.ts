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
  /** As a cart had it before it was removed. */
  line: LineItem;
  /** How many there shall be again. */
  quantity: number;
}

/**
 * How TanStack Query brings a removed line back: its sku, quantity and variant. By adding it, since an update changes lines
 * that are there; by an update where it turns out to be there after all. Done twice, it is done once.
 */
export function restoreLineItemMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
  { domain }: CartMutationParameters,
) {
  const isThere = (cart: Cart, { line, quantity }: RestoreLineItemVariables) =>
    matchLine(cart.line_items, line)?.quantity === quantity;
  return cartMutationOptions<Error, RestoreLineItemVariables>(client, queryClient, {
    type: 'restoreLineItem',
    domain,
    send: async (variables, cachedCart) => {
      const isKnown = cachedCart && !isCartStale(client, queryClient, domain);
      const cart = isKnown ? cachedCart : await getCart(client, { domain });
      if (isThere(cart, variables)) return cart;
      const { line, quantity } = variables;
      if (matchLine(cart.line_items, line)) {
        return updateLineItem(client, { domain, line, quantity, platformId: cart.platform_id });
      }
      const { sku, base_sku = '', variant_handles: variantHandles } = line;
      return addLineItem(client, { domain, sku: sku ?? base_sku, quantity, variantHandles });
    },
    isReflectedIn: isThere,
  });
}
