import { onlineManager, QueryClient } from '@tanstack/react-query';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  persistableData,
  persistableQuery,
  postalCodeQueryKey,
  useActiveCarts,
  useCart,
  useCartEditor,
  usePostalCode,
  useShippingInfo,
  useShippingMethod,
} from '../../src/index.ts';
import { SHOP, STAGING, VERRE } from '../helpers/catalogue.ts';
import { createShopperOverHttp } from '../helpers/createShopper.tsx';
import { isCartMutation } from '../helpers/networkGate.ts';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';

const shippingInfo = {
  first_name: 'Ada',
  last_name: 'Example',
  address1: '12 Harbor Street',
  city: 'Portland',
  postal_code: '04101',
  country: 'United States',
};

test('a chosen shipping method is pending until the store confirms it, with its price in the total', async () => {
  const { result, gate, settled, act } = await renderCartEditorOverHttp();
  const total = result.current.cart?.total?.number ?? 0;
  gate.hold(isCartMutation);
  await act(() => result.current.setShippingMethod('express'));
  expect(result.current.pending).toMatchObject({ shippingMethod: 'express', totals: true });
  expect(result.current.cart?.shipping_method?.sku).toBe('standard');
  await act(() => gate.releaseAll());
  await settled();
  expect(result.current.pending.shippingMethod).toBeUndefined();
  expect(result.current.cart?.shipping_method?.sku).toBe('express');
  expect(result.current.cart?.total?.number).toBe(total + 900);
});

test('of several choices that wait, only the last is sent', async () => {
  const { result, gate, settled, act } = await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => result.current.setShippingMethod('express'));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => {
    for (const sku of ['standard', 'express', 'standard']) {
      result.current.setShippingMethod(sku);
    }
  });
  expect(result.current.pending.shippingMethod).toBe('standard');
  await act(() => gate.releaseAll());
  await settled();
  expect(gate.sent.filter(isCartMutation)).toHaveLength(2);
  expect(result.current.cart?.shipping_method?.sku).toBe('standard');
});

test('a method that is gone is refused at the methods, until the next choice', async () => {
  const { result, settled, act } = await renderCartEditorOverHttp();
  await act(() => result.current.setShippingMethod('drone'));
  await settled();
  expect(result.current.errors).toMatchObject({ shippingMethod: { status: 400 }, cart: null });
  expect(result.current.cart?.shipping_method?.sku).toBe('standard');
  await act(() => result.current.setShippingMethod('express'));
  expect(result.current.errors.shippingMethod).toBeNull();
  await settled();
  expect(result.current.errors.shippingMethod).toBeNull();
});

test('a method whose outcome is unknown is read from the cart', async () => {
  const { result, sandbox, settled, act } = await renderCartEditorOverHttp();
  await sandbox.scenario({ kind: 'html', status: 502 }, { path: 'shipping-method' });
  await act(() => result.current.setShippingMethod('express'));
  await settled();
  expect(result.current.errors.shippingMethod).toMatchObject({ status: 502 });
  expect(result.current.cart?.shipping_method?.sku).toBe('standard');
});

test('a new postal code reads every store again: the list in one request, an opened cart by itself', async () => {
  const sandbox = await startServer();
  const { wrapper, gate } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => ({ all: useActiveCarts(), shop: useCart(SHOP), postal: usePostalCode() }),
    { wrapper },
  );
  await expect.poll(() => result.current.all.isComplete).toBe(true);
  await expect.poll(() => result.current.postal.status).toBe('success');
  await expect.poll(() => result.current.shop.isFetching).toBe(false);
  expect(result.current.postal.postalCode).toBeUndefined();
  const shippingOf = (domain: string) =>
    result.current.all.carts.find((cart) => cart.domain === domain)?.cart?.shipping_total?.value;
  const before = gate.sent.length;
  await act(() => result.current.postal.set.mutateAsync({ postalCode: '90210' }));
  expect(result.current.postal.postalCode).toBe('90210');
  await expect
    .poll(() => [shippingOf(SHOP), shippingOf(VERRE), shippingOf(STAGING)])
    .toEqual([8.95, 4.5, 0]);
  await expect.poll(() => result.current.shop.isFetching).toBe(false);
  expect(
    gate.sent.slice(before).map(({ method, url }) => `${method} ${new URL(url).pathname}`),
  ).toEqual([
    'POST /api/v2/carts/postal-code',
    'GET /api/v2/carts/active',
    `GET /api/v1/domains/${SHOP}/cart`,
  ]);
});

