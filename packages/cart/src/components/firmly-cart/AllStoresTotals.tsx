'use client';

import type { Money } from '@firmly-kit/core';
import { activeCartsQueryKey, useFirmlyClient } from '@firmly-kit/react';
import { CartTotals, type CartSummaryProps, useFirmlyUI } from '@firmly-kit/ui';
import { useIsMutating } from '@tanstack/react-query';
import { useContext, useId } from 'react';
import { CartSettingsContext } from '../../provider/CartSettings.ts';

interface AllStoresTotalsProps extends Pick<CartSummaryProps, 'headingLevel'> {
  /** One sum per currency. */
  totals: readonly Money[];
  isComplete: boolean;
}

/** The totals of all stores, one per currency: amounts in two currencies are never added. Renders a `<section>`. */
export function AllStoresTotals({ totals, isComplete, headingLevel = 2 }: AllStoresTotalsProps) {
  const { messages } = useFirmlyUI();
  const { components } = useContext(CartSettingsContext);
  const [firmly, device] = activeCartsQueryKey(useFirmlyClient());
  const pendingChanges = useIsMutating({ mutationKey: [firmly, device, 'cart'] });
  const id = useId();
  const Totals = components?.CartTotals ?? CartTotals;
  const Heading = `h${headingLevel}` as const;
  const rows = totals.map((amount) => ({
    type: totals.length === 1 ? 'total' : 'currency_total',
    label: amount.currency ? messages.totalIn(amount.currency) : messages.total,
    amount,
  }));
  return (
    <section className="firmly-Cart-totals" aria-labelledby={id}>
      <Heading id={id} className="firmly-Cart-totalsTitle">
        {messages.allStores}
      </Heading>
      <Totals rows={rows} pending={pendingChanges > 0} />
      {!isComplete && <p className="firmly-Cart-totalsNote">{messages.totalsIncomplete}</p>}
    </section>
  );
}
