import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { version } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { STAGING } from '../../test/helpers/catalogue.ts';
import { FirmlyProvider, useActiveDomains, useCart, useFirmlyClient } from '../index.ts';

test('these tests run on the React version of their project', () => {
  expect(version.split('.')[0]).toBe(import.meta.env['REACT_MAJOR']);
});

test("the provider uses the app's QueryClient, and creates one where there is none", async () => {
  const { client, wrapper } = createShopper();
  const own = await renderHook(() => useQueryClient(), { wrapper });
  expect(own.result.current).toBeInstanceOf(QueryClient);
  const queryClient = new QueryClient();
  const fromApp = await renderHook(() => useQueryClient(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  expect(fromApp.result.current).toBe(queryClient);
});

test('two providers on one page, with one QueryClient or two, keep their shoppers apart', async () => {
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

test('a provider above the QueryClientProvider of the hooks is reported once, with the way to fix it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  const { client } = createShopper();
  const queryClient = new QueryClient();
  const renderMisplaced = () =>
    renderHook(() => [useFirmlyClient(), useActiveDomains()], {
      wrapper: ({ children }) => (
        <FirmlyProvider client={client}>
          <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
        </FirmlyProvider>
      ),
    });
  await renderMisplaced();
  await renderMisplaced();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining(
      'Put it inside: <QueryClientProvider client={queryClient}><FirmlyProvider client={client}>',
    ),
  );
});

test('a provider in the right place, or without a QueryClientProvider, reports nothing', async () => {
  const warn = vi.spyOn(console, 'warn');
  onTestFinished(() => warn.mockRestore());
  const { client, wrapper } = createShopper();
  const queryClient = new QueryClient();
  await renderHook(() => useActiveDomains(), { wrapper });
  await renderHook(() => useActiveDomains(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  expect(warn).not.toHaveBeenCalled();
});

test('hooks use the innermost provider', async () => {
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

test('a hook outside of the provider throws an error that says how to fix it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(renderHook(() => useActiveDomains())).rejects.toThrow(
    'needs a <FirmlyProvider client={createFirmlyClient({ appId })}>',
  );
});
