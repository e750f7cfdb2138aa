import type { Cart, FirmlyClient, LineItem } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { readCart } from '../cache/cartCache.ts';

/**
 * The parameters that name a line in a request. The identifier in the path depends on the platform, which only the cart
 * names. If the cart has another line of the same product and variant, the line is named by its `line_item_id`.
 */
export async function addressLine(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
  line: LineItem,
  cachedCart: Cart | undefined,
) {
  const { line_items, platform_id: platformId } =
    cachedCart ?? (await readCart(client, queryClient, domain));
  const identity = lineIdentity(line);
  const isAmbiguous = line_items.filter((other) => lineIdentity(other) === identity).length > 1;
  return { domain, line, platformId, ...(isAmbiguous && { lineItemId: line.line_item_id }) };
}
