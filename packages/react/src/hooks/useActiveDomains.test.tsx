import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { activeDomainsQueryOptions, FirmlyProvider, useActiveDomains } from '../index.ts';

const DOMAINS = '/api/v2/carts/active-domains';

test('useActiveDomains reads the stores that hold a cart', async () => {
  const { wrapper } = createShopper({ seed: 'multiple' });
  const { result } = await renderHook(() => useActiveDomains(), { wrapper });
  await expect
    .poll(() => result.current.data)
    .toEqual(['staging.luma.gift', 'demo.luma.gift', 'shop.luma.gift']);
});

test("the app's own QueryClient holds the domains", async () => {
  const { client, countRequests } = createShopper({ seed: 'single' });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  await queryClient.prefetchQuery(activeDomainsQueryOptions(client));
  const { result } = await renderHook(() => useActiveDomains(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  expect(result.current.data).toEqual([STAGING]);
  expect(countRequests(DOMAINS)).toBe(1);
});
