import type { LineItem } from '@firmly-kit/core';

/** What a line is of: a product and its variant. Its id is no part of it: stores give another one with each answer. */
export function productKey({ sku, base_sku, line_item_id, variant_handles }: LineItem): string {
  return [sku ?? base_sku ?? line_item_id, ...(variant_handles ?? [])].join(' ');
}
