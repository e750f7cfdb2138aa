import type { Cart, LineItem } from '@firmly-kit/core';
import { replaceEqualDeep } from '@tanstack/react-query';
import { isEqual, isPlain } from '../utils/isEqual.ts';

/**
 * Structural sharing that knows a cart: what did not change keeps its identity, so that one changed line re-renders one
 * row. Lines are found again by `line_item_id`, else by `sku`, wherever they have moved; TanStack's own sharing compares
 * by position. Data of another shape, as `select` makes it, is shared the way TanStack does.
 */
export function shareCartStructure(before: unknown, after: unknown): unknown {
  if (!isCart(before) || !isCart(after)) return replaceEqualDeep(before, after);
  return shareParts(before, {
    ...after,
    line_items: shareLines(before.line_items, after.line_items),
  });
}

/** Of what `select` makes, much may look like a cart; only what is one all through is shared as one. */
function isCart(data: unknown): data is Cart {
  return (
    isPlain(data) &&
    Array.isArray(data['line_items']) &&
    data['line_items'].every((line) => isPlain(line) && !Array.isArray(line))
  );
}

function shareLines(before: LineItem[], after: LineItem[]): LineItem[] {
  const known = new Map<string, LineItem[]>();
  // Backwards, so that popping gives lines of one id or sku in their order.
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const line = before[index];
    if (!line) continue;
    const twins = known.get(nameOf(line));
    if (twins) twins.push(line);
    else known.set(nameOf(line), [line]);
  }
  const shared = after.map((line) => {
    const twin = known.get(nameOf(line))?.pop();
    if (!twin) return line;
    return isEqual(twin, line) ? twin : shareParts(twin, line);
  });
  const isSame =
    before.length === after.length && shared.every((line, index) => line === before[index]);
  return isSame ? before : shared;
}

function nameOf({ line_item_id, sku }: LineItem): string {
  return line_item_id === undefined ? `sku ${sku}` : `id ${line_item_id}`;
}

/** `after`, each part that is equal taken from `before`; `before` itself if all are. */
function shareParts<T extends object>(before: T, after: T): T {
  const known = new Map<string, unknown>(Object.entries(before));
  const shared = Object.entries(after).map(([key, part]): [string, unknown] => {
    const twin = known.get(key);
    return [key, isEqual(twin, part) ? twin : part];
  });
  const isSame =
    shared.length === known.size &&
    shared.every(([key, part]) => known.has(key) && known.get(key) === part);
  return isSame ? before : { ...after, ...Object.fromEntries(shared) };
}
