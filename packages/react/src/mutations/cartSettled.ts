import type { Cart, FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { getCartChanges } from '../cache/cartChanges.ts';
import type { CartMutationParameters } from '../queries/cartKey.ts';
import { cartQueryOptions } from '../queries/getCart.ts';

/**
 * Waits until no change to a cart is pending, and resolves with the cart that the store confirmed last. Await it before
 * anything that depends on the cart, such as a checkout. Offline it waits for the network.
 *
 * @example
 * const { total } = await cartSettled(queryClient, client, { domain: 'shop.luma.gift' });
 *
 * @throws the error of the first change that is refused meanwhile, or the error of reading a cart that was not cached.
 */
export async function cartSettled(
  queryClient: QueryClient,
  client: FirmlyClient,
  { domain }: CartMutationParameters,
): Promise<Cart> {
  const changes = getCartChanges(client, queryClient, domain);
  await changes.settled();
  // Reads the cart only if it is not cached, or if a change may have been applied since.
  const options = { ...cartQueryOptions(client, { domain }), staleTime: Infinity };
  const cart = await queryClient.fetchQuery(options);
  return changes.hasPending() ? cartSettled(queryClient, client, { domain }) : cart;
}
