'use client';

import { type CheckoutBarProps, safeHref } from '@firmly-kit/ui';
import { useEffect } from 'react';
import type { CartSettings, Checkout } from '../provider/CartSettings.ts';
import { logOnce } from '../utils/logOnce.ts';

/** The props of the checkout of one cart. Undefined if the app has none. */
export function useCheckout(
  checkout: Checkout | undefined,
  { checkoutHref, onCheckout }: Pick<CartSettings, 'checkoutHref' | 'onCheckout'>,
): Pick<CheckoutBarProps, 'href' | 'onCheckout'> | undefined {
  const href = checkout && checkoutHref?.(checkout);
  const isRefused = href !== undefined && safeHref(href) === undefined;
  useEffect(() => {
    if (isRefused) {
      logOnce(
        '`checkoutHref` returned a URL that is not relative or http(s), so there is no checkout. Return the URL of the ' +
          'store’s checkout, or undefined.',
      );
    }
  }, [isRefused]);
  if (!checkout || (href === undefined && !onCheckout)) return undefined;
  return {
    ...(href !== undefined && { href }),
    ...(onCheckout && { onCheckout: () => onCheckout(checkout) }),
  };
}
