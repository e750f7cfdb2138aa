'use client';

import type { Cart } from '@firmly-kit/core';
import { useContext, useEffect, useRef } from 'react';
import { CartReporterContext, reportEvent } from './CartReporter.ts';
import { describeCart } from './describeCart.ts';
import { useIsShown } from './Shown.tsx';

/** Reports that a cart is shown: when it first is, and each time the shopper comes back to it. */
export function useCartViewed(domain: string | null | undefined, cart: Cart | undefined): void {
  const reporter = useContext(CartReporterContext);
  const isShown = useIsShown();
  const viewed = isShown && cart && domain ? domain : undefined;
  // StrictMode runs effects twice.
  const reported = useRef<string>(undefined);
  useEffect(() => {
    if (reported.current === viewed) return;
    reported.current = viewed;
    if (viewed === undefined) return;
    reportEvent(reporter, () => ({ ...describeCart(viewed, cart), type: 'cart_viewed' }));
  }, [viewed, cart, reporter]);
}
