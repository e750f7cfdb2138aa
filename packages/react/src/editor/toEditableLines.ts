import type { LineItem } from '@firmly-kit/core';
import { type KeyedLine, lineIdentity, matchLine } from '@firmly-kit/core/cart';
import { visibleError } from '../cache/attributeErrors.ts';
import {
  type CartMutation,
  getMutationType,
  getRequestedLine,
  isPending,
  type RequestedLine,
} from '../cache/cartMutations.ts';
import type { RemovedLine } from './createRemovedLines.ts';

/** The rows of a cart: its lines with the quantities requested for them, and removed lines where they were. */
export function toEditableLines(
  lines: readonly LineItem[],
  mutations: readonly CartMutation[],
  removedLines: readonly RemovedLine[],
): KeyedLine[] {
  const isClearing = mutations.some(
    (mutation) => getMutationType(mutation) === 'clearCart' && isPending(mutation),
  );
  const latest = latestMutationPerLine(lines, mutations);

  const rows = withLineKeys(lines).map(({ key, line }): KeyedLine => {
    const removedLine = removedLines.find((removed) => removed.key === key);
    if (removedLine?.status === 'removing') return toRemovedRow(removedLine, undefined, lines);
    const { mutation, requested } = latest.get(line) ?? {};
    const isChanging = mutation !== undefined && isPending(mutation);
    // A line that is being removed without an undo row keeps its quantity until it is gone.
    const hasRequestedQuantity = isChanging && requested !== undefined && requested.quantity > 0;
    return {
      key,
      line,
      quantity: hasRequestedQuantity ? requested.quantity : line.quantity,
      pending: isChanging || isClearing,
      error: mutation ? visibleError(mutation, lines) : null,
      removed: false,
    };
  });

  const missing = removedLines.filter(({ key }) => !rows.some((row) => row.key === key));
  for (const removedLine of missing.toSorted((a, b) => a.before.length - b.before.length)) {
    const index = rows.findLastIndex(({ key }) => removedLine.before.includes(key)) + 1;
    rows.splice(
      index,
      0,
      toRemovedRow(removedLine, latestMutation(removedLine.line, mutations), lines),
    );
  }
  return rows;
}

/** The row of a line that is being removed, was removed, or is being restored. */
function toRemovedRow(
  { key, line, quantity, status }: RemovedLine,
  mutation: CartMutation | undefined,
  lines: readonly LineItem[],
): KeyedLine {
  const isRestoring = status === 'restoring';
  const requestedQuantity =
    mutation && isPending(mutation) ? getRequestedLine(mutation)?.quantity : undefined;
  return {
    key,
    line,
    quantity: isRestoring ? requestedQuantity || quantity : quantity,
    pending: status !== 'offered',
    error: mutation ? visibleError(mutation, lines) : null,
    removed: !isRestoring,
  };
}

/** The latest mutation of each line that the cart has. */
function latestMutationPerLine(lines: readonly LineItem[], mutations: readonly CartMutation[]) {
  const latest = new Map<LineItem, { mutation: CartMutation; requested: RequestedLine }>();
  for (const mutation of mutations) {
    const requested = getRequestedLine(mutation);
    const line = requested && matchLine(lines, requested.line);
    if (line) latest.set(line, { mutation, requested });
  }
  return latest;
}

/** The latest mutation of a line, whether the cart has it or not. */
function latestMutation(
  line: LineItem,
  mutations: readonly CartMutation[],
): CartMutation | undefined {
  const identity = lineIdentity(line);
  return mutations.findLast((mutation) => {
    const requested = getRequestedLine(mutation);
    return requested && lineIdentity(requested.line) === identity;
  });
}

/** Adds unique keys. Lines of one identity are numbered, because a cart may list a product twice. */
function withLineKeys(lines: readonly LineItem[]): { key: string; line: LineItem }[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const identity = lineIdentity(line);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return { key: `${identity} ${count}`, line };
  });
}
