import type { LineItem } from '@firmly-kit/core';
import { isPresent } from '../utils/isPresent.ts';
import type { EditableLine } from '@firmly-kit/core/cart';

/** Lines of the API and edited ones as edited ones; what is null among them is none. */
export function toEditableLines(lines: readonly (EditableLine | LineItem)[]): EditableLine[] {
  return lines.filter(isPresent).map(toEdited);
}

/** A line of the API keeps keys that nobody knows, `line` among them. */
function toEdited(line: EditableLine | LineItem): EditableLine {
  const isEdited = 'line' in line && typeof line.line === 'object' && line.line !== null;
  return isEdited && !('sku' in line) && !('line_item_id' in line) ? line : { line };
}
