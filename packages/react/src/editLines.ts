import type { LineItem } from '@firmly-kit/core';
import { findLine, isSameLine, productOf } from './mutations/lines.ts';
import { type CartWriteState, kindOf, lineWriteOf } from './mutations/writes.ts';
import type { UndoPlace } from './useUndoPlaces.ts';

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
  const last = new Map<LineItem, { write: CartWriteState; quantity: number }>();
  for (const write of writes) {
    const wish = lineWriteOf(write);
    const line = wish && findLine(lines, wish.line);
    if (line) last.set(line, { write, quantity: wish.quantity });
  }
  const isClearing = writes.some((write) => kindOf(write) === 'clearCart' && isPending(write));

  const edited = lines.map((line): Omit<EditedLine, 'key'> => {
    const { write, quantity = 0 } = last.get(line) ?? {};
    const pending = write !== undefined && isPending(write);
    const isGoing = pending && quantity === 0;
    const place = places.find((one) => isSameLine(one.line, line));
    if (isGoing && place?.status === 'offered') return toRemoved(place);
    return {
      line,
      quantity: pending && !isGoing ? quantity : line.quantity,
      pending: pending || isClearing,
      error: write?.state.error ?? null,
      removed: false,
    };
  });
  for (const place of places) {
    if (findLine(lines, place.line)) continue;
    edited.splice(place.index, 0, toRemoved(place));
  }
  return withKeys(edited);
}

function toRemoved({ line, quantity, status }: UndoPlace): Omit<EditedLine, 'key'> {
  const removed = status === 'offered';
  return { line, quantity, pending: !removed, error: null, removed };
}

function isPending({ state }: CartWriteState): boolean {
  return state.status === 'pending';
}

/** Stores repeat products: each line of one has a number. */
function withKeys(lines: readonly Omit<EditedLine, 'key'>[]): EditedLine[] {
  const seen = new Map<string, number>();
  return lines.map((edited) => {
    const product = productOf(edited.line);
    const count = seen.get(product) ?? 0;
    seen.set(product, count + 1);
    return { ...edited, key: `${product} ${count}` };
  });
}
