import type { LineItem } from '@firmly-kit/core';
import { isGiven } from '../utils/isPresent.ts';
import type { EditedLine } from '../components/line-item-list/LineItemList.tsx';

/** Lines of the API and edited ones as edited ones; what is null among them is none. */
export function toEditedLines(lines: readonly (EditedLine | LineItem)[]): EditedLine[] {
  return lines.filter(isGiven).map(toEdited);
}

/** A line of the API keeps keys that nobody knows, `line` among them. */
function toEdited(line: EditedLine | LineItem): EditedLine {
  const isEdited = 'line' in line && typeof line.line === 'object' && line.line !== null;
  return isEdited && !('sku' in line) && !('line_item_id' in line) ? line : { line };
}
