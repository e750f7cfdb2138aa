import type { LineItem, Notice } from '@firmly-kit/core';

/** Whether a notice is about this line: by its id, or without one by its product. */
export function isAboutLine({ line_item_id, sku }: Notice, line: LineItem): boolean {
  if (line_item_id !== undefined) return line_item_id === line.line_item_id;
  return sku !== undefined && (sku === line.sku || sku === line.base_sku);
}
