import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { createShopper } from '../helpers/createShopper.tsx';
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
