'use client';

import type { Cart } from '@firmly-kit/core';
import { cartQueryKey, useFirmlyClient } from '@firmly-kit/react';
import { type CheckoutBarProps, safeHref } from '@firmly-kit/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { CartReporterContext, reportEvent } from '../events/CartReporter.ts';
import { describeCart } from '../events/describeCart.ts';
import type { CartSettings, Checkout } from '../provider/CartSettings.ts';
import { logOnce } from '../utils/logOnce.ts';

/** The props of the checkout of one cart. Undefined if the app has none. */
export function useCheckout(
  checkout: Checkout | undefined,
  { checkoutHref, onCheckout }: Pick<CartSettings, 'checkoutHref' | 'onCheckout'>,
): Pick<CheckoutBarProps, 'href' | 'onCheckout' | 'onFollow'> | undefined {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const reporter = useContext(CartReporterContext);
  const href = checkout && checkoutHref && toHref(checkoutHref, checkout);
  const isRefused = href !== undefined && safeHref(href) === undefined;
  useEffect(() => {
    if (isRefused) {
      logOnce(
        '`checkoutHref` threw an error, or returned a URL that is not relative or http(s), so there is no checkout. Return the ' +
          'URL of the store’s checkout, or undefined.',
      );
    }
  }, [isRefused]);
  if (!checkout || (href === undefined && !onCheckout)) return undefined;
  const { domain } = checkout;
  // A press that has waited for a change may come before the render that shows the change.
  const getCart = () =>
    queryClient.getQueryData<Cart>(cartQueryKey(client, { domain })) ?? checkout.cart;
  const report = () =>
    reportEvent(reporter, () => ({ ...describeCart(domain, getCart()), type: 'checkout_started' }));
  return {
    ...(href !== undefined && { href, onFollow: report }),
    ...(onCheckout && {
      onCheckout: () => {
        report();
        onCheckout({ domain, cart: getCart() });
      },
    }),
  };
}

/** The URL as a text. Empty, which is no URL, if the app's function throws: the cart stays usable. */
function toHref(
  checkoutHref: NonNullable<CartSettings['checkoutHref']>,
  checkout: Checkout,
): string | undefined {
  try {
    const href = checkoutHref(checkout);
    return href === undefined ? undefined : String(href);
  } catch {
    return '';
  }
}
