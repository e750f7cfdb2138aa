import type { Cart, LineItem } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import type { CartMutation } from '@firmly-kit/react';
import { diffLines, type LineChanges } from './diffLines.ts';

/**
 * What a change of the shopper has added to a cart, and removed from it. Undefined if nothing. Other lines that differ, such as one
 * that the store has removed because it is sold out, are not the shopper's doing and left out.
 */
export function changedLines(
  { variables, cart: before }: CartMutation,
  after: Cart,
): LineChanges | undefined {
  const changes = diffLines(before?.line_items ?? [], after.line_items, isOwn(variables, after));
  const known = before || !isAddition(variables) ? changes : capAddition(changes, variables);
  return known.added.length + known.removed.length > 0 ? known : undefined;
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

/** The addition to a cart that was not known before: the last line that it can be, and not more than was requested. */
function capAddition({ added }: LineChanges, { quantity = 1 }: Addition): LineChanges {
  const item = added.at(-1);
  const capped = item && { ...item, quantity: Math.min(item.quantity, quantity) };
  return { added: capped ? [capped] : [], removed: [] };
}

interface Addition {
  sku: string;
  quantity?: number | undefined;
}

function isAddition(variables: unknown): variables is Addition {
  return (
    typeof variables === 'object' &&
    variables !== null &&
    'sku' in variables &&
    typeof variables.sku === 'string'
  );
}

function isLineChange(variables: unknown): variables is { line: LineItem } {
  return (
    typeof variables === 'object' &&
    variables !== null &&
    'line' in variables &&
    typeof variables.line === 'object' &&
    variables.line !== null
  );
}
