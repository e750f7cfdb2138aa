import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { version } from 'react';
import { expect, test } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { FirmlyProvider } from './FirmlyProvider.tsx';
import { useCart } from '../hooks/useCart.ts';
import { useFirmlyClient } from './useFirmlyClient.ts';

const STAGING = 'staging.luma.gift';

test('these tests run on the React they are meant for', () => {
  expect(version.split('.')[0]).toBe(import.meta.env['REACT_MAJOR']);
});

test("an app's QueryClient is used, and without one there is one", async () => {
  const { client, wrapper } = createShopper();
  const own = await renderHook(() => useQueryClient(), { wrapper });
  expect(own.result.current).toBeInstanceOf(QueryClient);
  const queryClient = new QueryClient();
  const given = await renderHook(() => useQueryClient(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  expect(given.result.current).toBe(queryClient);
});

test('two apps on one page, with one QueryClient or two, keep their shoppers apart', async () => {
  const full = createShopper({ seed: 'single' });
  const empty = createShopper({ seed: 'none' });
  const queryClient = new QueryClient();
  function Lines({ name }: { name: string }) {
    const { data } = useCart(STAGING);
    return <output aria-label={name}>{data ? data.line_items.length : 'none yet'}</output>;
  }
  const { getByRole } = await render(
    <>
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={full.client}>
          <Lines name="shared, full" />
        </FirmlyProvider>
        <FirmlyProvider client={empty.client}>
          <Lines name="shared, empty" />
        </FirmlyProvider>
      </QueryClientProvider>
      <FirmlyProvider client={empty.client}>
        <Lines name="own, empty" />
      </FirmlyProvider>
    </>,
  );
  await expect.element(getByRole('status', { name: 'shared, full' })).toHaveTextContent('1');
  await expect.element(getByRole('status', { name: 'shared, empty' })).toHaveTextContent('0');
  await expect.element(getByRole('status', { name: 'own, empty' })).toHaveTextContent('0');
});

test('the innermost provider is the one that counts', async () => {
  const [outer, inner] = [createShopper(), createShopper()];
  const { result } = await renderHook(() => useFirmlyClient(), {
    wrapper: ({ children }) => (
      <FirmlyProvider client={outer.client}>
        <FirmlyProvider client={inner.client}>{children}</FirmlyProvider>
      </FirmlyProvider>
    ),
  });
  expect(result.current).toBe(inner.client);
});
