import type { Cart, LineItem } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import { replaceEqualDeep } from '@tanstack/react-query';
import { isEqual, isPlain } from '../utils/isEqual.ts';

/**
 * Structural sharing of carts: unchanged parts keep their object identity, so one changed line re-renders one row. Lines are
 * matched by `lineIdentity`, at any position. Lines that were there before keep their order, because stores move them; new
 * lines stand where the store puts them. TanStack Query's own sharing matches by position, and is used
 * for data of another shape, such as the result of `select`.
 */
export function shareCartStructure(before: unknown, after: unknown): unknown {
  if (!isCart(before) || !isCart(after)) return replaceEqualDeep(before, after);
  const line_items = shareLines(before.line_items, after.line_items);
  return shareParts(before, { ...keepOtherVersion(before, after, line_items), line_items });
}

/**
 * The two versions of the API send different fields of a cart: without this, a page would show and hide them in turn. What is
 * about the store is kept. Fields of the other version are kept while the lines and the total are the same, because only then
 * are they still true.
 */
function keepOtherVersion(before: Cart, after: Cart, line_items: LineItem[]): Cart {
  const isSameCart = line_items === before.line_items && isEqual(before.total, after.total);
  const keys: readonly (keyof Cart)[] = [
    ...STORE_FIELDS,
    ...(isSameCart ? (after.shipments ? VERSION_1_FIELDS : VERSION_2_FIELDS) : []),
  ];
  const kept = keys.filter((key) => key in before && !(key in after));
  return kept.length > 0
    ? { ...after, ...Object.fromEntries(kept.map((key) => [key, before[key]])) }
    : after;
}

const STORE_FIELDS = ['shop_id', 'display_name', 'platform_id'] as const;

const VERSION_1_FIELDS = ['shipping_info', 'payment_method_options'] as const;

const VERSION_2_FIELDS = ['shipments', 'addons', 'addon_total'] as const;

/** Whether data is a cart. Checks each line, because the result of `select` may only resemble one. */
function isCart(data: unknown): data is Cart {
  return (
    isPlain(data) &&
    Array.isArray(data['line_items']) &&
    data['line_items'].every((line) => isPlain(line) && !Array.isArray(line))
  );
}

function shareLines(before: LineItem[], after: LineItem[]): LineItem[] {
  const known = matchLines(before, after);
  const positions = new Map(before.map((line, index) => [line, index]));
  const inOrder = [...known]
    .map(([line, match]) => ({ line, match, position: positions.get(match) ?? 0 }))
    .toSorted((a, b) => a.position - b.position)
    .values();
  const shared = after.map((line) => {
    if (!known.has(line)) return line;
    const next = inOrder.next().value;
    if (!next) return line;
    return isEqual(next.match, next.line) ? next.match : shareParts(next.match, next.line);
  });
  const isSame =
    before.length === after.length && shared.every((line, index) => line === before[index]);
  return isSame ? before : shared;
}

/** The line of `before` for each line of `after` that was there already. */
function matchLines(before: LineItem[], after: LineItem[]): Map<LineItem, LineItem> {
  const byIdentity = new Map<string, LineItem[]>();
  for (const line of before) {
    const identity = lineIdentity(line);
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), line]);
  }
  const matches = new Map<LineItem, LineItem>();
  for (const line of after) {
    const candidates = byIdentity.get(lineIdentity(line)) ?? [];
    const sameId = candidates.findIndex(({ line_item_id }) => line_item_id === line.line_item_id);
    const [match] = candidates.splice(Math.max(sameId, 0), 1);
    if (match) matches.set(line, match);
  }
  return matches;
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
