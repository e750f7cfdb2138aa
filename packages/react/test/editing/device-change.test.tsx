import { getActiveDomains, getCart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { OVER_A_WEEK, STAGING } from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { createShopper } from '../helpers/createShopper.tsx';
import { renderCartEditor } from '../helpers/renderCartEditor.tsx';
import { getFirstLine } from '../helpers/fakeStore.ts';
import { useCart, useUpdateLineItem } from '../../src/index.ts';

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
