import { FirmlyCart } from '@firmly-kit/cart';
import { type AccessTokenParameters, createFirmlyClient } from '@firmly-kit/core';
import { HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { baseUrl } from '../baseUrl';
import { openSession } from '../openSession.server';
import { readCarts } from '../readCarts.server';

export const meta = () => [{ title: 'Your carts' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { session, headers } = await openSession(request);
  return data(await readCarts(session), { headers });
}

async function accessToken({ refused = '' }: AccessTokenParameters) {
  const response = await fetch('/firmly-token', { method: 'POST', body: refused });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return response.text();
}

/** The carts that the loader has read. They are edited in the browser, which reads those that the loader could not. */
export default function CartPage() {
  const { cacheKey, state } = useLoaderData<typeof loader>();
  const [client] = useState(() => createFirmlyClient({ baseUrl, accessToken, cacheKey }));
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  return (
    <main style={{ margin: '2rem auto', maxWidth: '70rem', fontFamily: 'system-ui' }}>
      <h1>Your carts</h1>
      <QueryClientProvider client={queryClient}>
        <HydrationBoundary state={state}>
          <FirmlyCart client={client} checkoutHref={({ domain }) => `https://${domain}/checkout`} />
        </HydrationBoundary>
      </QueryClientProvider>
    </main>
  );
}
