'use client';

import { DomainSwitcher } from '@firmly-kit/ui';
import { useContext, useState } from 'react';
import { Shown } from '../../events/Shown.tsx';
import { StoreSwitchEvents } from '../../events/StoreSwitchEvents.tsx';
import { CartSettingsContext } from '../../provider/CartSettings.ts';
import { DeliveryEstimate } from './DeliveryEstimate.tsx';
import type { LayoutProps } from './LayoutProps.ts';
import { StoreCart } from './StoreCart.tsx';
import { useChosenStore } from './useChosenStore.ts';
import { useStores } from './useStores.ts';

/** A switch between the stores, and the editable cart of the chosen one. */
export function SwitchLayout({ headingLevel, ...choice }: LayoutProps) {
  const { components, readOnly } = useContext(CartSettingsContext);
  const { domains, stores, isLoading, error, refetch } = useStores();
  const [domain, choose] = useChosenStore(choice, domains);
  const [visited, setVisited] = useState<readonly string[]>([]);
  if (domain !== undefined && !visited.includes(domain)) setVisited([...visited, domain]);
  const Switcher = components?.DomainSwitcher ?? DomainSwitcher;
  return (
    <>
      <StoreSwitchEvents domain={domain} />
      <Switcher
        domains={domains}
        value={domain}
        onValueChange={choose}
        stores={stores}
        error={error}
        onRetry={refetch}
      />
      {domain === undefined && (
        <StoreCart domain={isLoading ? undefined : null} headingLevel={headingLevel} />
      )}
      {/* Hidden, a visited cart keeps what was typed into its fields. */}
      {visited
        .filter((store) => store === domain || domains?.includes(store))
        .map((store) => (
          <div key={store} hidden={store !== domain}>
            <Shown when={store === domain}>
              <StoreCart domain={store} headingLevel={headingLevel} />
            </Shown>
          </div>
        ))}
      {(domain !== undefined || isLoading) && !readOnly && (
        <DeliveryEstimate isShown={domain !== undefined} />
      )}
    </>
  );
}
