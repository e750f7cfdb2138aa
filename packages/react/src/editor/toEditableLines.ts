import type { LineItem } from '@firmly-kit/core';
import { findLine, productOf } from '../cache/lines.ts';
import { type CartWriteState, failureOf, kindOf, lineWriteOf } from '../cache/cartMutations.ts';
import type { UndoPlace } from './createRemovedLines.ts';

/** A line of a cart, with what the shopper is doing to it. */
export interface EditedLine {
  /** Stays the same from one answer to the next, also while the line is away and comes back. */
  key: string;
  /** As the store last confirmed it. */
  line: LineItem;
  /** What the shopper asked for; the store's figure once it has confirmed or refused that. */
  quantity: number | undefined;
  /** The store has not answered the last wish for this line yet. */
  pending: boolean;
  /** Why the last wish for this line was refused; until the next one. */
  error: Error | null;
  /** The shopper has removed it, and can still have it back. */
  removed: boolean;
}

/** The lines of a cart under the wishes for them, removed ones in their places. */
export function editLines(
  lines: readonly LineItem[],
  writes: readonly CartWriteState[],
  places: readonly UndoPlace[],
): EditedLine[] {
  const isClearing = writes.some((write) => kindOf(write) === 'clearCart' && isPending(write));
  const lastWrites = lastWritesOf(lines, writes);

  const edited = withKeys(lines).map(({ key, line }): EditedLine => {
    const place = places.find((one) => one.key === key);
    if (place?.status === 'removing') return toRow(place, undefined, lines);
    const { write, quantity = 0 } = lastWrites.get(line) ?? {};
    const pending = write !== undefined && isPending(write);
    return {
      key,
      line,
      // One that another hand is removing keeps its figure until it is gone.
      quantity: pending && quantity > 0 ? quantity : line.quantity,
      pending: pending || isClearing,
      error: write ? failureOf(write, lines) : null,
      removed: false,
    };
  });
  const away = places.filter(({ key }) => !edited.some((one) => one.key === key));
  for (const place of away.toSorted((a, b) => a.before.length - b.before.length)) {
    const index = edited.findLastIndex(({ key }) => place.before.includes(key)) + 1;
    edited.splice(index, 0, toRow(place, lastWriteOf(place.line, writes), lines));
  }
  return edited;
}

/** A row for a line that the cart does not have, or is about to lose. */
function toRow(
  { key, line, quantity, status }: UndoPlace,
  last: CartWriteState | undefined,
  lines: readonly LineItem[],
): EditedLine {
  const isBack = status === 'restoring';
  const wish = last && isPending(last) ? lineWriteOf(last)?.quantity : undefined;
  return {
    key,
    line,
    quantity: isBack ? wish || quantity : quantity,
    pending: status !== 'offered',
    error: last ? failureOf(last, lines) : null,
    removed: !isBack,
  };
}

/** The last wish for each line that the cart has. */
function lastWritesOf(lines: readonly LineItem[], writes: readonly CartWriteState[]) {
  const last = new Map<LineItem, { write: CartWriteState; quantity: number }>();
  for (const write of writes) {
    const wish = lineWriteOf(write);
    const line = wish && findLine(lines, wish.line);
    if (line) last.set(line, { write, quantity: wish.quantity });
  }
  return last;
}

/** The last wish for a line, wherever it is. */
function lastWriteOf(
  line: LineItem,
  writes: readonly CartWriteState[],
): CartWriteState | undefined {
  const product = productOf(line);
  return writes.findLast((write) => {
    const wish = lineWriteOf(write);
    return wish && productOf(wish.line) === product;
  });
}

function isPending({ state }: CartWriteState): boolean {
  return state.status === 'pending';
}

/** Stores repeat products: each line of one has a number. */
function withKeys(lines: readonly LineItem[]): { key: string; line: LineItem }[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const product = productOf(line);
    const count = seen.get(product) ?? 0;
    seen.set(product, count + 1);
    return { key: `${product} ${count}`, line };
  });
}
