import type { LineItem } from '@firmly-kit/core';
import { isPresent } from '../utils/isPresent.ts';
import type { EditableLine } from '@firmly-kit/core/cart';

/** Converts the API's lines to editable lines, keeps editable lines, and drops null lines. */
export function toEditableLines(lines: readonly (EditableLine | LineItem)[]): EditableLine[] {
  return lines.filter(isPresent).map(toEditable);
}

/** The API's lines may have unknown fields, even one named `line`. */
function toEditable(line: EditableLine | LineItem): EditableLine {
  const isEditable = 'line' in line && typeof line.line === 'object' && line.line !== null;
  return isEditable && !('sku' in line) && !('line_item_id' in line) ? line : { line };
}
