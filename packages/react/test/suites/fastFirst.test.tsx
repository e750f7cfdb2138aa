import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { createShopper } from '../helpers/createShopper.tsx';
import { useActiveCarts } from '../../src/hooks/useActiveCarts.ts';
import { useCart } from '../../src/hooks/useCart.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';
import { useCarts } from '../../src/hooks/useCarts.ts';

const STAGING = 'staging.luma.gift';
const FULL_RESPONSES = { path: `${STAGING}/cart` };

test('the editor shows the lines of the fast response until the full one arrives', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  sandbox.scenario({ kind: 'latency', delayMs: 80 }, FULL_RESPONSES);
  const { result } = await renderHook(() => useCartEditor(STAGING, { fastFirst: true }), {
    wrapper,
  });
  await expect
    .poll(() => result.current.query.isPlaceholderData && result.current.lines.length)
    .toBe(1);
  await expect.poll(() => result.current.query.isPlaceholderData).toBe(false);
  expect(result.current.lines).toHaveLength(1);
});

test('useCarts keeps the fast response when the full fetch fails, until a refetch succeeds', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' }, { timeoutMs: 100 });
  sandbox.scenario('hang', FULL_RESPONSES);
  const { result } = await renderHook(() => useCarts([STAGING], { fastFirst: true }), { wrapper });
  await expect.poll(() => result.current[0]?.error?.name).toBe('TimeoutError');
  expect(result.current).toMatchObject([
    { status: 'error', isFast: true, cart: { total: { value: 24.2 } } },
  ]);
  await result.current[0]?.refetch();
  await expect.poll(() => result.current[0]).toMatchObject({ status: 'success', isFast: false });
});

const READERS: [string, () => unknown][] = [
  ['useCart', () => useCart(STAGING)],
  ['useCartEditor', () => useCartEditor(STAGING)],
  ['useCarts', () => useCarts([STAGING])],
  ['useActiveCarts', () => useActiveCarts()],
];

test.each(READERS)(
  'the editor shows a cart before the full response, also where %s reads that cart already',
  async (_, useReader) => {
    const { wrapper, sandbox, gate } = createShopper({ seed: 'single' });
    gate.holdResponses(({ url }) => /\/cart$|\/carts\/active$/.test(url));
    const { result, rerender } = await renderHook(
      ({ domain }: { domain?: string } = {}) => {
        useReader();
        return useCartEditor(domain, { fastFirst: true });
      },
      { wrapper },
    );
    await expect.poll(() => gate.waiting).toHaveLength(1);
    await rerender({ domain: STAGING });
    await expect.poll(() => result.current.lines).toHaveLength(1);
    expect(result.current.query.isPlaceholderData).toBe(true);
    gate.releaseAll();
    await expect.poll(() => result.current.query.isPlaceholderData).toBe(false);
    expect(result.current.lines).toHaveLength(1);
    expect(sandbox.requests.filter(({ path }) => path.endsWith(`${STAGING}/cart`))).toHaveLength(2);
  },
);
