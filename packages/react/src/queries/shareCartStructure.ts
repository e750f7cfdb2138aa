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
  return shareParts(before, { ...keepOtherVersion(before, after), line_items });
}

/**
 * The two versions of the API send different fields of a cart: without this, a page would show and hide them in turn. What is
 * about the store is kept. Fields of the other version are kept while the lines, the total and the shipping are the same,
 * because only then are they still true.
 */
function keepOtherVersion(before: Cart, after: Cart): Cart {
  const kept = keepFields(before, after, STORE_FIELDS);
  if (!isSameOrder(before, after)) return kept;
  return after.shipments ? keepVersion1(before, kept) : keepFields(before, kept, VERSION_2_FIELDS);
}

const STORE_FIELDS = ['shop_id', 'display_name', 'platform_id'] as const;

const VERSION_2_FIELDS = ['shipments', 'addons', 'addon_total'] as const;

/** A cart of the second version, with the fields that only the first one sends. */
export function keepVersion1(before: Cart, after: Cart): Cart {
  return keepFields(before, after, [
    'shipping_info',
    'payment_method_options',
    'shipping_method',
    'shipping_method_options',
  ]);
}

function keepFields(before: Cart, after: Cart, keys: readonly (keyof Cart)[]): Cart {
  const kept = keys.filter((key) => key in before && !(key in after));
  if (kept.length === 0) return after;
  return { ...after, ...Object.fromEntries(kept.map((key) => [key, before[key]])) };
}

const isEqualIfKnown = (a: unknown, b: unknown) =>
  a === undefined || b === undefined || isEqual(a, b);

const toOrdered = (line: LineItem) => [lineIdentity(line), line.quantity];

function isSameOrder(before: Cart, after: Cart): boolean {
  return (
    isEqual(before.total, after.total) &&
    isEqual(before.line_items.map(toOrdered), after.line_items.map(toOrdered)) &&
    isEqualIfKnown(before.shipping_total, after.shipping_total) &&
    isEqualIfKnown(before.shipping_method?.sku, after.shipping_method?.sku)
  );
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
