import {
  addLineItem,
  type Cart,
  type FirmlyClient,
  isHttpError,
  isOutcomeUnknown,
  type LineItem,
  updateLineItem,
} from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { isCartStale, readCart, setCachedCart } from '../cache/cartCache.ts';
import { getCartChanges } from '../cache/cartChanges.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { addressLine } from './addressLine.ts';
import { cartMutationOptions } from './cartMutationOptions.ts';

export interface RestoreLineItemVariables {
  /** The line as the cart listed it before its removal. */
  line: LineItem;
  /**
   * The quantity to restore, a whole number. If the store refuses it, the line's own quantity is restored, and the mutation
   * fails with the refusal.
   */
  quantity: number;
  /** The lines before it, whose order the restored line keeps. @default the line stands where the store puts it */
  before?: readonly LineItem[] | undefined;
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
  const { findLine } = getCartChanges(client, queryClient, domain);
  const hasLine = (cart: Cart, { line, quantity }: RestoreLineItemVariables) =>
    findLine(cart.line_items, line)?.quantity === quantity;

  async function restore(sender: FirmlyClient, variables: RestoreLineItemVariables, cart: Cart) {
    if (hasLine(cart, variables)) return cart;
    const { line, quantity } = variables;
    if (findLine(cart.line_items, line)) {
      const address = await addressLine(client, queryClient, domain, line, cart);
      return updateLineItem(sender, { ...address, quantity });
    }
    const { sku, base_sku = '', variant_handles: variantHandles } = line;
    return addLineItem(sender, { domain, sku: sku ?? base_sku, quantity, variantHandles });
  }

  /** Moves the added line from the end of the cart to its place. */
  function keepPlace(cart: Cart, { line, before }: RestoreLineItemVariables): Cart {
    const restored = findLine(cart.line_items, line) ?? cart.line_items.at(-1);
    if (!before || !restored) return cart;
    const line_items = cart.line_items.filter((other) => other !== restored);
    const identities = new Set(line_items.map(lineIdentity));
    const index = before.filter((other) => identities.has(lineIdentity(other))).length;
    return { ...cart, line_items: line_items.toSpliced(index, 0, restored) };
  }

  return cartMutationOptions<Error, RestoreLineItemVariables>(client, queryClient, {
    type: 'restoreLineItem',
    domain,
    send: async (sender, variables, cachedCart) => {
      const isKnown = cachedCart && !isCartStale(client, queryClient, domain);
      const cart = isKnown ? cachedCart : await readCart(client, queryClient, domain);
      try {
        return keepPlace(await restore(sender, variables, cart), variables);
      } catch (error) {
        // The store never confirmed the requested quantity, and may not have that many. The confirmed one is restored in the
        // same turn, so that a change requested later still comes later. The refusal is shown nevertheless.
        const { quantity = 1 } = variables.line;
        if (quantity === variables.quantity || !isHttpError(error) || isOutcomeUnknown(error)) {
          throw error;
        }
        const restored = await restore(sender, { ...variables, quantity }, cart);
        await setCachedCart(client, queryClient, domain, keepPlace(restored, variables));
        throw error;
      }
    },
    isReflectedIn: hasLine,
  });
}
