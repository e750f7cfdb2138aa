import type { Cart, FirmlyClient, LineItem } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { readCart } from '../cache/cartCache.ts';
import { getCartChanges } from '../cache/cartChanges.ts';

/**
 * The parameters that name a line in a request. The identifier in the path depends on the platform, which only the cart
 * names. If the cart has, or had, another line of the same product and variant, the line is named by its `line_item_id`: the
 * other one must not be changed if this one is gone.
 */
export async function addressLine(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
  line: LineItem,
  cachedCart: Cart | undefined,
) {
  const { platform_id: platformId } = cachedCart ?? (await readCart(client, queryClient, domain));
  const isAmbiguous = getCartChanges(client, queryClient, domain).isDuplicated(line);
  return { domain, line, platformId, ...(isAmbiguous && { lineItemId: line.line_item_id }) };
}
