import { useActiveDomains, useCart } from '@firmly-kit/react';
import { CartSummary, DomainSwitcher } from '@firmly-kit/ui';
import { useState } from 'react';
import { storeNames } from './stores.ts';

/** The stores that hold something for this shopper, and the cart of the chosen one. */
export function Bags() {
  const domains = useActiveDomains();
  const [chosen, setChosen] = useState<string>();
  // A chosen store may have lost its cart since: fall back to the first that has one.
  const domain = chosen && domains.data?.includes(chosen) ? chosen : domains.data?.[0];
  const cart = useCart(domain);

  return (
    <div className="bags">
      <DomainSwitcher
        domains={domains.data}
        value={domain}
        onValueChange={setChosen}
        names={storeNames}
        error={domains.error}
        onRetry={() => domains.refetch()}
      />
      {domain && (
        <CartSummary
          cart={cart.data}
          storeName={storeNames[domain] ?? domain}
          error={cart.error}
          onRetry={() => cart.refetch()}
          footer={
            <button type="button" className="checkout">
              Check out at {storeNames[domain] ?? domain}
            </button>
          }
        />
      )}
    </div>
  );
}
