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

/** The page that both the server and the browser render. */
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

/** A whole document, because React sends no streamed content before it has rendered `<html>`. */
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
