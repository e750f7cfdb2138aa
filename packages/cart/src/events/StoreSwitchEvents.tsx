'use client';

import type { Cart } from '@firmly-kit/core';
import { cartQueryKey, useFirmlyClient } from '@firmly-kit/react';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, useRef } from 'react';
import { CartReporterContext, reportEvent } from './CartReporter.ts';
import { describeCart } from './describeCart.ts';
import { useIsShown } from './Shown.tsx';

/** Reports that another store is shown. Stands before the carts, so that its effects run before theirs. Renders nothing. */
export function StoreSwitchEvents({ domain }: { domain: string | undefined }) {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const reporter = useContext(CartReporterContext);
  const isShown = useIsShown();
  const previous = useRef<string>(undefined);
  useEffect(() => {
    const from = previous.current;
    if (!isShown || domain === undefined || domain === from) return;
    previous.current = domain;
    if (from === undefined) return;
    const cart = queryClient.getQueryData<Cart>(cartQueryKey(client, { domain }));
    reportEvent(reporter, () => ({ ...describeCart(domain, cart), type: 'store_switched', from }));
  }, [domain, isShown, client, queryClient, reporter]);
  return null;
}
