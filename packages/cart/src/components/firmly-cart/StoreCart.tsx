'use client';

import { cartQueryKey, useFirmlyClient } from '@firmly-kit/react';
import { CartSummary, type CartSummaryProps } from '@firmly-kit/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { useCartSummary } from '../../hooks/useCartSummary.tsx';
import { useReport, useReportedError } from '../../hooks/useReport.ts';
import { CartSettingsContext } from '../../provider/CartSettings.ts';
import { storeNameOf } from '../../utils/storeNameOf.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';

interface StoreCartProps extends Pick<CartSummaryProps, 'headingLevel' | 'namesCheckout'> {
  /** The store. Undefined while it is not known, null if the shopper has no cart. */
  domain: string | null | undefined;
}

/** The editable cart of one store. A fault in it stays in it. */
export function StoreCart({ domain, headingLevel, namesCheckout }: StoreCartProps) {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { storeNames } = useContext(CartSettingsContext);
  const report = useReport();
  const store = domain ?? undefined;
  const queryKey = cartQueryKey(client, { domain: store ?? '' });
  return (
    <ErrorBoundary
      onError={(error) => report(error, store, queryClient.getQueryData(queryKey))}
      renderError={(error, retry) => (
        <CartSummary
          data-domain={store}
          cart={undefined}
          storeName={store && (storeNameOf(store, storeNames) ?? store)}
          headingLevel={headingLevel}
          error={error}
          onRetry={() => {
            // What the store sent may be what a part cannot render.
            if (store) void queryClient.resetQueries({ queryKey });
            retry();
          }}
        />
      )}
    >
      <ConnectedSummary {...{ domain, headingLevel, namesCheckout }} />
    </ErrorBoundary>
  );
}

function ConnectedSummary({ domain, ...props }: StoreCartProps) {
  const summary = useCartSummary(domain);
  useReportedError(summary.error, domain ?? undefined, summary.cart ?? undefined);
  return <CartSummary data-domain={domain} {...summary} {...props} />;
}
