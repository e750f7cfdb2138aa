import { useActiveCarts } from '@firmly-kit/react';
import { DomainSwitcher } from '@firmly-kit/ui';
import { useState } from 'react';
import { Bag } from './Bag.tsx';
import { Estimate } from './Estimate.tsx';
import { storeNames } from './stores.ts';
import { toSwitcherStores } from './toSwitcherStores.ts';
import { useChosenStore } from './useChosenStore.ts';

const NONE: readonly string[] = [];

/** A switch between the stores where the shopper has a cart, and the editable cart of the chosen store. */
export function Bags() {
  const { carts, status, error, refetch } = useActiveCarts();
  const active = status === 'success' ? carts.map((cart) => cart.domain) : undefined;
  const [domain, choose] = useChosenStore(active);
  // A store without items is no longer active. Keep the chosen one, so that its removal can be undone.
  const domains = active && domain !== undefined ? [...new Set([...active, domain])] : active;
  const [visited, setVisited] = useState(NONE);
  if (domain !== undefined && !visited.includes(domain)) setVisited([...visited, domain]);

  return (
    <div className="bags">
      <DomainSwitcher
        domains={domains}
        value={domain}
        onValueChange={choose}
        stores={toSwitcherStores(carts)}
        names={storeNames}
        error={error}
        onRetry={() => refetch()}
      />
      {domain === undefined && <Bag domain={undefined} isLoading={status === 'pending'} />}
      {/* Hidden, a visited cart keeps what was typed into its fields. */}
      {visited.map((store) => (
        <div key={store} hidden={store !== domain}>
          <Bag domain={store} />
        </div>
      ))}
      {domain !== undefined && <Estimate />}
    </div>
  );
}
