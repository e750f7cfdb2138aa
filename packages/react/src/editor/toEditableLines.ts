import type { LineItem } from '@firmly-kit/core';
import { type KeyedLine, lineIdentity, matchLine } from '@firmly-kit/core/cart';
import {
  type CartMutation,
  visibleError,
  mutationType,
  requestedLine,
} from '../cache/cartMutations.ts';
import type { RemovedLine } from './createRemovedLines.ts';

/** The lines of a cart under the wishes for them, removed ones in their places. */
export function toEditableLines(
  lines: readonly LineItem[],
  writes: readonly CartMutation[],
  places: readonly RemovedLine[],
): KeyedLine[] {
  const isClearing = writes.some(
    (write) => mutationType(write) === 'clearCart' && isPending(write),
  );
  const lastWrites = lastMutationPerLine(lines, writes);

  const edited = withLineKeys(lines).map(({ key, line }): KeyedLine => {
    const place = places.find((one) => one.key === key);
    if (place?.status === 'removing') return toRemovedRow(place, undefined, lines);
    const { write, quantity = 0 } = lastWrites.get(line) ?? {};
    const pending = write !== undefined && isPending(write);
    return {
      key,
      line,
      // One that another hand is removing keeps its figure until it is gone.
      quantity: pending && quantity > 0 ? quantity : line.quantity,
      pending: pending || isClearing,
      error: write ? visibleError(write, lines) : null,
      removed: false,
    };
  });
  const away = places.filter(({ key }) => !edited.some((one) => one.key === key));
  for (const place of away.toSorted((a, b) => a.before.length - b.before.length)) {
    const index = edited.findLastIndex(({ key }) => place.before.includes(key)) + 1;
    edited.splice(index, 0, toRemovedRow(place, lastMutation(place.line, writes), lines));
  }
  return edited;
}

/** A row for a line that the cart does not have, or is about to lose. */
function toRemovedRow(
  { key, line, quantity, status }: RemovedLine,
  last: CartMutation | undefined,
  lines: readonly LineItem[],
): KeyedLine {
  const isBack = status === 'restoring';
  const wish = last && isPending(last) ? requestedLine(last)?.quantity : undefined;
  return {
    key,
    line,
    quantity: isBack ? wish || quantity : quantity,
    pending: status !== 'offered',
    error: last ? visibleError(last, lines) : null,
    removed: !isBack,
  };
}

/** The last wish for each line that the cart has. */
function lastMutationPerLine(lines: readonly LineItem[], writes: readonly CartMutation[]) {
  const last = new Map<LineItem, { write: CartMutation; quantity: number }>();
  for (const write of writes) {
    const wish = requestedLine(write);
    const line = wish && matchLine(lines, wish.line);
    if (line) last.set(line, { write, quantity: wish.quantity });
  }
  return last;
}

/** The last wish for a line, wherever it is. */
function lastMutation(line: LineItem, writes: readonly CartMutation[]): CartMutation | undefined {
  const product = lineIdentity(line);
  return writes.findLast((write) => {
    const wish = requestedLine(write);
    return wish && lineIdentity(wish.line) === product;
  });
}

function isPending({ state }: CartMutation): boolean {
  return state.status === 'pending';
}

/** Stores repeat products: each line of one has a number. */
function withLineKeys(lines: readonly LineItem[]): { key: string; line: LineItem }[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const product = lineIdentity(line);
    const count = seen.get(product) ?? 0;
    seen.set(product, count + 1);
    return { key: `${product} ${count}`, line };
  });
}
