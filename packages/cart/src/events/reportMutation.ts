import { type Cart, isDeviceChangedError, isOutcomeUnknown } from '@firmly-kit/core';
import type { CartMutation, CartMutationType } from '@firmly-kit/react';
import { changedLines, changedSku } from './changedLines.ts';
import { describeCart } from './describeCart.ts';
import type { FirmlyCartEvent } from './FirmlyCartEvent.ts';
import { reportPromoCodes } from './reportPromoCodes.ts';

type Report = (createEvent: () => FirmlyCartEvent) => void;

const LINE_CHANGES: ReadonlySet<CartMutationType> = new Set([
  'addLineItem',
  'updateLineItem',
  'removeLineItem',
  'restoreLineItem',
  'clearCart',
]);

/**
 * Reports a change to a cart: at once that it is about to be sent, and later what has become of it.
 *
 * @param getCart The cart as the store confirmed it last.
 */
export async function reportMutation(
  mutation: CartMutation,
  report: Report,
  getCart: () => Cart | undefined,
): Promise<void> {
  if (LINE_CHANGES.has(mutation.type)) await reportLines(mutation, report, getCart);
  else if (mutation.type === 'addPromoCodes') await reportPromoCodes(mutation, report, getCart);
}

async function reportLines(
  mutation: CartMutation,
  report: Report,
  getCart: () => Cart | undefined,
): Promise<void> {
  const { type, domain, cart: before, promise } = mutation;
  const confirmed = promise.then((cart) => describeCart(domain, cart));
  // The app need not handle a refusal.
  confirmed.catch(() => undefined);
  report(() => ({ ...describeCart(domain, before), type: 'lines_changing', promise: confirmed }));

  function reportChange(after: Cart): boolean {
    const changes = changedLines(mutation, after);
    if (!changes) return false;
    report(() => ({ ...describeCart(domain, after), type: 'lines_changed', ...changes }));
    return true;
  }

  try {
    reportChange(await promise);
  } catch (error) {
    // Another shopper's cart is shown now.
    if (isDeviceChangedError(error)) return;
    const cart = getCart();
    const isUnknown = isOutcomeUnknown(error);
    // The cart was read again, or a line was restored with another quantity than the refused one.
    const mayHaveChanged = isUnknown || type === 'restoreLineItem';
    const hasChanged = mayHaveChanged && before && cart ? reportChange(cart) : false;
    if (hasChanged && isUnknown) return;
    const sku = changedSku(mutation);
    report(() => ({ ...describeCart(domain, cart), type: 'line_refused', sku, error }));
  }
}
