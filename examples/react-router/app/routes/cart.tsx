import { FirmlyCart } from '@firmly-kit/cart';
import { type AccessTokenParameters, createFirmlyClient } from '@firmly-kit/core';
import { HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { data } from 'react-router';
import { baseUrl } from '../baseUrl';
import { openSession } from '../openSession.server';
import { readCarts } from '../readCarts.server';
import type { Route } from './+types/cart';

export const meta = () => [{ title: 'Your carts' }];

export async function loader({ request }: Route.LoaderArgs) {
  const { session, headers } = await openSession(request);
  return data(await readCarts(session), { headers });
}

async function accessToken({ refused = '' }: AccessTokenParameters) {
  const response = await fetch('/firmly-token', { method: 'POST', body: refused });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return response.text();
}

/** The carts that the loader has read. They are edited in the browser, which reads those that the loader could not. */
export default function CartPage({ loaderData: { cacheKey, state } }: Route.ComponentProps) {
  const [client] = useState(() => createFirmlyClient({ baseUrl, accessToken, cacheKey }));
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  return (
    <main>
      <h1>Your carts</h1>
      <QueryClientProvider client={queryClient}>
        <HydrationBoundary state={state}>
          <FirmlyCart client={client} checkoutHref={({ domain }) => `https://${domain}/checkout`} />
        </HydrationBoundary>
      </QueryClientProvider>
    </main>
  );
}
