import { getActiveDomains, getCart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { OVER_A_WEEK, SHOP, STAGING } from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { createShopper, createShopperOverHttp } from '../helpers/createShopper.tsx';
import { renderCartEditor } from '../helpers/renderCartEditor.tsx';
import { getFirstLine } from '../helpers/fakeStore.ts';
import { startServer } from '../helpers/sandboxServer.ts';
import { useCart, useCartEditor, useUpdateLineItem } from '../../src/index.ts';

test('when the device changes, its pending changes and removed lines go with it', async () => {
  const clock = { now: Date.now() };
  const { result, gate, act, client, settled, getMutations } = await renderCartEditor(
    STAGING,
    {},
    { seed: 'single', now: () => clock.now },
  );
  const [first] = result.current.lines;
  if (!first) throw new Error('The cart is empty.');
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(first.line, 2));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.addPromoCode('SAVE10'));
  await act(() => result.current.remove(first.line));
  const before = client.cacheKey;
  clock.now += OVER_A_WEEK;
  await act(() => getActiveDomains(client));
  expect(client.cacheKey).not.toBe(before);
  gate.releaseAll();
  await expect.poll(() => result.current.query.status).toBe('success');
  await expect.poll(() => result.current.pending.totals).toBe(false);
  const stored = await getCart(client, { domain: STAGING });
  expect(result.current.cart?.line_items).toEqual(stored.line_items);
  expect(result.current.lines.filter(({ removed }) => removed)).toEqual([]);
  // Mutations are sent in order: those queued by the old device would be sent before this clear.
  await act(() => result.current.clear());
  await settled();
  expect(getMutations().map((mutation) => mutation.split(' ')[0])).toEqual(['PUT', 'DELETE']);
});

test('a response for the old device does not show on the new one', async () => {
  const clock = { now: Date.now() };
  const { wrapper, client, gate } = createShopper({ seed: 'single', now: () => clock.now });
  const shown = new Set<number | undefined>();
  const { result, act } = await renderHook(
    () => {
      const cart = useCart(STAGING);
      shown.add(cart.data?.line_items[0]?.quantity);
      return { cart, update: useUpdateLineItem(STAGING) };
    },
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const line = getFirstLine(result.current.cart.data?.line_items ?? []);
  gate.holdResponses(isCartMutation);
  const outcome = result.current.update.mutateAsync({ line, quantity: 7 }).then(
    () => 'shown',
    (error: Error) => error.name,
  );
  await expect.poll(() => gate.waiting).toHaveLength(1);
  clock.now += OVER_A_WEEK;
  await act(() => getActiveDomains(client));
  // The new device's cart is read before the old one's response is released.
  await expect.poll(() => gate.sent.filter(({ url }) => url.endsWith('/cart'))).toHaveLength(2);
  await expect.poll(() => result.current.cart.isFetching).toBe(false);
  expect(result.current.cart.data?.line_items).toMatchObject([{ quantity: 1 }]);
  await act(async () => {
    gate.releaseAll();
    expect(await outcome).toBe('DeviceChangedError');
  });
  expect(result.current.cart.data?.line_items).toMatchObject([{ quantity: 1 }]);
  expect(shown).not.toContain(7);
});

test('a session that is lost with a queued change is reported by every editor of its cart, until dismissed', async () => {
  const sandbox = await startServer();
  const { wrapper, gate, client } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => ({ shop: useCartEditor(SHOP), other: useCartEditor(STAGING) }),
    { wrapper },
  );
  await expect.poll(() => result.current.shop.cart && result.current.other.cart).toBeDefined();
  const tee = getFirstLine(result.current.shop.lines);
  // The token is refused, and cannot be renewed.
  await sandbox.scenario({ kind: 'status', status: 401 }, { path: 'WS12' });
  await sandbox.scenario(
    { kind: 'status', status: 401, error: 'TokenExpired' },
    { path: 'browser-session' },
  );
  const before = client.cacheKey;
  await act(() => {
    result.current.shop.setQuantity(tee, 5);
    result.current.shop.addPromoCode('SAVE10');
  });
  await expect.poll(() => client.cacheKey).not.toBe(before);
  await expect.poll(() => result.current.shop.pending.totals).toBe(false);
  expect(result.current.shop.errors.cart).toMatchObject({ name: 'DeviceChangedError' });
  expect(result.current.other.errors.cart).toMatchObject({ name: 'DeviceChangedError' });
  expect(gate.sent.filter(isCartMutation)).toHaveLength(1);

  // Another page of the app, opened later.
  const later = await renderHook(() => useCartEditor(SHOP), { wrapper });
  expect(later.result.current.errors.cart).toMatchObject({ name: 'DeviceChangedError' });
  await act(() => later.result.current.retry());
  expect(later.result.current.errors.cart).toBeNull();
  expect(result.current.shop.errors.cart).toBeNull();
});

test('a device that is opened for the first time reports no loss', async () => {
  const { wrapper } = createShopperOverHttp(await startServer());
  const { result } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.cart).toBeDefined();
  expect(result.current.errors.cart).toBeNull();
});
