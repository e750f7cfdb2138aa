import type { LineItem } from '../schemas/lineItem.ts';

/**
 * Text that names a line's product and variant. Two lines with equal text are the same line, in one response or in two.
 * `line_item_id` counts only for a line without a sku, because stores may send a new id with each response. Titles and other
 * texts do not count, because a store may translate or reword them.
 */
export function lineIdentity({
  sku,
  base_sku,
  line_item_id,
  description,
  variant_handles,
}: LineItem): string {
  const product = sku ?? base_sku ?? line_item_id ?? description;
  return JSON.stringify([product, variant_handles ?? []]);
}
