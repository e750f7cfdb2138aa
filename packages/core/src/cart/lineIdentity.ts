import type { LineItem } from '../schemas/lineItem.ts';

const identities = new WeakMap<LineItem, string>();

/**
 * Text that names a line's product and variant. Two lines with equal text are the same line, in one response or in two.
 * `line_item_id` counts only for a line without a sku, because stores may send a new id with each response. Titles and other
 * texts do not count, because a store may translate or reword them. Computed once per object: a changed line is another one.
 */
export function lineIdentity(line: LineItem): string {
  let identity = identities.get(line);
  if (identity === undefined) {
    const { sku, base_sku, line_item_id, description, variant_handles } = line;
    const product = sku ?? base_sku ?? line_item_id ?? description;
    identity = JSON.stringify([product, variant_handles ?? []]);
    identities.set(line, identity);
  }
  return identity;
}
