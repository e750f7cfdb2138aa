import type { LineItem } from '../schemas/lineItem.ts';

/**
 * Text that names a line's product and variant. Two lines with equal text are the same line, in one response or in two.
 * `line_item_id` counts only where a line has neither a sku nor a title: stores may send a new id with each response.
 */
export function lineIdentity(line: LineItem): string {
  const { sku, base_sku, description, line_item_id, variant_handles, variant_description } = line;
  const product = sku ?? base_sku ?? description ?? line_item_id;
  return JSON.stringify([product, variant_handles ?? [], variant_description]);
}
