import { isOutcomeUnknown, type LineItem } from '@firmly-kit/core';
import { lineIdentity, matchLine } from '@firmly-kit/core/cart';
import { type CartMutation, getMutationType, getRequestedLine } from './cartMutations.ts';

/** The part of a cart that a mutation changes, where its error is displayed. */
export type ErrorTarget = `line ${string}` | 'promoCodes' | 'cart';

export interface AttributedErrors {
  promoCodes: Error | null;
  cart: Error | null;
}

export function errorTarget(mutation: CartMutation): ErrorTarget {
  const requested = getRequestedLine(mutation);
  if (requested) return `line ${lineIdentity(requested.line)}`;
  const type = getMutationType(mutation);
  return type === 'addPromoCodes' || type === 'clearPromoCodes' ? 'promoCodes' : 'cart';
}

/**
 * Whether the error of a mutation is displayed at its line or at the promo codes. `lines` are the displayed lines. Other
 * errors belong to the whole cart.
 */
export function hasOwnTarget(mutation: CartMutation, lines: readonly LineItem[]): boolean {
  // The removed line that was to be restored keeps its row.
  if (getMutationType(mutation) === 'restoreLineItem') return true;
  const target = errorTarget(mutation);
  return target === 'promoCodes' || lines.some((line) => target === `line ${lineIdentity(line)}`);
}

/** The latest mutation of each target. */
export function latestMutations<TMutation extends CartMutation>(
  mutations: readonly TMutation[],
): Set<TMutation> {
  const latest = new Map(mutations.map((mutation) => [errorTarget(mutation), mutation]));
  return new Set(latest.values());
}

/**
 * Why a mutation failed. Null if its outcome was unknown and the lines of the cart show the quantity that it requested.
 */
export function visibleError(mutation: CartMutation, lines: readonly LineItem[]): Error | null {
  const { error } = mutation.state;
  const requested = getRequestedLine(mutation);
  if (!requested || !isOutcomeUnknown(error)) return error;
  const quantity = matchLine(lines, requested.line)?.quantity ?? 0;
  return quantity === requested.quantity ? null : error;
}

/**
 * The errors that are displayed at the promo codes and at the whole cart. `displayedLines` include removed lines,
 * `cartLines` do not.
 */
export function attributeErrors(
  mutations: readonly CartMutation[],
  displayedLines: readonly LineItem[],
  cartLines: readonly LineItem[],
): AttributedErrors {
  return {
    promoCodes: latestError(
      mutations.filter((mutation) => errorTarget(mutation) === 'promoCodes'),
      cartLines,
    ),
    cart: latestError(
      mutations.filter((mutation) => !hasOwnTarget(mutation, displayedLines)),
      cartLines,
    ),
  };
}

function latestError(
  mutations: readonly CartMutation[],
  cartLines: readonly LineItem[],
): Error | null {
  const latest = latestMutations(mutations);
  const failed = mutations.findLast(
    (mutation) => latest.has(mutation) && visibleError(mutation, cartLines),
  );
  return failed ? visibleError(failed, cartLines) : null;
}
