import type { Cart, LineItem } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import { replaceEqualDeep } from '@tanstack/react-query';
import { isEqual, isPlain } from '../utils/isEqual.ts';

/**
 * Structural sharing of carts: unchanged parts keep their object identity, so one changed line re-renders one row. Lines are
 * matched by `lineIdentity`, at any position. TanStack Query's own sharing matches by position, and is used
 * for data of another shape, such as the result of `select`.
 */
export function shareCartStructure(before: unknown, after: unknown): unknown {
  if (!isCart(before) || !isCart(after)) return replaceEqualDeep(before, after);
  return shareParts(before, {
    ...after,
    line_items: shareLines(before.line_items, after.line_items),
  });
}

/** Whether data is a cart. Checks each line, because the result of `select` may only resemble one. */
function isCart(data: unknown): data is Cart {
  return (
    isPlain(data) &&
    Array.isArray(data['line_items']) &&
    data['line_items'].every((line) => isPlain(line) && !Array.isArray(line))
  );
}

function shareLines(before: LineItem[], after: LineItem[]): LineItem[] {
  const linesByKey = new Map<string, LineItem[]>();
  // Backwards, so that `pop` returns the lines of one identity in their order.
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const line = before[index];
    if (!line) continue;
    const candidates = linesByKey.get(lineIdentity(line));
    if (candidates) candidates.push(line);
    else linesByKey.set(lineIdentity(line), [line]);
  }
  const shared = after.map((line) => {
    const match = linesByKey.get(lineIdentity(line))?.pop();
    if (!match) return line;
    return isEqual(match, line) ? match : shareParts(match, line);
  });
  const isSame =
    before.length === after.length && shared.every((line, index) => line === before[index]);
  return isSame ? before : shared;
}

/** `after` with each equal part taken from `before`. Returns `before` itself if all parts are equal. */
function shareParts<T extends object>(before: T, after: T): T {
  const previousParts = new Map<string, unknown>(Object.entries(before));
  const shared = Object.entries(after).map(([key, part]): [string, unknown] => {
    const previous = previousParts.get(key);
    return [key, isEqual(previous, part) ? previous : part];
  });
  const isSame =
    shared.length === previousParts.size &&
    shared.every(([key, part]) => previousParts.has(key) && previousParts.get(key) === part);
  return isSame ? before : { ...after, ...Object.fromEntries(shared) };
}
