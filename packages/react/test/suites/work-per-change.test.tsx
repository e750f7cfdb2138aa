import { createFirmlyClient, type LineItem } from '@firmly-kit/core';
import { hashKey, QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { FirmlyProvider, useCartEditor, useCarts } from '../../src/index.ts';
import { createBaseUrl, createShopperWithResponses } from '../helpers/createShopper.tsx';

const createLines = (count: number): LineItem[] =>
  Array.from({ length: count }, (_, index) => ({ sku: `CAP-${index}`, quantity: 1 }));

/** An editor of a cart with so many lines, at a store that confirms each change. */
async function renderEditor(count: number) {
  let line_items = createLines(count);
  const { wrapper } = createShopperWithResponses(async (request) => {
    const sku = new URL(request.url).pathname.split('/').at(-1);
    const { quantity } = request.method === 'PUT' ? await request.json() : { quantity: undefined };
    line_items = line_items.map((line) => (line.sku === sku ? { ...line, quantity } : line));
    return { line_items };
  });
  const { result, act } = await renderHook(
    () => ({ ...useCartEditor('shop.luma.gift'), queryClient: useQueryClient() }),
    { wrapper },
  );
  await expect.poll(() => result.current.lines).toHaveLength(count);
  return { result, act };
}

test('the answer to a change is put into the cache once', async () => {
  const { result, act } = await renderEditor(3);
  const { queryClient, lines, setQuantity } = result.current;
  const updates: unknown[] = [];
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') updates.push(event.query);
  });
  await act(() => setQuantity(lines[0]?.line ?? {}, 2));
  await expect.poll(() => result.current.pending.totals).toBe(false);
  expect(result.current.cart?.line_items[0]?.quantity).toBe(2);
  expect(updates).toHaveLength(1);
});

test('a change searches the cache as often among 500 lines as among 5', async () => {
  const searches = [];
  for (const count of [5, 500]) {
    const { result, act } = await renderEditor(count);
    const { queryClient, lines, setQuantity } = result.current;
    const findAll = vi.spyOn(queryClient.getQueryCache(), 'findAll');
    await act(() => setQuantity(lines[3]?.line ?? {}, 2));
    await expect.poll(() => result.current.pending.totals).toBe(false);
    searches.push(findAll.mock.calls.length);
  }
  const [few = 0, many = 0] = searches;
  expect(many).toBeLessThanOrEqual(few + 5);
});

test('rendered again, useCarts of 500 stores hashes no key', async () => {
  let hashed = 0;
  const queryKeyHashFn = (key: readonly unknown[]) => {
    hashed += 1;
    return hashKey(key);
  };
  const queryClient = new QueryClient({ defaultOptions: { queries: { queryKeyHashFn } } });
  const client = createFirmlyClient({ baseUrl: createBaseUrl(), accessToken: 'token' });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirmlyProvider client={client} queryClient={queryClient}>
      {children}
    </FirmlyProvider>
  );
  const domains = Array.from({ length: 500 }, (_, index) => `${index}.example`);
  const { result, rerender } = await renderHook(() => useCarts([...domains], { enabled: false }), {
    wrapper,
  });
  expect(result.current).toHaveLength(500);
  const before = hashed;
  await rerender();
  expect(hashed).toBe(before);
});
