import type { LineItem } from '@firmly-kit/core';

/** What a line is of: a product and its variant. Stores may give a line another id with each answer. */
export function productOf({ sku, base_sku, line_item_id, variant_handles }: LineItem): string {
  return JSON.stringify([sku ?? base_sku ?? line_item_id, variant_handles ?? []]);
}

/** Whether both are the same line, of one answer or of two. */
export function isSameLine(a: LineItem, b: LineItem): boolean {
  return a === b || productOf(a) === productOf(b);
}

/** The line of a cart that one of an earlier answer has become: by its id, else by its product. */
export function findLine(lines: readonly LineItem[], line: LineItem): LineItem | undefined {
  const twins = lines.filter((one) => isSameLine(one, line));
  return twins.find((one) => one.line_item_id === line.line_item_id) ?? twins[0];
}
