import type { Money } from '@firmly-kit/core';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper, createShopperWithResponses } from '../../test/helpers/createShopper.tsx';
import { getDomain } from '../../test/helpers/networkGate.ts';
import { useActiveCarts } from '../index.ts';

const FULL_RESPONSES = { path: `${STAGING}/cart` };

test('useActiveCarts adds the totals up per currency, and isComplete is false while one is missing', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'demo' });
  sandbox.scenario('server-error', { path: 'maison-verre' });
  const { result, act } = await renderHook(() => useActiveCarts(), { wrapper });
  await expect.poll(() => result.current.carts.some(({ error }) => error)).toBe(true);
  await expect
    .poll(() => result.current.totals)
    .toEqual([
      { currency: 'USD', value: 139.75, number: 13_975 },
      { currency: 'JPY', value: 25_410, number: 25_410 },
      { currency: 'KWD', value: 38.25, number: 38_250 },
    ]);
  expect(result.current.isComplete).toBe(false);
  await act(() => result.current.carts[1]?.refetch());
  await expect.poll(() => result.current.isComplete).toBe(true);
  expect(result.current.totals.map(({ currency }) => currency)).toEqual([
    'USD',
    'EUR',
    'JPY',
    'KWD',
  ]);
});

test('a sum that is too large to be exact is left out, and isComplete is false', async () => {
  const totals: Record<string, Money> = {
    'a.example': { currency: 'USD', value: 9e13 },
    'b.example': { currency: 'usd', value: 9e13 },
    'c.example': { currency: 'JPY', value: 5 },
  };
  const { wrapper } = createShopperWithResponses((request) => {
    const total = totals[getDomain(request)];
    // One response for every request: a cart, and the list of stores.
    return { line_items: [], total, domains: Object.keys(totals) };
  });
  const { result } = await renderHook(() => useActiveCarts(), { wrapper });
  await expect.poll(() => result.current.carts.map(({ cart }) => cart?.total)).toHaveLength(3);
  await expect
    .poll(() => result.current.totals)
    .toEqual([{ currency: 'JPY', value: 5, number: 5 }]);
  expect(result.current).toMatchObject({ status: 'success', isComplete: false });
});

test('useActiveCarts with fastFirst is complete only with the full responses', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  sandbox.scenario({ kind: 'latency', delayMs: 80 }, FULL_RESPONSES);
  const { result } = await renderHook(() => useActiveCarts({ fastFirst: true }), { wrapper });
  await expect.poll(() => result.current.carts[0]?.isFast).toBe(true);
  expect(result.current.isComplete).toBe(false);
  await expect.poll(() => result.current.isComplete).toBe(true);
});

test('useActiveCarts with enabled: false reads nothing', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result } = await renderHook(() => useActiveCarts({ enabled: false }), { wrapper });
  expect(result.current).toMatchObject({ status: 'pending', carts: [], isComplete: false });
  expect(sandbox.requests).toEqual([]);
});

test('in StrictMode nothing is read twice', async () => {
  const { wrapper: Wrapper, sandbox } = createShopper({ seed: 'multiple' });
  function Page() {
    const { carts } = useActiveCarts();
    return <output>{carts.filter(({ cart }) => cart).length}</output>;
  }
  const { getByText } = await render(
    <StrictMode>
      <Wrapper>
        <Page />
      </Wrapper>
    </StrictMode>,
  );
  await expect.element(getByText('3')).toBeVisible();
  const paths = sandbox.requests.map(({ path }) => path);
  expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted());
});
