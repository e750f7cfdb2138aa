'use client';

import { DomainSwitcher } from '@firmly-kit/ui';
import { useContext } from 'react';
import { CartSettingsContext } from '../../provider/CartSettings.ts';
import { AllStoresTotals } from './AllStoresTotals.tsx';
import { DeliveryEstimate } from './DeliveryEstimate.tsx';
import type { LayoutProps } from './LayoutProps.ts';
import { StoreCart } from './StoreCart.tsx';
import { useStores } from './useStores.ts';

/** The carts of all stores below each other, each with its own checkout, and their totals per currency at the end. */
export function AllLayout({ headingLevel }: Pick<LayoutProps, 'headingLevel'>) {
  const { readOnly } = useContext(CartSettingsContext);
  const { domains, totals, isComplete, isLoading, error, refetch } = useStores();
  return (
    <>
      {(error || domains?.length === 0) && (
        <DomainSwitcher
          domains={error ? undefined : domains}
          value={undefined}
          onValueChange={() => undefined}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {isLoading && !domains && <StoreCart domain={undefined} headingLevel={headingLevel} />}
      {domains?.map((domain) => (
        <StoreCart key={domain} domain={domain} headingLevel={headingLevel} />
      ))}
      {domains && domains.length > 0 && (
        <>
          {!readOnly && <DeliveryEstimate />}
          <AllStoresTotals totals={totals} isComplete={isComplete} headingLevel={headingLevel} />
        </>
      )}
    </>
  );
}
