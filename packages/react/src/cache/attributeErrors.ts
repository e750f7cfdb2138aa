import { isOutcomeUnknown, type LineItem } from '@firmly-kit/core';
import type { CartChange } from './cartChanges.ts';
import type { ChangeTarget } from './changeTargets.ts';

export interface AttributedErrors {
  promoCodes: Error | null;
  shippingMethod: Error | null;
  cart: Error | null;
}

const OWN_TARGETS: ReadonlySet<ChangeTarget> = new Set(['promoCodes', 'shippingMethod']);

/** Whether the error of a change is displayed at its line, at the promo codes or at the shipping methods. Other errors belong to the whole cart. */
export function hasOwnTarget(
  { target }: CartChange,
  displayedLines: ReadonlySet<ChangeTarget>,
): boolean {
  return OWN_TARGETS.has(target) || displayedLines.has(target);
}

/**
 * Why a change failed. Null if its outcome was unknown and the cart shows the quantity that it requested. `line` is the line
 * that it concerns, as the cart lists it now.
 */
export function visibleError(
  { error, requested }: CartChange,
  line: LineItem | undefined,
): Error | null {
  const isApplied = requested && (line?.quantity ?? 0) === requested.quantity;
  return isApplied && isOutcomeUnknown(error) ? null : error;
}

/** The errors that are displayed at the promo codes, at the shipping methods and at the whole cart. */
export function attributeErrors(
  changes: readonly CartChange[],
  displayedLines: ReadonlySet<ChangeTarget>,
): AttributedErrors {
  const latestError = (matches: (change: CartChange) => boolean) =>
    changes
      .filter(matches)
      .map((change) => visibleError(change, undefined))
      .findLast((error) => error !== null) ?? null;
  return {
    promoCodes: latestError(({ target }) => target === 'promoCodes'),
    shippingMethod: latestError(({ target }) => target === 'shippingMethod'),
    cart: latestError((change) => !hasOwnTarget(change, displayedLines)),
  };
}
