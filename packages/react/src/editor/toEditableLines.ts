import type { LineItem } from '@firmly-kit/core';
import { type KeyedLine, lineIdentity } from '@firmly-kit/core/cart';
import { visibleError } from '../cache/attributeErrors.ts';
import type { CartChange } from '../cache/cartChanges.ts';
import type { ChangeTarget } from '../cache/changeTargets.ts';
import type { RemovedLine } from './createRemovedLines.ts';

interface EditableLinesParameters {
  /** The cart's lines as the store confirmed them last. */
  lines: readonly LineItem[];
  /** The cart's. */
  platformId: string | undefined;
  changes: readonly CartChange[];
  removedLines: readonly RemovedLine[];
  lineTargets: (lines: readonly LineItem[]) => readonly ChangeTarget[];
}

/** The rows of a cart: its lines with the quantities requested for them, and removed lines where they were. */
export function toEditableLines({
  lines,
  platformId,
  changes,
  removedLines,
  lineTargets,
}: EditableLinesParameters): KeyedLine[] {
  const isClearing = changes.some(({ type, isPending }) => type === 'clearCart' && isPending);
  const latest = new Map<ChangeTarget | undefined, CartChange>(
    changes.map((change) => [change.target, change]),
  );
  const targets = lineTargets(lines);
  const present = new Set<ChangeTarget | undefined>(targets);
  const removedTargets = lineTargets(removedLines.map(({ line }) => line));
  const removedByTarget = new Map<ChangeTarget | undefined, RemovedLine>();
  const missing = new Map<string, KeyedLine>();
  for (const [index, row] of removedLines.entries()) {
    const target = removedTargets[index];
    removedByTarget.set(target, row);
    if (!present.has(target)) missing.set(row.key, toRemovedRow(row, latest.get(target)));
  }

  const keys = lineKeys(lines, missing);
  const readOnly = findUnreachable(lines, platformId);
  const rows = lines.map((line, index): KeyedLine => {
    const key = keys[index] ?? '';
    const target = targets[index];
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
      ...(readOnly.has(line) && { readOnly: true }),
    };
  });

  return insertRows(rows, missing, removedLines[0]?.shared.rows ?? []);
}

/**
 * The lines that no request names. By its sku, the store changes the first line of a product and variant; another one needs a
 * `line_item_id`. Only BigCommerce names a line by its `base_sku`.
 */
function findUnreachable(
  lines: readonly LineItem[],
  platformId: string | undefined,
): ReadonlySet<LineItem> {
  const identities = new Set<string>();
  return new Set(
    lines.filter((line) => {
      const identity = lineIdentity(line);
      const isFirst = !identities.has(identity);
      identities.add(identity);
      if (!isFirst) return !line.line_item_id;
      return platformId !== 'bigcommerce' && !line.sku;
    }),
  );
}

/** Inserts each missing row, by key, after the last of the rows that were before it in `displayed`. A row that was not displayed comes first. */
function insertRows(
  rows: readonly KeyedLine[],
  missing: ReadonlyMap<string, KeyedLine>,
  displayed: readonly KeyedLine[],
): KeyedLine[] {
  const indexes = new Map(rows.map(({ key }, index) => [key, index]));
  const inserted: KeyedLine[] = [];
  const order = displayed.map(({ key }) => key);
  const known = new Set(order);
  const unknown = [...missing.keys()].filter((key) => !known.has(key));
  let copied = 0;
  let end = 0;
  for (const key of [...unknown, ...order]) {
    end = Math.max(end, (indexes.get(key) ?? -1) + 1);
    const row = missing.get(key);
    if (!row) continue;
    inserted.push(...rows.slice(copied, end), row);
    copied = end;
  }
  return [...inserted, ...rows.slice(copied)];
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

/** Unique keys, none of `taken`. Lines of one identity are numbered, because a cart may list a product twice. */
function lineKeys(lines: readonly LineItem[], taken: ReadonlyMap<string, unknown>): string[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const identity = lineIdentity(line);
    let count = counts.get(identity) ?? 0;
    while (taken.has(numbered(identity, count))) count += 1;
    counts.set(identity, count + 1);
    return numbered(identity, count);
  });
}

/** An identity is a JSON text, so that no number makes one of another. */
function numbered(identity: string, count: number): string {
  return count === 0 ? identity : `${identity} ${count}`;
}
