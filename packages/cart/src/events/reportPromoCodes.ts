import { type Cart, isDeviceChangedError } from '@firmly-kit/core';
import { appliedPromoCodes } from '@firmly-kit/core/cart';
import type { CartMutation } from '@firmly-kit/react';
import { describeCart } from './describeCart.ts';
import type { FirmlyCartEvent } from './FirmlyCartEvent.ts';

/** Reports the promo codes that a cart has got, and those that it has not. */
export async function reportPromoCodes(
  { domain, variables, cart: before, promise }: CartMutation,
  report: (createEvent: () => FirmlyCartEvent) => void,
  getCart: () => Cart | undefined,
): Promise<void> {
  const typed = typedCodes(variables);

  function reportRefusal(codes: readonly string[], cart: Cart | undefined, error?: unknown) {
    report(() => ({ ...describeCart(domain, cart), type: 'promo_refused', codes, error }));
  }

  try {
    const cart = await promise;
    const had = new Set(appliedPromoCodes(before).map(normalize));
    const has = new Set(appliedPromoCodes(cart).map(normalize));
    const requested = new Set(typed.map(normalize));
    const codes = appliedPromoCodes(cart).filter(
      (code) => requested.has(normalize(code)) && !had.has(normalize(code)),
    );
    const ignored = typed.filter((code) => !has.has(normalize(code)));
    if (codes.length > 0)
      report(() => ({ ...describeCart(domain, cart), type: 'promo_applied', codes }));
    if (ignored.length > 0) reportRefusal(ignored, cart);
  } catch (error) {
    if (!isDeviceChangedError(error)) reportRefusal(typed, getCart(), error);
  }
}

function typedCodes(variables: unknown): readonly string[] {
  const { promoCodes: codes }: { promoCodes?: unknown } = Object(variables);
  if (!Array.isArray(codes)) return [];
  return codes.flatMap((code: unknown) => (typeof code === 'string' ? [code.trim()] : []));
}

function normalize(code: string): string {
  return code.toLowerCase();
}
