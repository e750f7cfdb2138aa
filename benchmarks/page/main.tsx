import { createFirmlyClient } from '@firmly-kit/core';
import { FirmlyProvider, useActiveDomains, useCartEditor, useCarts } from '@firmly-kit/react';
import { CartSummary, DomainSwitcher } from '@firmly-kit/ui';
import '@firmly-kit/ui/styles.css';
import { createRoot } from 'react-dom/client';

const client = createFirmlyClient({
  appId: 'benchmark',
  baseUrl: import.meta.env.VITE_FIRMLY_BASE_URL,
});

/** The stores, a cart for each, and the first one to edit: without the request for all carts. */
function Page() {
  const { data: domains, error } = useActiveDomains();
  const carts = useCarts(domains ?? []);
  const domain = domains?.[0];
  const { cart, lines } = useCartEditor(domain);
  return (
    <>
      <DomainSwitcher
        domains={domains}
        value={domain}
        onValueChange={() => undefined}
        stores={Object.fromEntries(carts.map((result) => [result.domain, result]))}
        error={error}
      />
      <CartSummary cart={cart} lines={lines} />
    </>
  );
}

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <FirmlyProvider client={client}>
    <Page />
  </FirmlyProvider>,
);
