import type { LineItem } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import { describeLine } from './describeCart.ts';
import type { CartEventItem } from './FirmlyCartEvent.ts';

export interface LineChanges {
  added: readonly CartEventItem[];
  removed: readonly CartEventItem[];
}

/**
 * What `after` has more and fewer of than `before`, by product and variant. `isOwn` says which lines a change was about: the others
 * were changed by the store, or elsewhere.
 */
export function diffLines(
  before: readonly LineItem[],
  after: readonly LineItem[],
  isOwn: (line: LineItem) => boolean,
): LineChanges {
  const old = countByIdentity(before.filter(isOwn));
  const current = countByIdentity(after.filter(isOwn));
  return { added: findMore(current, old), removed: findMore(old, current) };
}

type Counts = ReadonlyMap<string, { line: LineItem; quantity: number }>;

function countByIdentity(lines: readonly LineItem[]): Counts {
  const counts = new Map<string, { line: LineItem; quantity: number }>();
  for (const line of lines) {
    const identity = lineIdentity(line);
    const quantity = (counts.get(identity)?.quantity ?? 0) + (line.quantity ?? 1);
    counts.set(identity, { line, quantity });
  }
  return counts;
}

function findMore(counts: Counts, others: Counts): CartEventItem[] {
  return [...counts].flatMap(([identity, { line, quantity }]) => {
    const more = quantity - (others.get(identity)?.quantity ?? 0);
    return more > 0 ? [describeLine(line, more)] : [];
  });
}