test('a change that is answered after a new postal code, with the old price, is read again', async () => {
  const sandbox = await startServer();
  const { wrapper, gate } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => ({ editor: useCartEditor(SHOP), postal: usePostalCode() }),
    { wrapper },
  );
  await expect.poll(() => result.current.editor.query.isFetching).toBe(false);
  gate.holdResponses(isCartMutation);
  await act(() => result.current.editor.setShippingMethod('standard'));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.postal.set.mutateAsync({ postalCode: '90210' }));
  await act(() => gate.releaseAll());
  await expect.poll(() => result.current.editor.pending.totals).toBe(false);
  await expect.poll(() => result.current.editor.cart?.shipping_total?.value).toBe(8.95);
});

test('a refused postal code keeps the one before', async () => {
  const sandbox = await startServer();
  const { wrapper } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(() => usePostalCode(), { wrapper });
  await act(() => result.current.set.mutateAsync({ postalCode: 'K1A 0B1' }));
  await act(() => result.current.set.mutateAsync({ postalCode: '🎁' }).catch(() => undefined));
  expect(result.current.set.error).toMatchObject({ code: 'ValidationError' });
  expect(result.current.postalCode).toBe('K1A 0B1');
});

test('shipping info brings its methods; a country that is not supported changes nothing', async () => {
  const sandbox = await startServer();
  const { wrapper } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => ({ info: useShippingInfo(STAGING), method: useShippingMethod(STAGING) }),
    { wrapper },
  );
  await act(() => result.current.info.set.mutateAsync({ shippingInfo }));
  expect(result.current.info.shippingInfo).toEqual(shippingInfo);
  expect(result.current.method.options.map(({ sku }) => sku)).toEqual(['mail', 'ground', 'air']);
  await act(() => result.current.method.set.mutateAsync({ shippingMethod: 'air' }));
  expect(result.current.method.shippingMethod?.sku).toBe('air');
  const country = 'Atlantis';
  await act(() =>
    result.current.info.set
      .mutateAsync({ shippingInfo: { ...shippingInfo, country } })
      .catch(() => undefined),
  );
  expect(result.current.info.set.error).toMatchObject({ code: 'ErrorCountryNotSupported' });
  expect(result.current.info.shippingInfo).toEqual(shippingInfo);
});

test('offline, an address waits without being paused, so that no persister stores it', async () => {
  const sandbox = await startServer();
  const { wrapper } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(() => useShippingInfo(STAGING), { wrapper });
  onTestFinished(() => onlineManager.setOnline(true));
  await act(() => onlineManager.setOnline(false));
  await act(() => result.current.set.mutate({ shippingInfo }));
  await expect.poll(() => result.current.set.isPending).toBe(true);
  expect(result.current.set.isPaused).toBe(false);
  await act(() => onlineManager.setOnline(true));
  await expect.poll(() => result.current.shippingInfo).toEqual(shippingInfo);
});

test('no address and no postal code is persisted', () => {
  const cart = { line_items: [], shipping_info: shippingInfo };
  expect(JSON.stringify(persistableData(cart))).not.toMatch(/Ada|04101|Harbor/);
  const queryClient = new QueryClient();
  const client = { baseUrl: 'https://api.example', cacheKey: 'a' };
  queryClient.setQueryData(postalCodeQueryKey(client), { postal_code: '04101' });
  expect(queryClient.getQueryCache().getAll().filter(persistableQuery)).toEqual([]);
});
