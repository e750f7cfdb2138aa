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
  const { components, readOnly } = useContext(CartSettingsContext);
  const { domains, totals, isComplete, isLoading, error, refetch } = useStores();
  const hasStores = domains !== undefined && domains.length > 0;
  const Switcher = components?.DomainSwitcher ?? DomainSwitcher;
  return (
    <>
      {/* There is nothing to switch. It has the sentences for an error and for no stores. */}
      {(error || domains?.length === 0) && (
        <Switcher
          domains={error ? undefined : domains}
          value={undefined}
          onValueChange={() => undefined}
          error={error}
          onRetry={refetch}
        />
      )}
      {isLoading && !domains && <StoreCart domain={undefined} headingLevel={headingLevel} />}
      {domains?.map((domain) => (
        <StoreCart key={domain} domain={domain} headingLevel={headingLevel} namesCheckout />
      ))}
      {(hasStores || isLoading) && !readOnly && <DeliveryEstimate isShown={hasStores} />}
      {hasStores && totals.length > 0 && (
        <AllStoresTotals totals={totals} isComplete={isComplete} headingLevel={headingLevel} />
      )}
    </>
  );
}
