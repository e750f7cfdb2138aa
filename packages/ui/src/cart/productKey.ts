import type { LineItem } from '@firmly-kit/core';

/** What a line is of: a product and its variant. Its id is no part of it: stores give another one with each answer. */
export function productKey(line: LineItem): string {
  const { sku, base_sku, description, line_item_id, variant_handles, variant_description } = line;
  const product = sku ?? base_sku ?? description ?? line_item_id;
  return [product, ...(variant_handles ?? []), variant_description].join('\n');
}
