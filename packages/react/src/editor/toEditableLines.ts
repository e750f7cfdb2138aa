import type { LineItem } from '@firmly-kit/core';
import { type KeyedLine, lineIdentity } from '@firmly-kit/core/cart';
import { visibleError } from '../cache/attributeErrors.ts';
import type { CartChange } from '../cache/cartChanges.ts';
import type { ChangeTarget } from '../cache/changeTargets.ts';
import type { RemovedLine } from './createRemovedLines.ts';

interface EditableLinesParameters {
  /** The cart's lines as the store confirmed them last. */
  lines: readonly LineItem[];
  changes: readonly CartChange[];
  removedLines: readonly RemovedLine[];
  lineTarget: (line: LineItem) => ChangeTarget;
}

/** The rows of a cart: its lines with the quantities requested for them, and removed lines where they were. */
export function toEditableLines({
  lines,
  changes,
  removedLines,
  lineTarget,
}: EditableLinesParameters): KeyedLine[] {
  const isClearing = changes.some(({ type, isPending }) => type === 'clearCart' && isPending);
  const latest = new Map(changes.map((change) => [change.target, change]));
  const removedByTarget = new Map(removedLines.map((row) => [lineTarget(row.line), row]));
  const present = new Set(lines.map(lineTarget));
  const missing = removedLines.filter(({ line }) => !present.has(lineTarget(line)));
  const missingKeys = new Set(missing.map(({ key }) => key));

  const rows = withLineKeys(lines, missingKeys).map(({ key, line }): KeyedLine => {
    const target = lineTarget(line);
    const removedLine = removedByTarget.get(target);
    const change = latest.get(target);
    // Lines that cannot be told apart have one target. The store changes the first, so the first row shows the change.
    removedByTarget.delete(target);
    latest.delete(target);
    if (removedLine?.status === 'removing') return toRemovedRow(removedLine, undefined);
    const isChanging = change?.isPending === true;
    const requestedQuantity = isChanging ? change.requested?.quantity : undefined;
    return {
      key,
      line,
      // A line that is being removed without an undo row keeps its quantity until it is gone.
      quantity: requestedQuantity || line.quantity,
      pending: isChanging || isClearing,
      error: change ? visibleError(change, line) : null,
      removed: false,
    };
  });

  for (const removedLine of missing.toSorted((a, b) => a.before.length - b.before.length)) {
    const before = new Set(removedLine.before.map(({ key }) => key));
    const index = rows.findLastIndex(({ key }) => before.has(key)) + 1;
    rows.splice(index, 0, toRemovedRow(removedLine, latest.get(lineTarget(removedLine.line))));
  }
  return rows;
}

/** The row of a line that is being removed, was removed, or is being restored. */
function toRemovedRow(
  { key, line, quantity, status }: RemovedLine,
  change: CartChange | undefined,
): KeyedLine {
  const isRestoring = status === 'restoring';
  const requestedQuantity = change?.isPending ? change.requested?.quantity : undefined;
  return {
    key,
    line,
    quantity: isRestoring ? requestedQuantity || quantity : quantity,
    pending: status !== 'offered',
    error: change ? visibleError(change, undefined) : null,
    removed: !isRestoring,
  };
}

/** Adds unique keys, none of `takenKeys`. Lines of one identity are numbered, because a cart may list a product twice. */
function withLineKeys(
  lines: readonly LineItem[],
  takenKeys: ReadonlySet<string>,
): { key: string; line: LineItem }[] {
  const keys = new Set(takenKeys);
  return lines.map((line) => {
    const identity = lineIdentity(line);
    let count = 0;
    while (keys.has(`${identity} ${count}`)) count += 1;
    const key = `${identity} ${count}`;
    keys.add(key);
    return { key, line };
  });
}
