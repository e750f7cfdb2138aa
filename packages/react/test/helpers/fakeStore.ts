import type { Cart, LineItem } from '@firmly-kit/core';
import type { EditableLine } from '@firmly-kit/core/cart';

/** Responses for stores whose carts each hold one line of the same product, with these quantities by domain. */
export function sellOneCap(quantities: Record<string, number>) {
  return async (request: Request): Promise<Cart> => {
    const { pathname } = new URL(request.url);
    const domain = pathname.split('/')[4] ?? '';
    if (request.method === 'POST') quantities[domain] = Number(pathname.split('/').at(-1));
    if (request.method === 'PUT') {
      const { quantity }: { quantity: number } = await request.json();
      quantities[domain] = quantity;
    }
    const quantity = quantities[domain] ?? 0;
    return { line_items: quantity > 0 ? [{ sku: 'CAP', description: 'Cap', quantity }] : [] };
  };
}

/** The first line; throws for an empty cart. */
export function getFirstLine(lines: readonly EditableLine[] | readonly LineItem[]): LineItem {
  const [first] = lines;
  if (!first) throw new Error('The cart is empty.');
  return 'line' in first ? first.line : first;
}
