import type { LineItem } from '../schemas/lineItem.ts';
import { lineIdentity } from './lineIdentity.ts';

/**
 * Finds in `lines` the line that `line`, from an earlier response, has become. Among lines of one identity the one with the
 * same `line_item_id` wins, else the first.
 */
export function matchLine(lines: readonly LineItem[], line: LineItem): LineItem | undefined {
  const identity = lineIdentity(line);
  const candidates = lines.filter((other) => lineIdentity(other) === identity);
  return candidates.find(({ line_item_id }) => line_item_id === line.line_item_id) ?? candidates[0];
}
