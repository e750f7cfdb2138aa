import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { type Cart, createFirmlyClient } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { SHOP, VERRE } from '../helpers/renderCartEditor.tsx';
import { createShopper } from '../helpers/createShopper.tsx';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';
import { useAddLineItem } from '../../src/hooks/useAddLineItem.ts';
import { useCart } from '../../src/hooks/useCart.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';
import { useClearCart } from '../../src/hooks/useClearCart.ts';
import { usePromoCodes } from '../../src/hooks/usePromoCodes.ts';
import { useRemoveLineItem } from '../../src/hooks/useRemoveLineItem.ts';
import { useUpdateLineItem } from '../../src/hooks/useUpdateLineItem.ts';

test('adding to a cart that nobody has read shows it where it is read', async () => {
  const { wrapper, countOf } = createShopper({ seed: 'none' });
  const adding = await renderHook(() => useAddLineItem(SHOP), { wrapper });
  await adding.act(() => adding.result.current.mutateAsync({ sku: 'MUG 50/50 café', quantity: 2 }));
  expectTypeOf(adding.result.current.data).toEqualTypeOf<Cart | undefined>();
  const { result } = await renderHook(() => useCart(SHOP, { staleTime: Infinity }), { wrapper });
  expect(result.current.data?.line_items).toMatchObject([{ sku: 'MUG 50/50 café', quantity: 2 }]);
  expect(countOf(`/api/v1/domains/${SHOP}/cart`)).toBe(0);
});

test('an update finds out by itself which identifier the store wants', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => ({ update: useUpdateLineItem(VERRE), cart: useCart(VERRE, { enabled: false }) }),
    { wrapper },
  );
  const other = await renderHook(() => useCart(VERRE), { wrapper: createShopper().wrapper });
  await expect.poll(() => other.result.current.data).toBeDefined();
  const [line] = other.result.current.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await act(() => result.current.update.mutateAsync({ line, quantity: 3 }));
  expect(result.current.cart.data?.line_items[0]).toMatchObject({ sku: line.sku, quantity: 3 });
  const puts = sandbox.requests.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ path }) => decodeURIComponent(path.split('/').at(-1) ?? ''))).toEqual([
    line.base_sku,
  ]);
});

test('a removal that is undone twice is undone once', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => ({ removal: useRemoveLineItem(SHOP), cart: useCart(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  expect(await result.current.removal.undo()).toBeUndefined();
  const [line] = result.current.cart.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await act(() => result.current.removal.mutateAsync({ line }));
  expect(result.current.cart.data?.line_items).toHaveLength(3);
  await act(() => result.current.removal.undo());
  const back = result.current.cart.data?.line_items.find(({ sku }) => sku === line.sku);
  expect(back).toMatchObject({ quantity: line.quantity, variant_handles: line.variant_handles });
  const { undo } = result.current.removal;
  await act(() => Promise.all([undo(), undo()]));
  const again = result.current.cart.data?.line_items.find(({ sku }) => sku === line.sku);
  expect(again?.quantity).toBe(line.quantity);
  // One is the session's.
  expect(sandbox.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
});

test('promo codes and a clearing go through the same queue', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => ({
      promoCodes: usePromoCodes('staging.luma.gift'),
      clear: useClearCart('staging.luma.gift'),
      cart: useCart('staging.luma.gift'),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  sandbox.scenario({ kind: 'latency', delayMs: 5 }, { path: 'promo-codes' });
  await act(async () => {
    const added = result.current.promoCodes.add.mutateAsync({ promoCodes: ['SAVE10'] });
    await Promise.all([added, result.current.clear.mutateAsync()]);
  });
  expect(result.current.cart.data?.line_items).toEqual([]);
  const writes = sandbox.requests.filter(({ path }) => path.includes('/cart/'));
  expect(writes.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
    'POST promo-codes',
    'DELETE line-items',
  ]);
  expect(result.current.promoCodes.codes).toEqual(result.current.cart.data?.coupons ?? []);
});

/** Two tabs of one browser before the same cart. */
async function openTabs() {
  onTestFinished(() => localStorage.clear());
  const sandbox = createSandbox();
  const tabs = [];
  for (let index = 0; index < 2; index += 1) {
    const client = createFirmlyClient({ appId: 'tabs', fetch: sandbox.fetch });
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    );
    const tab = await renderHook(() => useCartEditor(SHOP), { wrapper });
    await expect.poll(() => tab.result.current.cart).toBeDefined();
    tabs.push(tab);
  }
  const [first, second] = tabs;
  if (!first || !second) throw new Error('There are two.');
  return { first, second, sandbox };
}

test('a second tab follows an edit, and the list of stores with it', async () => {
  const { first, second } = await openTabs();
  const [line] = first.result.current.lines ?? [];
  await first.act(() => {
    if (line) first.result.current.setQuantity(line.line, 5);
  });
  await expect.poll(() => second.result.current.lines[0]?.quantity).toBe(5);
  expect(second.result.current.cart?.total).toEqual(first.result.current.cart?.total);
});

test('two tabs that write at once do not undo each other', async () => {
  const { first, second, sandbox } = await openTabs();
  const [tee, candle] = first.result.current.lines;
  if (!tee || !candle) throw new Error('The cart is empty.');
  sandbox.scenario({ kind: 'latency', delayMs: 50 }, { path: '/cart/', times: 2 });
  await Promise.all([
    first.act(() => first.result.current.setQuantity(tee.line, 5)),
    second.act(() => second.result.current.setQuantity(candle.line, 4)),
  ]);
  for (const { result } of [first, second]) {
    await expect.poll(() => result.current.pending.totals).toBe(false);
    await expect
      .poll(() => result.current.cart?.line_items.map(({ quantity }) => quantity))
      .toEqual([5, 4, 1, 1]);
  }
});
