'use client';

import type { Cart } from '@firmly-kit/core';
import { useContext, useEffect, useRef } from 'react';
import { CartReporterContext, reportEvent } from './CartReporter.ts';
import { describeCart } from './describeCart.ts';
import { useIsShown } from './Shown.tsx';

/** Reports that a cart is shown: when it first is, and each time the shopper comes back to it. Waits for a handler. */
export function useCartViewed(domain: string | null | undefined, cart: Cart | undefined): void {
  const reporter = useContext(CartReporterContext);
  const isShown = useIsShown();
  const viewed = isShown && cart && domain ? domain : undefined;
  // StrictMode runs effects twice.
  const reported = useRef<string>(undefined);
  useEffect(() => {
    if (reported.current === viewed) return;
    // A cart that is still shown when the app gets its handler, such as after a consent, is viewed then.
    if (viewed !== undefined && !reporter?.current) return;
    reported.current = viewed;
    if (viewed === undefined) return;
    reportEvent(reporter, () => ({ ...describeCart(viewed, cart), type: 'cart_viewed' }));
  }, [viewed, cart, reporter]);
}
