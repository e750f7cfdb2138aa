'use client';

import { FirmlyCart } from '@firmly-kit/cart';
import { type AccessTokenParameters, createFirmlyClient } from '@firmly-kit/core';
import {
  type DehydratedState,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { useState } from 'react';
import { baseUrl } from '../firmly';

async function accessToken({ refused = '' }: AccessTokenParameters) {
  const response = await fetch('/firmly-token', { method: 'POST', body: refused });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return response.text();
}

interface CartProps {
  cacheKey?: string | undefined;
  state?: DehydratedState | undefined;
}

/** The carts that the server has read. They are edited in the browser, which reads those that the server could not. */
export function Cart({ cacheKey, state }: CartProps) {
  const [client] = useState(() => createFirmlyClient({ baseUrl, accessToken, cacheKey }));
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={state}>
        <FirmlyCart client={client} checkoutHref={({ domain }) => `https://${domain}/checkout`} />
      </HydrationBoundary>
    </QueryClientProvider>
  );
}
