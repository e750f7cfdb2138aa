import type { FirmlyClient } from '@firmly-kit/core';
import { FirmlyProvider, useActiveDomains, useCart, useSuspenseCart } from '@firmly-kit/react';
import { CartSummary, DomainSwitcher } from '@firmly-kit/ui';
import {
  type DehydratedState,
  HydrationBoundary,
  type QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';

export const DOMAIN = 'staging.luma.gift';

export interface PageProps {
  client: FirmlyClient;
  queryClient: QueryClient;
  state: DehydratedState | undefined;
  isStreamed: boolean;
}

/** The same on the server and in the browser. */
export function Page({ client, queryClient, state, isStreamed }: PageProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={state}>
        <FirmlyProvider client={client}>
          {isStreamed ? (
            <Suspense fallback={<p>Reading the cart</p>}>
              <StreamedCart />
            </Suspense>
          ) : (
            <Carts />
          )}
        </FirmlyProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function Carts() {
  const domains = useActiveDomains();
  const cart = useCart(DOMAIN);
  return (
    <>
      <DomainSwitcher domains={domains.data} value={DOMAIN} onValueChange={() => undefined} />
      <CartSummary cart={cart.data} error={cart.error} storeName={DOMAIN} />
    </>
  );
}

function StreamedCart() {
  const { data: cart } = useSuspenseCart(DOMAIN);
  return <CartSummary cart={cart} storeName={DOMAIN} />;
}

/** React holds a stream back until it has seen the document: it might stand in a part that is still to come. */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <title>Carts</title>
      </head>
      <body>
        <div id="root">{children}</div>
      </body>
    </html>
  );
}
