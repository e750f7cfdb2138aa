'use client';

import type { Money } from '@firmly-kit/core';
import { CartTotals, type CartSummaryProps, useFirmlyUI } from '@firmly-kit/ui';
import { useId } from 'react';

interface AllStoresTotalsProps extends Pick<CartSummaryProps, 'headingLevel'> {
  /** One sum per currency. */
  totals: readonly Money[];
  isComplete: boolean;
}

/** The totals of all stores, one per currency: amounts in two currencies are never added. Renders a `<section>`. */
export function AllStoresTotals({ totals, isComplete, headingLevel = 2 }: AllStoresTotalsProps) {
  const { messages } = useFirmlyUI();
  const id = useId();
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
      <CartTotals rows={rows} />
      {!isComplete && <p className="firmly-Cart-totalsNote">{messages.totalsIncomplete}</p>}
    </section>
  );
}
