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
  return shareParts(before, keepOtherVersion(before, { ...after, line_items }));
}

/**
 * The two versions of the API send different fields of a cart: without this, a page would show and hide them in turn. What is
 * about the store is kept. Fields of the other version are kept while the lines, the total and the shipping are the same,
 * because only then are they still true.
 */
function keepOtherVersion(before: Cart, after: Cart): Cart {
  const kept = keepFields(before, after, ['shop_id', 'display_name', 'platform_id']);
  if (!isSameOrder(before, after)) return kept;
  return after.shipments
    ? keepVersion1(before, kept)
    : keepFields(before, kept, ['shipments', 'addons', 'addon_total']);
}

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
  const kept = keys.filter((key) => key in before);
  return { ...Object.fromEntries(kept.map((key) => [key, before[key]])), ...after };
}

const isEqualIfKnown = (a: unknown, b: unknown) =>
  a === undefined || b === undefined || isEqual(a, b);

/** Whether two carts order the same. Equal lines are the same objects. */
function isSameOrder(before: Cart, after: Cart): boolean {
  return (
    isEqual(before.total, after.total) &&
    before.line_items.length === after.line_items.length &&
    before.line_items.every((line, index) => isSameQuantity(line, after.line_items[index])) &&
    isEqualIfKnown(before.shipping_total, after.shipping_total) &&
    isEqualIfKnown(before.shipping_method?.sku, after.shipping_method?.sku)
  );
}

function isSameQuantity(a: LineItem, b: LineItem | undefined): boolean {
  return a === b || (a.quantity === b?.quantity && lineIdentity(a) === (b && lineIdentity(b)));
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
  // Most responses have each line where it was.
  if (after.every((line, index) => isSamePlace(line, before[index]))) {
    return after.map((line, index) => shareParts(before[index] ?? line, line));
  }
  const matches = matchLines(before, after);
  const inOrder = [...matches].toSorted(([, a], [, b]) => a - b).values();
  return after.map((line) => {
    const [next, index = -1] = (matches.has(line) && inOrder.next().value) || [line];
    const match = before[index];
    return match ? shareParts(match, next) : next;
  });
}

/** The index in `before` of each line of `after` that was there: of the line with its id, else of one of the same product. */
function matchLines(before: LineItem[], after: LineItem[]): Map<LineItem, number> {
  const matches = new Map<LineItem, number>();
  for (const toKey of [toExactKey, lineIdentity]) {
    const taken = new Set(matches.values());
    const indexes = new Map<string, number[]>();
    for (const [index, line] of before.entries()) {
      if (taken.has(index)) continue;
      const key = toKey(line);
      const same = indexes.get(key) ?? [];
      same.push(index);
      indexes.set(key, same);
    }
    for (const line of after) {
      const index = matches.has(line) ? undefined : indexes.get(toKey(line))?.shift();
      if (index !== undefined) matches.set(line, index);
    }
  }
  return matches;
}

/** Whether two lines at one place are surely the same. Builds no text, as `toExactKey` does. */
function isSamePlace(a: LineItem, b: LineItem | undefined): boolean {
  return b !== undefined && IDENTIFYING.every((key) => isEqual(a[key], b[key]));
}

const IDENTIFYING = ['line_item_id', 'sku', 'base_sku', 'description', 'variant_handles'] as const;

const toExactKey = (line: LineItem) => `${line.line_item_id} ${lineIdentity(line)}`;

/** `after` with each equal part taken from `before`. Returns `before` itself if all parts are equal. */
function shareParts<T extends object>(before: T, after: T): T {
  if (isEqual(before, after)) return before;
  const shared = { ...after };
  for (const key in shared) {
    if (isEqual(before[key], after[key])) shared[key] = before[key];
  }
  return shared;
}
