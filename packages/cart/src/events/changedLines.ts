import type { Cart, LineItem } from '@firmly-kit/core';
import { lineIdentity, matchLine } from '@firmly-kit/core/cart';
import type { CartMutation } from '@firmly-kit/react';
import { diffLines, type LineChanges } from './diffLines.ts';
import type { CartEventItem } from './FirmlyCartEvent.ts';

/**
 * What a change of the shopper has added to a cart, and removed from it. Undefined if nothing. Other lines that differ, such as one
 * that the store has removed because it is sold out, are not the shopper's doing and left out. So is what differs by more than was
 * requested: the cart before the change may be older than what was added or removed elsewhere.
 */
export function changedLines(mutation: CartMutation, after: Cart): LineChanges | undefined {
  const { variables } = mutation;
  const before = linesBefore(mutation);
  const changes = diffLines(before, after.line_items, isOwn(variables, after));
  const { added, removed } = isAddition(variables)
    ? { added: findAddition(changes.added, variables), removed: [] }
    : limitChanges(changes, requestedDifference(variables, before));
  return added.length + removed.length > 0 ? { added, removed } : undefined;
}

/** The sku that a change names. Undefined if it concerns all lines. */
export function changedSku({ variables }: CartMutation): string | undefined {
  if (isLineChange(variables)) return variables.line.sku ?? variables.line.base_sku;
  return isAddition(variables) ? variables.sku : undefined;
}

function isOwn(variables: unknown, { line_items }: Cart): (line: LineItem) => boolean {
  if (isLineChange(variables)) {
    const identity = lineIdentity(variables.line);
    return (line) => lineIdentity(line) === identity;
  }
  const isNamed = ({ sku, base_sku }: LineItem) =>
    isAddition(variables) && (sku === variables.sku || base_sku === variables.sku);
  // A store may list a product under another sku than the one it was added by.
  return line_items.some(isNamed) ? isNamed : () => true;
}

/** The lines that the shopper saw before a change. Of a cart that is not cached, the one that is changed. */
function linesBefore({ type, variables, cart }: CartMutation): readonly LineItem[] {
  if (cart) return cart.line_items;
  return isLineChange(variables) && type !== 'restoreLineItem' ? [variables.line] : [];
}

/** How many more or fewer of its lines a change requests. */
function requestedDifference(variables: unknown, before: readonly LineItem[]): number {
  if (!isLineChange(variables) || !variables.quantity) return Number.NEGATIVE_INFINITY;
  const line = matchLine(before, variables.line);
  return variables.quantity - (line ? (line.quantity ?? 1) : 0);
}

function limitChanges({ added, removed }: LineChanges, difference: number): LineChanges {
  return { added: limitItems(added, difference), removed: limitItems(removed, -difference) };
}

function limitItems(items: readonly CartEventItem[], limit: number): readonly CartEventItem[] {
  if (limit <= 0) return [];
  return items.map((item) => ({ ...item, quantity: Math.min(item.quantity, limit) }));
}

/** The addition among the lines of which there are more. If it can be several, the sku that was requested is all that is known. */
function findAddition(
  more: readonly CartEventItem[],
  { sku, quantity = 1 }: Addition,
): readonly CartEventItem[] {
  if (more.length < 2) return limitItems(more, quantity);
  return [{ sku, quantity }];
}

interface Addition {
  sku: string;
  quantity?: number | undefined;
}

function isAddition(variables: unknown): variables is Addition {
  const { sku }: { sku?: unknown } = Object(variables);
  return typeof sku === 'string';
}

interface LineChange {
  line: LineItem;
  /** Absent in a removal. */
  quantity?: number | undefined;
}

function isLineChange(variables: unknown): variables is LineChange {
  const { line }: { line?: unknown } = Object(variables);
  return typeof line === 'object' && line !== null;
}
